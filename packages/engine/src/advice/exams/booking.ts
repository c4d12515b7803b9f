import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import { usedUp } from './attempts.ts';
import type { Booking, BookingJudged } from './booking-decision.ts';
import { bookingTitle, bookingWords } from './booking-words.ts';
import { sourcesOf } from './figures.ts';
import { latestDays } from './latest-days.ts';
import { type PracticeGate, practiceGate } from './practice-gate.ts';
import { scoreOdds } from './score-odds.ts';
import { seriesOf } from './series.ts';
import { targetScores } from './target-score.ts';
import { windowPressure } from './window-pressure.ts';

export function booking(situation: Situation): Booking {
  const judged = judgeBooking(situation);
  const { exam, status, missing, targets, gate } = judged;
  const ahead = exam === 'step2ck' && status !== 'limit-reached' && missing[0] !== 'exams';
  const odds = ahead ? scoreOdds(situation, targets[0]) : null;
  return {
    ...judged,
    // Targets are scores of Step 2 CK: under COMLEX they would read as COMLEX scores.
    targets: exam === 'step2ck' ? targets : [],
    odds,
    title: bookingTitle(situation, judged),
    ...bookingWords(situation, { ...judged, odds }),
    sources: [
      ...new Set([
        ...sourcesOf(situation, 'advice.exams.practice_margin'),
        ...(gate?.sources ?? []),
        ...(targets[0]?.sources ?? []),
      ]),
    ],
  };
}

/** The decision alone: nothing is planned for it. */
export function judgeBooking(situation: Situation): BookingJudged {
  const exam = seriesOf(situation.profile) === 'comlex' ? 'comlex2' : 'step2ck';
  const { passed } = situation.exam(exam);
  const targets = passed ? [] : targetScores(situation);
  const line = targets[0] && { score: targets[0].from, name: say`the target` };
  const margin = situation.figure('advice.exams.practice_margin');
  const gate = exam === 'step2ck' && line ? practiceGate(situation, exam, line, margin) : null;
  const decided = decide(situation, exam, gate);
  return { exam, targets, gate: decided.status === 'limit-reached' ? null : gate, ...decided };
}

function decide(
  situation: Situation,
  exam: Booking['exam'],
  gate: PracticeGate | null,
): Pick<Booking, 'status' | 'missing'> {
  const { passed, open } = situation.exam(exam);
  if (passed) return { status: 'passed', missing: [] };
  if (situation.profile.exams.length === 0) return { status: 'cannot-tell', missing: ['exams'] };
  if (exam === 'step2ck' && usedUp(situation)) return { status: 'limit-reached', missing: [] };
  const ahead = open?.date !== undefined && open.date > situation.today;
  if (open && !ahead) return { status: 'open-result', missing: [`${open.path}.result`] };
  const pressure = exam === 'step2ck' ? windowPressure(situation) : null;
  if (pressure?.kind === 'lapsed' || (pressure?.kind === 'out-of-reach' && pressure.other === exam))
    return { status: 'window-closed', missing: [] };
  if (open) return { status: 'booked', missing: [] };
  const last = latestDays(situation, exam).days.find(({ event }) => event === 'rank-list-deadline');
  if (last?.status === 'gone') return { status: 'too-late', missing: [] };
  // Nobody states a target for COMLEX; for Step 2 CK it follows from the wanted specialties.
  if (!gate) return { status: 'cannot-tell', missing: exam === 'comlex2' ? [] : ['preferences.specialties'] };
  if (gate.status === 'cannot-tell') return { status: 'cannot-tell', missing: gate.missing };
  return { status: gate.status === 'met' ? 'book' : 'not-yet', missing: [] };
}
