import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import { type AttemptCount, attemptCount, retakeWords } from './attempts.ts';
import { type ExamWindow, examWindow } from './exam-window.ts';
import { sourcesOf } from './figures.ts';
import { STEPS, seriesOf } from './series.ts';
import { type StateLimit, stateLimits } from './state-limits.ts';

/** How often and until when the exams may be taken. */
export interface ExamLimits {
  /** One for each Step; none for somebody who takes COMLEX. */
  attempts: AttemptCount[];
  /** ECFMG's seven years; null for graduates of US schools. */
  window: ExamWindow | null;
  states: StateLimit[];
  says: string[];
  /** What the list of states is worth. */
  statesSay: string[];
  sources: string[];
}

export function examLimits(situation: Situation): ExamLimits {
  const sources = sourcesOf(situation, 'usmle.retake.max_per_12mo', 'usmle.retake.fourth_attempt_wait');
  if (seriesOf(situation.profile) === 'comlex')
    return {
      attempts: [],
      window: null,
      states: [],
      says: [
        say`We have no dated rule on how often COMLEX may be taken. Look it up with NBOME, which gives the exam.`,
        say`ECFMG and its limit of years do not apply to graduates of US schools.`,
      ],
      statesSay: [],
      sources: [],
    };
  return {
    attempts: STEPS.map((step) => attemptCount(situation, step)),
    window: examWindow(situation),
    states: stateLimits(situation),
    says: retakeWords(situation),
    statesSay: [
      say`States set limits of their own for a full licence. You need it later, during or after residency.`,
      say`These statements are old and some are second-hand. Look up the state medical board before you count on one.`,
    ],
    sources: [...new Set([...sources, ...sourcesOf(situation, 'state.licence.general')])],
  };
}
