import { counted, say } from '@matchwright/speech';
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
  const open = parts.filter(({ status }) => status === 'missing' || status === 'weak').filter(isNewAdvice);
  const steps = [
    ...(letter && isTooLate(letter) ? [letter.says] : []),
    ...of('high').map(withWords),
    ...open.filter(({ status }) => status === 'missing').map(withTitle),
    ...of('medium').map(withWords),
    ...open.filter(({ status }) => status === 'weak').map(withTitle),
    ...(language.length > 0
      ? [
          language.length === 1
            ? say`Go through the remark on spelling and grammar, then read the text aloud once.`
            : say`Go through the ${counted(language.length, 'remark')} on spelling and grammar, then read the text aloud once.`,
        ]
      : []),
  ];
  const unique = [...new Set(steps)].slice(0, MOST);
  return unique.length > 0
    ? unique
    : [say`Nothing here needs repair. Let somebody who knows you read it, and ask what they remember.`];
}

/** The same words for several parts are one step. */
const isNewAdvice = ({ says }: ReviewPart, at: number, all: readonly ReviewPart[]): boolean =>
  all.findIndex((one) => one.says === says) === at;

const isTooLate = ({ state }: LetterStanding): boolean => state === 'not-wanted' || state === 'late';
const isLanguage = ({ id }: ReviewNote): boolean => id === 'grammar' || id === 'spelling';
const withTitle = ({ title, says }: ReviewPart): string => say`${title}: ${says}`;
const withWords = ({ words, says }: ReviewNote): string => {
  const short = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  return short === '' ? says : say`“${short}”: ${says}`;
};
