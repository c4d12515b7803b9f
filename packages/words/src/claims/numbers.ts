const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TENS_WORDS = `(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')})\\b)?`;
const BELOW_100 = `(?:${TENS_WORDS}|(?:${[...ONES].reverse().join('|')}))`;

/** A number as people write it, in digits or in words up to some hundreds. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:a |one |two |three )?hundred(?: (?:and )?${BELOW_100})?|${BELOW_100})`;
/** "two thirty-one", as scores are spoken. */
export const SPOKEN_SCORE = `(?:two|one)[- ](?:${TENS_WORDS}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
const SPOKEN = new RegExp(`^${SPOKEN_SCORE}$`, 'i');

/** The value of what NUMBER or SPOKEN_SCORE found; NaN for anything else. */
export function numberIn(words: string): number {
  const text = words.toLowerCase().trim();
  if (/^\d/.test(text)) return Number(text.replace(/,/g, ''));
  if (SPOKEN.test(text) && !/hundred/.test(text)) {
    const [first = '', ...rest] = text.split(/[- ]/);
    return ONES.indexOf(first) * 100 + belowHundred(rest.join(' '));
  }
  const [before, after] = text.split('hundred');
  if (after === undefined) return belowHundred(text);
  const hundreds = before?.trim() === '' || before?.trim() === 'a' ? 1 : ONES.indexOf(before?.trim() ?? '');
  const rest = after.replace(/^ (?:and )?/, '').trim();
  return hundreds * 100 + (rest === '' ? 0 : belowHundred(rest));
}

function belowHundred(text: string): number {
  const parts = text.trim().split(/[- ]/);
  const values = parts.map((part) => {
    const ten = TENS.indexOf(part);
    return ten >= 0 ? (ten + 2) * 10 : ONES.indexOf(part);
  });
  return values.length === 0 || values.includes(-1) ? Number.NaN : values.reduce((a, b) => a + b, 0);
}
