import { COUNTRIES, US_STATES } from '@matchwright/inputs';
import { tellingWords } from '../names/program-names.ts';
import { isMascot, NICKNAME } from '../names/program-nicknames.ts';
import { isUsPlace } from '../names/program-places.ts';
import type { ReviewKind, Span } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';
import type { NoteContext } from './note-context.ts';
import {
  ADDRESS,
  ANY_PLACE,
  BARE,
  BARE_FIRST,
  BARE_IN_LETTERS,
  BARE_SURE,
  BECOME,
  COMPARED,
  ELSEWHERE,
  GIVES,
  HOPED,
  IN_PLACE,
  INSTITUTION,
  LATER,
  LED_BY_WISH,
  LOOKS_AHEAD,
  NO_HOSPITAL,
  NO_NAME,
  NO_PLACE,
  OF_YOURS,
  PART_OF_HOSPITAL,
  PAST,
  PAST_AFTER,
  SIGNED,
  THEIRS_AFTER,
  THINGS,
  TO_AFTER,
  TO_BEFORE,
  TOLD_OF,
  WISH,
  YOURS_BEFORE,
} from './program-patterns.ts';

const PLACES = new Set<string>([...Object.values(COUNTRIES), ...Object.values(US_STATES)]);

/** In a letter after an interview, a hospital that is not compared with is the one that is meant. */
const FOLLOW_UP: readonly ReviewKind[] = [
  'thank-you',
  'letter-of-interest',
  'letter-of-intent',
  'update-letter',
];

export interface Named {
  name: string;
  /** A program's name, what people call it, or the city or state where it would be. */
  as: 'name' | 'nickname' | 'place';
  span: Span;
}

/** Programs that a text speaks to, or sees its writer in: by name, by nickname, by place. */
export function programsSpokenTo({ model, kind, addressed, facts }: NoteContext): Named[] {
  const isLetter = FOLLOW_UP.includes(kind);
  // Where the program is not known, its city is not known either.
  const isPlace = (name: string) => isUsPlace(name, facts);
  return model.sentences.flatMap((sentence) => {
    const isAddress = isLetter && ADDRESS.test(sentence.text);
    // Other e-mails name many hospitals; there only what is said to the reader counts.
    const isMail = isLetter || ((kind === 'faculty-email' || kind === 'score-answer') && addressed !== null);
    const isWish = WISH.test(sentence.text) || /^Dear /.test(sentence.text) || isAddress;
    const bare = bareNames(sentence, isMail, isWish).filter(({ name }) => !isPlace(name));
    const found = [
      ...institutions(sentence, isLetter, isWish, isMail).filter(({ name }) => !isUnit(name, facts)),
      ...bare,
      ...(isLetter || isWish ? nicknames(sentence, isLetter) : []),
      ...(addressed === null ? [] : places(sentence, isPlace, isLetter)),
    ];
    return found.filter(
      ({ span }, i) =>
        !isPast(sentence, span) &&
        !isOfOthers(sentence, span) &&
        !found.slice(0, i).some((other) => other.span.from < span.to && span.from < other.span.to),
    );
  });
}

/** Other interviews told openly, and where the residents of a program went. */
function isOfOthers({ text, start }: Sentence, { from, to }: Span): boolean {
  const before = text.slice(0, from - start);
  const clause = before.split(/[,;:—]/).at(-1) ?? '';
  return ELSEWHERE.test(clause) || /^[^,;.]{0,25}\b(?:too|as well|also)\b/i.test(text.slice(to - start));
}

/** Work of the past, told right before the name or right after it. */
function isPast({ text, start }: Sentence, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - start - 70), from - start);
  return (PAST.test(before) && !HOPED.test(before)) || PAST_AFTER.test(text.slice(to - start));
}

