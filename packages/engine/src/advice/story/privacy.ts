import { sentencesOf } from './sentences.ts';

/** Words of an answer, with their place in it. */
export interface MarkedWords {
  text: string;
  start: number;
  end: number;
}

const PERSON =
  '(?:patients?|boys?|girls?|m[ae]n|wom[ae]n|child|children|bab(?:y|ies)|infant|newborn|toddler|teenager|lady|gentleman|mother|father|grandmother|grandfather)';
/** A capital that begins a name; a word of the language at the start of what follows is none. */
const NAME =
  "(?!(?:I|In|On|At|As|And|But|He|She|They|We|It|The|This|That|When|While|After|Before|Who|With|From|For|My|Dr|Drs|Prof|Professor|Doctor|Step|USMLE|COMLEX|US|USA|Med|Medicine|Pediatrics|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)\\p{Lu}\\p{Ll}[\\p{L}’'-]*";

/** Cautious on places and months, bold on names: one look too many costs less than a patient who is recognized. */
const PATTERNS: readonly RegExp[] = [
  // "Mrs. Garcia"; physicians carry another title.
  new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx|Baby|Señora?|Sra?)\\.?\\s+${NAME}`, 'u'),
  // "my patient Ahmed", "a boy, Omar,"
  new RegExp(`\\b${PERSON},?\\s+${NAME}`, 'u'),
  // "a girl named Amina", "a man I will call Youssef"
  new RegExp(
    `\\b${PERSON}\\b[^.!?]{0,40}?\\b(?:named|called|(?:whose )?name was|by the name of)\\s+${NAME}`,
    'u',
  ),
  // "Ahmed, my patient", "Ahmed was my patient"
  new RegExp(`${NAME}(?:,| was) (?:my|our|a) (?:(?:first|young|little|old|favou?rite) )?patient\\b`, 'u'),
  // "Patient A. B."
  /\b[Pp]atient,?\s+\p{Lu}\.\s?\p{Lu}\./u,
  // "Tran Van Minh, born on 3 May 1961", "Amina Yusuf, 42,"
  new RegExp(
    `${NAME}(?:\\s+${NAME}){1,3},?\\s+\\(?(?:(?:who )?(?:was |were )?born (?:(?:on|in)\\b|\\d)|DOB\\b|date of birth\\b|(?:aged? )?\\d{1,2}(?=,| years| y\\b|\\)))[^.!?,)]{0,20}`,
    'u',
  ),
  // "Amina Yusuf of 12 Palm Street"
  new RegExp(
    `${NAME}(?:\\s+${NAME}){1,3},?\\s+(?:of|at|living at|who lives? at) \\d{1,5}(?: \\p{Lu}[\\p{L}’'-]*){1,3}`,
    'u',
  ),
  // "date of birth 3/5/1961", "MRN 448812"
  /\b(?:date of birth|DOB|MRN|(?:medical )?record (?:number|no\.?)|chart (?:number|no\.?))(?: was| is|:)? ?(?:\w+ )?\d[\d/.-]*/u,
  // "the woman in room 412", "in bed 7 lay a boy"
  new RegExp(`\\b${PERSON}\\b[^.!?]{0,40}\\b(?:[Rr]oom|[Bb]ed)(?: number| no\\.?)? \\d+\\b`, 'u'),
  new RegExp(`\\b(?:[Rr]oom|[Bb]ed)(?: number| no\\.?)? \\d+\\b[^.!?]{0,25}\\b${PERSON}\\b`, 'u'),
];

/** Words that may name a patient, once each, in the order of the text. */
export function patientNames(text: string): MarkedWords[] {
  return sentencesOf(text).flatMap((sentence) => {
    const found = PATTERNS.flatMap((pattern) => {
      const match = pattern.exec(sentence.text);
      if (!match) return [];
      const start = sentence.start + match.index;
      return [{ text: match[0], start, end: start + match[0].length }];
    }).sort((a, b) => a.start - b.start);
    return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1] as MarkedWords).end);
  });
}
