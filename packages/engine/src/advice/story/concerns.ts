import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { addDays, firstDay, lastDay, monthsBetween } from '../../dates/iso-date.ts';
import { EXAM_NAMES } from '../names.ts';
import { type InactivePeriod, inactivity } from '../rules/activity.ts';
import type { Situation } from '../situation.ts';

/** Something in the profile that a reader will ask about. */
export interface StoryConcern {
  /** Path of the profile. */
  path: string;
  says: string;
}

export const CONCERN_FIGURES = [
  'advice.step2.below_average_below',
  'advice.step1.low_below',
  'advice.gap.warn_months',
  'advice.story.graduation_years',
] as const;

/** What a paragraph of context would have to explain; empty when it can be left out. */
export function storyConcerns(situation: Situation): StoryConcern[] {
  return [
    ...failures(situation),
    ...lowScores(situation),
    ...gaps(situation),
    ...emptyTime(situation),
    ...graduation(situation),
  ];
}

function failures({ profile }: Situation): StoryConcern[] {
  return profile.exams.flatMap(({ exam, result, date }, i) =>
    result === 'fail'
      ? [
          {
            path: `exams[${i}]`,
            says: date
              ? say`A failed ${EXAM_NAMES[exam]} attempt on ${dateWords(date)}`
              : say`A failed ${EXAM_NAMES[exam]} attempt`,
          },
        ]
      : [],
  );
}

function lowScores(situation: Situation): StoryConcern[] {
  const below = (exam: 'step1' | 'step2ck', key: string): StoryConcern[] => {
    const { score, attempts } = situation.exam(exam);
    const path = attempts.find((attempt) => attempt.score === score)?.path;
    if (score === null || path === undefined || score >= situation.figure(key)) return [];
    return [{ path: `${path}.score`, says: say`A ${EXAM_NAMES[exam]} score of ${score}` }];
  };
  return [
    ...below('step1', 'advice.step1.low_below'),
    ...below('step2ck', 'advice.step2.below_average_below'),
  ];
}

function gaps(situation: Situation): StoryConcern[] {
  const least = situation.figure('advice.gap.warn_months');
  return situation.profile.gaps.flatMap(({ from, to }, i) => {
    if (from === undefined) return [];
    const start = firstDay(from);
    // The day after the last one: January to June are six months.
    const end = to === undefined ? situation.today : addDays(lastDay(to), 1);
    const months = start < end ? monthsBetween(start, end) : 0;
    return months >= least
      ? [
          {
            path: `gaps[${i}]`,
            says: to
              ? say`A gap of ${months} months from ${dateWords(from)} to ${dateWords(to)}`
              : say`A gap of ${months} months from ${dateWords(from)} until now`,
          },
        ]
      : [];
  });
}

/** Time that the audit finds empty and that nobody has declared as a gap. */
function emptyTime(situation: Situation): StoryConcern[] {
  const least = situation.figure('advice.gap.warn_months');
  const declared = situation.profile.gaps.flatMap(({ from, to }) =>
    from === undefined ? [] : [{ from: firstDay(from), to: lastDay(to ?? situation.today) }],
  );
  return inactivity(situation)
    .periods.filter(({ months }) => months >= least)
    .filter((period) => !declared.some(({ from, to }) => from <= period.to && to >= period.from))
    .map((period) => ({ path: 'experience', says: emptyWords(period) }));
}

function emptyWords({ from, to, months, ongoing }: InactivePeriod): string {
  const start = dateWords(from.slice(0, 7));
  return ongoing
    ? say`${months} months without dated work from ${start} until now`
    : say`${months} months without dated work from ${start} to ${dateWords(to.slice(0, 7))}`;
}

function graduation(situation: Situation): StoryConcern[] {
  const years = situation.applicant.yearsAtApplication;
  if (years === null || years < situation.figure('advice.story.graduation_years')) return [];
  return [{ path: 'school.graduated', says: say`Graduation ${years} years before you apply` }];
}
