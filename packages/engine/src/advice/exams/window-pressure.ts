/** Whether ECFMG's window decides about an exam before the season does. */

import { counted, say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { examWindow } from './exam-window.ts';
import { latestDays } from './latest-days.ts';

export interface WindowPressure {
  /**
   * `lapsed`: it is over. `out-of-reach`: the exam may not be taken again before it ends. `booked-after`: the booked day
   * is later. `running-out`: it ends before the season's last useful test day.
   */
  kind: 'lapsed' | 'out-of-reach' | 'booked-after' | 'running-out';
  /** The first pass, and the exam that is still to pass. */
  first: string;
  other: 'step1' | 'step2ck';
  /** Last day of the window, ISO. */
  ends: string;
  /** Days from today to `ends`; null when both Steps are passed. */
  daysLeft: number | null;
  /** First day on which the rules allow the exam, ISO; null for any day. */
  earliest: string | null;
  /** Path of the first pass. */
  path: string;
}

/** Null when no window presses. */
export function windowPressure(situation: Situation): WindowPressure | null {
  const window = examWindow(situation);
  if (!window?.first || window.ends === null) return null;
  if (window.status !== 'running' && window.status !== 'lapsed') return null;
  const other = window.first.exam === 'step1' ? 'step2ck' : 'step1';
  const { earliest, days } = latestDays(situation, other);
  const kind = window.status === 'lapsed' ? 'lapsed' : kindOf(situation, other, window.ends, earliest, days);
  if (kind === null) return null;
  const { ends, daysLeft, first } = window;
  return { kind, first: EXAM_NAMES[first.exam], other, ends, daysLeft, earliest, path: first.path };
}

function kindOf(
  situation: Situation,
  other: WindowPressure['other'],
  ends: string,
  earliest: string | null,
  days: ReturnType<typeof latestDays>['days'],
): WindowPressure['kind'] | null {
  const { open } = situation.exam(other);
  // A test that was sat in time meets the window when its result is a pass.
  if (open?.date !== undefined && open.date <= situation.today) return null;
  if (earliest !== null && earliest > ends) return 'out-of-reach';
  if (open?.date !== undefined) return open.date > ends ? 'booked-after' : null;
  const review = days.find(({ event }) => event === 'review-opens');
  const rank = days.find(({ event }) => event === 'rank-list-deadline');
  return review?.byWindow || (review?.status === 'gone' && rank?.byWindow) ? 'running-out' : null;
}

/** The pressure in sentences, the fact first. */
export function pressureWords({ kind, first, other, ends, daysLeft, earliest }: WindowPressure): string {
  const exam = EXAM_NAMES[other];
  const end = dateWords(ends);
  switch (kind) {
    case 'lapsed':
      return say`Your ECFMG window ended on ${end}. ${first} no longer counts for certification.`;
    case 'out-of-reach':
      return say`Your ${first} pass will lapse on ${end}. The rules do not allow ${exam} before ${dateWords(earliest ?? ends)}. So your first pass will lapse before you may take this exam again.`;
    case 'booked-after':
      return say`Your ${exam} is booked for a day after ${end}, when your ECFMG window ends. Your ${first} pass would lapse before it. Move the date forward.`;
    case 'running-out':
      return say`ECFMG gives you until ${end} to pass ${exam}: ${counted(daysLeft ?? 0, 'day')}. That is before the last test day of this season. After it, your ${first} pass no longer counts.`;
  }
}
