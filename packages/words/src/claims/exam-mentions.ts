import type { ExamAttempt, Profile } from '@matchwright/inputs';
import type { ReviewKind } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';

export type Exam = ExamAttempt['exam'];

export interface ExamMention {
  exam: Exam;
  /** Offsets into the sentence. */
  from: number;
  to: number;
}

/** A sentence, the exams it names, and the one that the sentences before it spoke of. */
export interface ExamSentence {
  sentence: Sentence;
  mentions: ExamMention[];
  /** What "it" may be: the exam last named in the same paragraph (in an answer: in the text). */
  carried: Exam | null;
  /** Whether the paragraph, so far, speaks of exams at all. */
  spoken: boolean;
}

const NAMES: readonly (readonly [Exam, RegExp])[] = [
  ['step1', /\b(?:[Ss]teps?[ -]?1|Step (?:One|I)|STEP[ -]?1)(?![\d-]|[.,]\d)\b/g],
  [
    'step2ck',
    /\b(?:[Ss]teps?[ -]?2|Step (?:Two|II)|STEP[ -]?2)(?![\d-]|[.,]\d)\b(?!\s?CS)(?:\s?CK\b)?|\bCK\b/g,
  ],
  ['step3', /\b(?:[Ss]teps?[ -]?3|Step (?:Three|III)|STEP[ -]?3)(?![\d-]|[.,]\d)\b/g],
  ['comlex1', /\bCOMLEX(?:-USA)?\s?(?:[Ll]evel\s?)?1\b|\bLevel 1\b/g],
  ['comlex2', /\bCOMLEX(?:-USA)?\s?(?:[Ll]evel\s?)?2\b|\bLevel 2\b/g],
  ['comlex3', /\bCOMLEX(?:-USA)?\s?(?:[Ll]evel\s?)?3\b|\bLevel 3\b/g],
];
const SECOND_OF_TWO: readonly (readonly [RegExp, Exam])[] = [
  [/\bSteps? 1(?: and|,| &) 2\b/i, 'step2ck'],
  [/\bSteps? (?:1, )?2(?: CK)?(?:,? and|,| &) 3\b/i, 'step3'],
];
const SPEAKS_OF_EXAMS = /\b(?:exams?|scores?|scored|attempts?|step|usmle|boards?|result|fail\w*|test)\b/i;

export function examSentences(sentences: readonly Sentence[], kind: ReviewKind): ExamSentence[] {
  let carried: Exam | null = null;
  let spoken = kind === 'score-answer';
  let paragraph = -1;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph && kind !== 'score-answer') {
      carried = null;
      spoken = false;
    }
    paragraph = sentence.paragraph;
    const mentions = mentionsIn(sentence.text);
    spoken ||= SPEAKS_OF_EXAMS.test(sentence.text);
    const read = { sentence, mentions, carried, spoken };
    carried = mentions.at(-1)?.exam ?? carried;
    return read;
  });
}

function mentionsIn(text: string): ExamMention[] {
  const named = NAMES.flatMap(([exam, words]) =>
    [...text.matchAll(words)].map(({ 0: match, index }) => ({ exam, from: index, to: index + match.length })),
  );
  const more = SECOND_OF_TWO.flatMap(([words, exam]) => {
    const match = words.exec(text);
    const to = match ? match.index + match[0].length : 0;
    return match ? [{ exam, from: to - 1, to }] : [];
  });
  return [...named, ...more].sort((a, b) => a.from - b.from);
}

/** The exam that some words of a sentence are about: named in them, before them, or right after; else the one carried. */
export function examAt(
  { sentence, mentions, carried }: ExamSentence,
  { from, to }: { from: number; to: number },
): Exam | null {
  const within = mentions.find((one) => one.from >= from && one.to <= to);
  const before = mentions.filter((one) => one.to <= from).at(-1);
  const after = mentions.find((one) => one.from >= to);
  const isNear = after !== undefined && !/\band\b|;|\d{3}/.test(sentence.text.slice(to, after.from));
  return (within ?? before ?? (isNear ? after : undefined))?.exam ?? carried ?? after?.exam ?? null;
}

export interface Attempt extends ExamAttempt {
  path: string;
}

/** Attempts with a result, oldest first; a score without a word of failure is a pass. */
export function attemptsAt(profile: Profile, exam: Exam): Attempt[] {
  return profile.exams
    .flatMap((attempt, i) =>
      attempt.exam === exam
        ? [
            {
              ...attempt,
              result: attempt.result ?? (attempt.score === undefined ? null : ('pass' as const)),
              path: `exams[${i}]`,
            },
          ]
        : [],
    )
    .filter(({ result, score }) => result !== null || score !== undefined);
}

/** Whether an attempt of this exam lies ahead or waits for its result. */
export function isOpen(profile: Profile, exam: Exam): boolean {
  return profile.exams.some(
    (attempt) => attempt.exam === exam && attempt.result === null && attempt.score === undefined,
  );
}
