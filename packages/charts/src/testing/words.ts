import type { Range } from '@matchwright/engine';
import type { CountsWords } from '../counts/counts.ts';
import type { FrontierWords } from '../frontier/frontier.ts';
import type { FunnelWords } from '../funnel/funnel.ts';
import type { LengthsWords } from '../lengths/lengths.ts';
import type { DotsWords } from '../odds/quantile-dots.ts';
import type { ReliabilityWords } from '../reliability/reliability.ts';
import type { TimelineWords } from '../timeline/timeline-data.ts';

const percent = (p: number) => `${(p * 100).toFixed(2)}%`;
const range = (low: number, high: number) => `${percent(low)}–${percent(high)}`;
const money = (dollars: number) => `$${dollars}`;
const count = (n: number) => String(n);

export const DOTS_WORDS: DotsWords = {
  percent,
  range,
  alt: (p, likely, possible) => `${p}; ${likely}; ${possible}`,
  columns: { what: 'What', chance: 'Chance' },
  estimate: 'Estimate',
  likely: 'Half',
  possible: 'Nine in ten',
  dot: (n) => `Dot ${n}`,
};

export const FRONTIER_WORDS: FrontierWords = {
  money,
  percent,
  range,
  alt: (rows, own) => `${rows.join(', ')}; ${own ?? ''}`,
  point: (budget, p) => `${budget} ${p}`,
  own: (budget, p) => `Yours, ${budget}: ${p}`,
  ownBudget: (budget) => `${budget} (yours)`,
  columns: { budget: 'Budget', chance: 'Chance', likely: 'Half', possible: 'Nine in ten' },
};

export const LENGTHS_WORDS: LengthsWords = {
  count,
  percent,
  range,
  alt: (first, last) => `${first}; ${last}`,
  point: (length, p) => `${length}: ${p}`,
  columns: { length: 'Length', chance: 'Chance', likely: 'Half', possible: 'Nine in ten' },
};

export const FUNNEL_WORDS: FunnelWords = {
  count,
  expected: (n) => n.toFixed(1),
  percent,
  range,
  names: { programs: 'All', eligible: 'Open', applied: 'In list', interviews: 'Interviews', match: 'Match' },
  says: {
    programs: (n) => `${n} programs`,
    eligible: (n) => `${n} open`,
    applied: (n) => `${n} in your list`,
    interviews: (n) => `${n} interviews`,
    match: (p) => `${p} to match`,
  },
  ofBefore: (share) => `${share} of these`,
  ranges: (likely, possible) => `${likely}; ${possible}`,
  alt: (rows) => rows.join('; '),
  columns: { step: 'Step', number: 'Number', ofBefore: 'Share', range: 'Range' },
};

export const COUNTS_WORDS: CountsWords = {
  count,
  mean: (n) => n.toFixed(1),
  span: (low, high) => `${low} to ${high}`,
  says: (name, actual, from) => `${name}: ${actual} of ${from}`,
  awaited: (mean, span) => `${mean} expected (${span})`,
  notComparable: 'nothing to compare',
  notKnown: '?',
  key: { actual: 'Came', likely: 'Half', possible: 'Nine in ten' },
  alt: (rows) => rows.join('; '),
  columns: {
    name: 'Specialty',
    from: 'Sent',
    actual: 'Came',
    mean: 'Expected',
    likely: 'Half',
    possible: 'Nine in ten',
  },
};

export const RELIABILITY_WORDS: ReliabilityWords = {
  percent,
  range,
  count,
  alt: (rows) => rows.join('; '),
  point: (predicted, observed) => `${predicted}, ${observed}`,
  agreement: 'agree',
  columns: { predicted: 'Predicted', observed: 'Observed', byChance: 'By chance', people: 'n' },
};

export const TIMELINE_WORDS: TimelineWords = {
  month: (month, first) => (first ? month : month.slice(5)),
  day: (date) => date,
  today: 'Today',
  late: (title) => `${title} (late)`,
  key: { critical: 'Critical', other: 'Other', early: 'Early', late: 'Late' },
  alt: (tasks, critical, from, to) => `${tasks} ${critical.join(', ')} ${from} ${to}`,
  columns: { task: 'Task', earliest: 'From', start: 'Begin', due: 'Finish', critical: 'Critical' },
  yes: 'Yes',
};

/** Ranges at their limits: nothing, certainty, one value, everything. */
export const LIMITS: Record<string, Range> = {
  impossible: { p: 0, lo50: 0, hi50: 0, lo90: 0, hi90: 0 },
  certain: { p: 1, lo50: 1, hi50: 1, lo90: 1, hi90: 1 },
  'one value': { p: 0.3, lo50: 0.3, hi50: 0.3, lo90: 0.3, hi90: 0.3 },
  'from nothing to all': { p: 0.5, lo50: 0, hi50: 1, lo90: 0, hi90: 1 },
  'half of it nothing': { p: 0.01, lo50: 0, hi50: 0.01, lo90: 0, hi90: 0.06 },
};

/** A range like those of real lists. */
export const REAL: Range = { p: 0.3336, lo50: 0.2755, hi50: 0.3773, lo90: 0.2185, hi90: 0.4753 };
