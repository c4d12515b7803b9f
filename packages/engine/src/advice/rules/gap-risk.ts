import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { addMonths } from '../../dates/iso-date.ts';
import { counted, listed } from '../../words/word-forms.ts';
import type { Repair, Severity } from '../finding.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { type InactivePeriod, inactivity } from './activity.ts';
import { directorFigures, directorsInWords, paragraph } from './in-words.ts';
import { activeAgain, repairOf } from './repair.ts';
import { milder } from './severity.ts';

interface Inactive {
  /** The longest first. */
  periods: InactivePeriod[];
  directors: string;
}

/** Periods named in a sentence; more would not be read. */
const NAMED = 3;

export const GAP = rule<Inactive>({
  id: 'risk.inactive-gap',
  kind: 'risk',
  topic: 'education',
  when: say`Your profile has a long time without dated work, research or teaching.`,
  fields: ['gaps', 'experience', 'school.graduated'],
  parameters: [
    'advice.gap.warn_months',
    'advice.gap.high_months',
    'advice.gap.old_years',
    'advice.gap.activity_months',
    'advice.repair.story_months',
    ...directorFigures('no_gaps'),
  ],
  judge(situation) {
    const warn = situation.figure('advice.gap.warn_months');
    const { periods: all, missing } = inactivity(situation);
    const periods = all.filter(({ months }) => months >= warn).sort((a, b) => b.months - a.months);
    if (periods.length === 0) return missing.length > 0 ? cannotTell(...missing) : SILENT;
    const severities = periods.map((period) => severityOfGap(situation, period));
    return {
      status: 'speaks',
      severity: (['high', 'medium', 'low'] as const).find((one) => severities.includes(one)) ?? 'low',
      values: {
        periods,
        directors: directorsInWords(situation, 'no_gaps', say`looked for training without gaps`),
      },
      repair: repairOfGap(situation, periods),
    };
  },
  text: {
    title: ({ periods }) =>
      periods.length === 1
        ? say`${counted(periods[0]?.months ?? 0, 'month')} without dated work`
        : say`${periods.length} periods without dated work`,
    says: ({ periods, directors }) =>
      paragraph(
        say`Your profile shows no work, research or teaching ${listed(periods.slice(0, NAMED).map(inWords))}.`,
        periods.length > NAMED ? say`There are ${periods.length - NAMED} more such periods.` : '',
        directors,
        say`Nobody has measured what a gap costs, so our model leaves it out.`,
      ),
    do: ({ periods }) => [
      ...(periods.some(({ months, explained }) => explained < months)
        ? [
            say`Did you work, study or care for someone in that time? Add it with dates. This risk then shrinks or goes away.`,
          ]
        : []),
      say`Keep the explanation to one or two sentences: what happened, and what you did next. You need not share private details.`,
      periods.some(({ ongoing }) => ongoing)
        ? say`Start something now and keep it: work at home, a volunteer clinic, teaching, research. Ask for a paper with dates, hours and a supervisor.`
        : say`Show steady work since then, with dates.`,
    ],
  },
});

function inWords({ from, to, months, explained, reasons, ongoing }: InactivePeriod): string {
  const begin = dateWords(from.slice(0, 7));
  const period = ongoing
    ? say`from ${begin} until today`
    : say`from ${begin} to ${dateWords(to.slice(0, 7))}`;
  const length = counted(months, 'month');
  if (reasons.length === 0) return `${period} (${length})`;
  return explained >= months
    ? say`${period} (${length}, explained: ${listed(reasons)})`
    : say`${period} (${length}, ${explained} of them explained: ${listed(reasons)})`;
}

/** What came after an old gap speaks louder than the gap. */
function severityOfGap(situation: Situation, { months, to }: InactivePeriod): Severity {
  const severity = months >= situation.figure('advice.gap.high_months') ? 'high' : 'medium';
  const old = addMonths(to, 12 * situation.figure('advice.gap.old_years')) <= situation.today;
  return old ? milder(severity) : severity;
}

function repairOfGap(situation: Situation, periods: readonly InactivePeriod[]): Repair {
  if (periods.some((period) => period.ongoing)) return activeAgain(situation);
  return repairOf(situation, {
    what: say`What you did in that time, with dates and papers`,
    cost: { low: 0, high: 0 },
    months: situation.figure('advice.repair.story_months'),
    by: 'submit-opens',
  });
}
