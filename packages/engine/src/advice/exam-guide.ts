import { usedUp } from './exams/attempts.ts';
import { booking } from './exams/booking.ts';
import type { Booking } from './exams/booking-decision.ts';
import { type EnterFirst, enterFirst } from './exams/enter-first.ts';
import { type ImprovementGuide, improvementGuide } from './exams/improvement-guide.ts';
import { type LatestDays, latestDays } from './exams/latest-days.ts';
import { type ExamLimits, examLimits } from './exams/limits.ts';
import { type Series, seriesOf } from './exams/series.ts';
import { step3Guide } from './exams/step3-guide.ts';
import type { Step3Guide } from './exams/step3-verdict.ts';
import { asksToWait, type WaitingGuide, waitingGuide } from './exams/waiting-guide.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Situation } from './situation.ts';

/** What to decide about exams, with dates. */
export interface ExamGuide {
  season: number;
  /** ISO date that it was made for. */
  today: string;
  /** Set when the season is not published yet: the season whose dates stand in for it. */
  projectedFrom: number | null;
  series: Series;
  /** What the profile must say before more can be decided, the most useful first. */
  enterFirst: EnterFirst[];
  step2: Booking;
  /** For each exam that is not passed: the last days whose score still counts this season. */
  latest: LatestDays[];
  step3: Step3Guide;
  improvement: ImprovementGuide | null;
  limits: ExamLimits;
  /** Null when it is no question: a graduate of a US school without a low or a missing score; or not known. */
  applyOrWait: WaitingGuide | null;
  findings: Finding[];
}

export function examGuide(situation: Situation): ExamGuide {
  const { profile, facts, today } = situation;
  const step2 = booking(situation);
  const limits = examLimits(situation);
  const step3 = step3Guide(situation);
  return {
    season: profile.season,
    today,
    projectedFrom: facts.season.projectedFrom,
    series: seriesOf(profile),
    enterFirst: enterFirst(situation, step2, limits, step3),
    step2,
    latest: latest(situation),
    step3,
    improvement: improvementGuide(situation),
    limits,
    applyOrWait: applyOrWait(situation),
    // What speaks for somebody belongs to the audit; here is what to decide.
    findings: findingsOf(situation, ['exams']).filter(({ kind }) => kind !== 'strength'),
  };
}

/** Step 3 has its own part of the guide. */
function latest(situation: Situation): LatestDays[] {
  if (seriesOf(situation.profile) === 'comlex') return ahead(situation, ['comlex2']);
  return ahead(situation, situation.profile.exams.length === 0 ? ['step2ck'] : ['step1', 'step2ck']);
}

function ahead(situation: Situation, exams: readonly ('step1' | 'step2ck' | 'comlex2')[]): LatestDays[] {
  if (usedUp(situation)) return [];
  return exams.filter((exam) => !situation.exam(exam).passed).map((exam) => latestDays(situation, exam));
}

/** Graduates of schools abroad ask it every year; others only with a reason. */
function applyOrWait(situation: Situation): WaitingGuide | null {
  const guide = waitingGuide(situation);
  return guide && (situation.isImg || asksToWait(situation, guide)) ? guide : null;
}
