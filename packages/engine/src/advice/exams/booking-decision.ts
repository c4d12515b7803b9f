import type { PracticeGate } from './practice-gate.ts';
import type { ScoreOdds } from './score-odds.ts';
import type { TargetScore } from './target-score.ts';

export type BookingStatus =
  | 'passed'
  | 'open-result'
  | 'booked'
  | 'book'
  | 'not-yet'
  | 'cannot-tell'
  | 'limit-reached'
  /** ECFMG's window is over, or will be before another attempt is allowed. */
  | 'window-closed'
  | 'too-late';

/** Whether to book the second exam: Step 2 CK, or COMLEX Level 2. */
export interface Booking {
  exam: 'step2ck' | 'comlex2';
  status: BookingStatus;
  /** The decision in a few words, and in a sentence. */
  title: string;
  says: string;
  why: string[];
  missing: string[];
  /** For each wanted specialty, the most wanted first; none once it is passed. */
  targets: TargetScore[];
  odds: ScoreOdds | null;
  gate: PracticeGate | null;
  sources: string[];
}

/** All of it but the odds and the words. */
export type BookingJudged = Pick<Booking, 'exam' | 'status' | 'missing' | 'targets' | 'gate'>;
