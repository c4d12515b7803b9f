import type { CalendarEventId, Exam } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import { step3Timing } from '../../whatif/step3-timing.ts';
import { EXAM_NAMES } from '../names.ts';
import type { SeasonDate, Situation } from '../situation.ts';
import { attemptCount } from './attempts.ts';
import { windowEndFor } from './exam-window.ts';
import { scoreDelay, sourcesOf } from './figures.ts';
import type { UsmleStep } from './series.ts';
import { firstOpenDay, lastTestDay } from './test-days.ts';

/** The last test days of one exam whose score still counts this season. */
export interface LatestDays {
  exam: Exam;
  /** First day on which the test can be taken, when something holds it back; ISO. */
  earliest: string | null;
  days: LatestDay[];
  says: string[];
  sources: string[];
}

export const DEADLINES = ['submit-opens', 'review-opens', 'rank-list-deadline'] as const;
export type Deadline = (typeof DEADLINES)[number] & CalendarEventId;

export interface LatestDay {
  event: Deadline;
  /** What the score is there for. */
  title: string;
  deadline: SeasonDate;
  /** Last test day with room for a score that takes longer; null when nobody states how long scores take. */
  comfortable: string | null;
  /** Last test day whose score still arrives at the usual pace, its slow end. */
  latest: string | null;
  /** ECFMG's window ends before the season's own last day, so both days are the end of the window. */
  byWindow: boolean;
  /** Days from today to `latest`; negative when it has passed. */
  daysLeft: number | null;
  /** `tight`: the comfortable day has passed, or cannot be met; `gone`: neither can. */
  status: 'open' | 'tight' | 'gone' | 'cannot-tell';
  /** What a later score still does. */
  after: string;
  sources: string[];
}

export function latestDays(situation: Situation, exam: Exam): LatestDays {
  const dated = exam.startsWith('step');
  const delay = dated ? scoreDelay(situation) : null;
  const closed = exam === 'step3' ? situation.figure('advice.exams.step3_closed_january_days') : 0;
  const earliest = dated ? earliestDay(situation, exam as UsmleStep, closed) : null;
  const first = earliest !== null && earliest > situation.today ? earliest : situation.today;
  const ends = windowEndFor(situation, exam);
  const days = DEADLINES.flatMap((event): LatestDay[] => {
    const deadline = situation.date(event);
    if (!deadline) return [];
    const inSeason = delay && lastTestDay(deadline.date, delay.long, closed);
    const comfortable = delay && earlier(lastTestDay(deadline.date, delay.long + delay.buffer, closed), ends);
    const latest = inSeason && earlier(inSeason, ends);
    const byWindow = latest !== inSeason;
    return [
      {
        event,
        deadline,
        comfortable,
        latest,
        byWindow,
        daysLeft: latest === null ? null : daysBetween(situation.today, latest),
        status: statusOf(first, comfortable, latest, deadline.date),
        ...meaning(situation, event, exam),
        ...(byWindow && {
          after: say`The ECFMG window is over. Your first pass no longer counts for certification.`,
        }),
      },
    ];
  });
  const { says, sources } = pace(situation, exam, closed);
  const capped = ends !== null && days.some(({ byWindow }) => byWindow);
  return {
    exam,
    earliest,
    days,
    says: capped
      ? [
          say`Your ECFMG window ends on ${dateWords(ends)}. That comes before the last day of the season.`,
          ...says,
        ]
      : says,
    sources: capped ? [...sources, ...sourcesOf(situation, 'ecfmg.exam_window')] : sources,
  };
}

/** The day of the exam counts for the window, not the day of the score. */
function earlier(day: string, ends: string | null): string {
  return ends !== null && ends < day ? ends : day;
}

function statusOf(
  first: string,
  comfortable: string | null,
  latest: string | null,
  deadline: string,
): LatestDay['status'] {
  if (latest === null || comfortable === null) return first > deadline ? 'gone' : 'cannot-tell';
  return first > latest ? 'gone' : first > comfortable ? 'tight' : 'open';
}

/** The rules on repeating, and for Step 3 the certificate, the permit and the seat that come first. */
function earliestDay(situation: Situation, exam: UsmleStep, closed: number): string | null {
  const { profile, facts, today } = situation;
  const certificate = exam === 'step3' ? step3Timing(profile, facts, today).afterCertificate : null;
  const held = [attemptCount(situation, exam).earliest, certificate].filter((day) => day != null).sort();
  const last = held.at(-1);
  return last === undefined ? null : firstOpenDay(last, closed);
}

function meaning(
  situation: Situation,
  event: Deadline,
  exam: Exam,
): Pick<LatestDay, 'title' | 'after' | 'sources'> {
  const review = situation.date('review-opens');
  if (event === 'submit-opens')
    return {
      title: say`Sent with your application`,
      after: say`Your application goes out without this score. That alone costs little: programs see nothing before ${review ? dateWords(review.date) : say`their first day of reading`}.`,
      sources: sourcesOf(situation, 'eras.submission.early_advantage'),
    };
  if (event === 'review-opens')
    return {
      title: say`There when programs first look`,
      after: say`Programs begin to choose whom to interview without it. You can add it when it comes.`,
      sources: [],
    };
  if (exam === 'step3')
    return {
      title: say`There before rank lists close`,
      after: say`It cannot change your place on any rank list. For an H-1B, the pass must still come before the petition.`,
      sources: sourcesOf(situation, 'visa.h1b.exam'),
    };
  if (situation.isImg)
    return {
      title: say`There before rank lists close`,
      after: say`ECFMG cannot confirm in time that you passed. You could not match or use SOAP this season.`,
      sources: sourcesOf(
        situation,
        'nrmp.img.rol_deadline_is_ecfmg_verification_deadline',
        'nrmp.img.certificate_needed_to_match',
      ),
    };
  return {
    title: say`There before rank lists close`,
    after: say`It cannot change your place on any rank list this season.`,
    sources: [],
  };
}

function pace(situation: Situation, exam: Exam, closed: number): Pick<LatestDays, 'says' | 'sources'> {
  if (!exam.startsWith('step'))
    return {
      says: [
        say`We have no dated figure on how long ${EXAM_NAMES[exam]} scores take. Ask NBOME, then count back from these days.`,
      ],
      sources: [],
    };
  const { short, long, buffer } = scoreDelay(situation);
  const says = [
    say`Scores usually come ${short} to ${long} weeks after the test, on a Wednesday.`,
    say`They take longer around holidays and when the question pool changes. So the safe day leaves ${buffer} weeks more.`,
  ];
  const keys = ['usmle.score_delay.typical', 'advice.exams.score_buffer_weeks'];
  if (exam !== 'step3') return { says, sources: sourcesOf(situation, ...keys) };
  says.push(
    say`Step 3 is given in the United States only, and not in the first ${closed} days of January. Scores of early January come late.`,
  );
  return { says, sources: sourcesOf(situation, ...keys, 'usmle.step3.where_when') };
}
