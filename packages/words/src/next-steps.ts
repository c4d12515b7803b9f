import type { LetterStanding } from './letters/letter-types.ts';
import type { ReviewNote, ReviewPart } from './review.ts';

const MOST = 5;

/** What to do next, in the order in which it helps: whether to send it at all, what harms, what is missing, what is thin, then the language. */
export function nextSteps(
  parts: readonly ReviewPart[],
  notes: readonly ReviewNote[],
  letter: LetterStanding | null,
): string[] {
  const of = (severity: string) => notes.filter((note) => note.severity === severity && !isLanguage(note));
  const language = notes.filter(isLanguage);
  const steps = [
    ...(letter && isTooLate(letter) ? [letter.says] : []),
    ...of('high').map(withWords),
    ...parts.filter(({ status }) => status === 'missing').map(({ title, says }) => `${title}: ${says}`),
    ...of('medium').map(withWords),
    ...parts.filter(({ status }) => status === 'weak').map(({ title, says }) => `${title}: ${says}`),
    ...(language.length > 0
      ? [
          `Go through the ${language.length === 1 ? 'remark' : `${language.length} remarks`} on spelling and grammar, then read the text aloud once.`,
        ]
      : []),
  ];
  const unique = [...new Set(steps)].slice(0, MOST);
  return unique.length > 0
    ? unique
    : ['Nothing here needs repair. Let somebody who knows you read it, and ask what they remember.'];
}

const isTooLate = ({ state }: LetterStanding): boolean => state === 'not-wanted' || state === 'late';
const isLanguage = ({ id }: ReviewNote): boolean => id === 'grammar' || id === 'spelling';
const withWords = ({ words, says }: ReviewNote): string => {
  const short = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  return short === '' ? says : `“${short}”: ${says}`;
};
