import type { FactField, FactValue } from '@matchwright/facts';
import { planner } from '../app-planner.ts';
import { type StoredAnswer, withAnswer, withoutAnswer } from '../storage/answers.ts';

/** What a person can enter about a program: the fields that decide who is let in. */
export const ANSWERABLE = [
  'visaJ1',
  'visaH1b',
  'minStep2',
  'maxAttempts',
  'maxYearsSinceGraduation',
  'usceRequired',
  'usceMonthsMin',
  'imgConsidered',
] as const satisfies readonly FactField[];

export type AnswerableField = (typeof ANSWERABLE)[number];

const NUMBERS: Partial<Record<FactField, [low: number, high: number]>> = {
  minStep2: [150, 300],
  maxAttempts: [1, 6],
  maxYearsSinceGraduation: [1, 20],
  usceMonthsMin: [1, 36],
};

/** The bounds of a limit, or null for a field that is answered with yes or no. */
export function boundsOf(field: FactField): [low: number, high: number] | null {
  return NUMBERS[field] ?? null;
}

/** What "yes" and "no" mean as the value of a field. */
export function yesNoValue(field: FactField, yes: boolean): FactValue {
  if (field === 'imgConsidered') return yes ? 'yes' : 'no';
  return yes;
}

export function enterAnswer(answer: StoredAnswer): void {
  planner.editAnswers((answers) => withAnswer(answers, answer), { kind: 'answer', code: answer.code });
}

export function forgetAnswer(answer: StoredAnswer): void {
  planner.editAnswers((answers) => withoutAnswer(answers, answer), { kind: 'forget', code: answer.code });
}

export function forgetAllAnswers(): void {
  const count = planner.store.getState().answers.length;
  planner.editAnswers(() => [], { kind: 'forget-all', count });
}

/** Puts in the values of a spreadsheet in one step of undo. */
export function enterImported(imported: readonly StoredAnswer[]): void {
  const key = ({ code, field }: StoredAnswer) => `${code} ${field}`;
  const replaced = new Set(imported.map(key));
  planner.editAnswers((answers) => [...answers.filter((answer) => !replaced.has(key(answer))), ...imported], {
    kind: 'import',
    count: imported.length,
  });
}
