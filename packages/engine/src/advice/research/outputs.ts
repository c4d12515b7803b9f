import { say } from '@matchwright/speech';
import { addMonths } from '../../dates/iso-date.ts';
import type { Situation } from '../situation.ts';

/** Something that can come of a project, the most realistic first. */
export interface Output {
  id: (typeof OUTPUTS)[number]['id'];
  title: string;
  firstStep: string;
  /** Months from the first day to something that can be listed: our own judgement. */
  months: { low: number; high: number };
  /** Whether it can still be done before applications open, if it began today. */
  state: 'in-time' | 'tight' | 'too-late' | 'cannot-tell';
  /** Latest day to begin, if it goes well; null when the date of the season is not known. */
  latestStart: string | null;
}

const OUTPUTS = [
  {
    id: 'case-poster',
    key: 'case_poster',
    title: say`Poster of one case, at a local or regional meeting`,
    firstStep: say`Ask a supervisor which patient of the last months taught them something.`,
  },
  {
    id: 'abstract',
    key: 'abstract',
    title: say`Abstract, as one of several authors of a running project`,
    firstStep: say`Write to a faculty member who has data and needs hands. Offer ten hours.`,
  },
  {
    id: 'quality',
    key: 'quality',
    title: say`Quality improvement (QI) project or audit`,
    firstStep: say`Choose one thing that is easy to count where you work now.`,
  },
  {
    id: 'case-article',
    key: 'case_article',
    title: say`Case report in a journal`,
    firstStep: say`Check first that the journal is indexed and does not only live from fees.`,
  },
  {
    id: 'article',
    key: 'article',
    title: say`Article with data of your own`,
    firstStep: say`Join one that is nearly finished. A new one rarely ends in time.`,
  },
] as const;

/** Keys of the dated parameters behind the months of every output. */
export const OUTPUT_PARAMETERS = OUTPUTS.flatMap(({ key }) => [
  `advice.research.${key}.months_low`,
  `advice.research.${key}.months_high`,
]);

export function outputsFor(situation: Situation): Output[] {
  const opens = situation.date('submit-opens')?.date ?? null;
  return OUTPUTS.map(({ key, ...about }) => {
    const low = situation.figure(`advice.research.${key}.months_low`);
    const high = situation.figure(`advice.research.${key}.months_high`);
    const latestStart = opens === null ? null : addMonths(opens, -low);
    return {
      ...about,
      months: { low, high },
      state: stateOf(low, high, situation.today, opens),
      latestStart,
    };
  });
}

function stateOf(low: number, high: number, today: string, opens: string | null): Output['state'] {
  if (opens === null) return 'cannot-tell';
  if (addMonths(today, high) <= opens) return 'in-time';
  return addMonths(today, low) <= opens ? 'tight' : 'too-late';
}