/** "the Heart Failure Clinic" is a part of a hospital; clinics that are hospitals are in the facts. */
function isUnit(name: string, { programs }: NoteContext['facts']): boolean {
  return /^(?:\p{Lu}[\p{L}'-]+ )+Clinic$/u.test(name) && !programs.some((one) => one.name.startsWith(name));
}

function institutions(
  { text, start }: Sentence,
  isLetter: boolean,
  isWish: boolean,
  isMail: boolean,
): Named[] {
  return [...text.matchAll(INSTITUTION)].flatMap((match) => {
    const name = match[0].replace(/^(?:[Tt]he|At|In|Dear|To|My|Your|And|For) /, '');
    if (NO_PLACE.test(name) || NO_NAME.test(name) || tellingWords(name).length === 0) return [];
    const end = match.index + match[0].length;
    const from = end - name.length;
    const before = text.slice(0, from);
    const isHoped = (LED_BY_WISH.test(before) || GIVES.test(text.slice(end))) && !LATER.test(text);
    const isSpokenTo = TO_BEFORE.test(before) || TO_AFTER.test(text.slice(end)) || (isWish && isHoped);
    const isSure = isMail && (YOURS_BEFORE.test(before) || THEIRS_AFTER.test(text.slice(end)));
    if (!isWish && !isSure) return [];
    if (!isSpokenTo && !isSure && (!isLetter || COMPARED.test(before) || /^[A-Z]+$/.test(name))) return [];
    return [{ name, as: 'name', span: { from: start + from, to: start + end } }];
  });
}

function bareNames({ text, start }: Sentence, isLetter: boolean, isWish: boolean): Named[] {
  const hoped = isWish ? (isLetter ? [BARE, BARE_IN_LETTERS, BARE_FIRST] : [BARE]) : [];
  const patterns = isLetter ? [...hoped, BARE_SURE, OF_YOURS, SIGNED] : hoped;
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match): Named[] => {
      const name = match.slice(1).find((one) => one !== undefined) ?? '';
      if (name === '' || NO_PLACE.test(name) || NO_HOSPITAL.test(name) || PLACES.has(name)) return [];
      if (tellingWords(name).length === 0 || THINGS.test(name)) return [];
      if (PART_OF_HOSPITAL.test(text.slice(match.index + match[0].indexOf(name) + name.length))) return [];
      const from = start + match.index + match[0].indexOf(name);
      return [{ name, as: 'name', span: { from, to: from + name.length } }];
    });
}

/** "I would be proud to become a Wolverine", "the interns at MGH" */
function nicknames({ text, start }: Sentence, isLetter: boolean): Named[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}-])${NICKNAME}(?![\\p{L}-])`, 'gu'))].flatMap(
    (match): Named[] => {
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      const isSpokenTo =
        TO_BEFORE.test(before) ||
        TO_AFTER.test(after) ||
        BECOME.test(before) ||
        (isLetter && isMascot(match[0])) ||
        (isLetter && THEIRS_AFTER.test(after));
      if (!isSpokenTo || /^ (?:[A-Z]\p{L}+|syndrome|disease|score|criteria|procedure|test)\b/u.test(after))
        return [];
      const from = start + match.index;
      return [{ name: match[0], as: 'nickname', span: { from, to: from + match[0].length } }];
    },
  );
}

/** "your program in Ohio", "three years of training in Tampa": where the program would be. */
function places({ text, start }: Sentence, isPlace: (name: string) => boolean, isLetter: boolean): Named[] {
  if (LATER.test(text)) return [];
  const patterns = isLetter ? [IN_PLACE, ANY_PLACE] : [IN_PLACE];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Named[] => {
      const words = match.slice(1).find((one) => one !== undefined) ?? '';
      const name = longestPlace(words, isPlace);
      const at = match.index + match[0].lastIndexOf(words);
      if (name === null || (pattern === ANY_PLACE && !isAhead(text, at, name.length))) return [];
      return [{ name, as: 'place', span: { from: start + at, to: start + at + name.length } }];
    }),
  );
}

/** A place in a clause that looks ahead, or speaks to the reader, and tells nothing of the past. */
function isAhead(text: string, at: number, length: number): boolean {
  const before =
    text
      .slice(0, at)
      .split(/[;:—]|, (?=(?:and|but|where|when|while|who|which|because) )/)
      .at(-1) ?? '';
  const after = text.slice(at + length).split(/[;:—,]/)[0] ?? '';
  // A river, a street or a clinic may bear any name.
  if (/^ \p{Lu}/u.test(after)) return false;
  return LOOKS_AHEAD.test(before + after) && !TOLD_OF.test(before + after);
}

function longestPlace(words: string, isPlace: (name: string) => boolean): string | null {
  const parts = words.split(' ');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts
      .slice(0, length)
      .join(' ')
      .replace(/['’]s$/, '');
    if (isPlace(name)) return name;
  }
  return null;
}
