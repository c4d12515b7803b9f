/** Whole answers that mean yes or no, in the languages of our readers; letters without accents. */
const YES = ['yes', 'y', 'true', 'si', 'verdadero', 'نعم', 'اجل', 'بله', 'بلی', 'oui', 'sim'];
const NO = ['no', 'n', 'false', 'falso', 'لا', 'كلا', 'نه', 'خیر', 'non', 'nao'];

/** Room for the longest of them with spaces and marks; cells may hold pages. */
const LONGEST = 40;

/** Yes or no when the text is nothing but that word, undefined otherwise. */
export function yesNoWord(text: string): boolean | undefined {
  if (text.length > LONGEST) return undefined;
  // Accents, the hamza and marks of direction come and go with keyboards.
  const word = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .trim()
    .toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}
