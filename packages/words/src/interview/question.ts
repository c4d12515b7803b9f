import type { SpecialtyId } from '@matchwright/facts';

/** Parts of an interview in the order in which they tend to come. */
export const STAGES = [
  'opening',
  'story',
  'scores',
  'motivation',
  'clinical',
  'teamwork',
  'behavioural',
  'visa',
  'fit',
  'closing',
] as const;
export type Stage = (typeof STAGES)[number];

/** One question of the bank, in English like the interviews. */
export interface Question {
  /** Stays as it is: a person's history of practice names it. */
  id: string;
  stage: Stage;
  /** Whose interviews ask it; `all` for every one of the three. */
  specialty: SpecialtyId | 'all';
  ask: string;
  /** What the interviewer wants to find out. */
  tests: string;
  /** What a good answer holds; never the answer itself. */
  hints: readonly string[];
  /** Ids of the facts' sources, where a hint states a rule. */
  sources?: readonly string[];
}

type Row = Pick<Question, 'ask' | 'tests' | 'hints' | 'sources'>;

/** Questions of one stage and specialty. */
export function questionsOf(
  stage: Stage,
  specialty: Question['specialty'],
  rows: Record<string, Row>,
): Question[] {
  const place = specialty === 'all' ? stage : `${stage}.${specialty}`;
  return Object.entries(rows).map(([name, row]) => ({ id: `${place}.${name}`, stage, specialty, ...row }));
}
