import type { FunnelRow, Gap, NextStep, PostMatch } from '@matchwright/engine/season';
import { signedGain } from '@matchwright/engine/words';
import { SHORT_SPECIALTY_NAMES } from '../terminal/labels.ts';
import { dollarSpan, dollars, percentWithRange } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Column, heading, tableLines, wrap } from '../terminal/table.ts';
import { bullet, expectedCount } from './season-view.ts';

const STAGES: Record<FunnelRow['stage'], string> = {
  interviews: 'Invitations',
  ranks: 'Programs ranked',
  match: 'Match',
};

const FUNNEL: Column<FunnelRow>[] = [
  { title: 'Stage', value: ({ stage }) => STAGES[stage] },
  {
    title: 'Specialty',
    value: ({ specialty }) => (specialty === 'all' ? 'All together' : SHORT_SPECIALTY_NAMES[specialty]),
  },
  { title: 'Out of', value: ({ from }) => String(from), align: 'right' },
  { title: 'Expected', value: expectedOf, align: 'right' },
  { title: 'Yours', value: actualOf, align: 'right' },
];

const STEPS: Column<NextStep>[] = [
  { title: 'Change', value: ({ change }) => change, smallest: 24 },
  { title: 'Gain, points', value: ({ gain }) => (gain ? signedGain(gain.p) : '?'), align: 'right' },
  {
    title: '90% range',
    value: ({ gain }) => (gain ? `${signedGain(gain.lo90)} to ${signedGain(gain.hi90)}` : 'not measured'),
    align: 'right',
    leaveOut: 1,
  },
  { title: 'Cost', value: costOf, align: 'right' },
  { title: 'Months', value: ({ months }) => (months === null ? '?' : String(months)), align: 'right' },
];

export function postMatchText(result: PostMatch, screen: Screen): string[] {
  const paragraph = (text: string) => wrap(text, Math.min(screen.width, 100), '  ');
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', screen.style.strong(title), ...lines] : [];
  const bullets = (texts: readonly string[]) => texts.flatMap((text) => bullet(text, screen));
  const { funnel, gaps, nextCycle, next } = result;
  return [
    ...[...result.certificateNotes, ...result.entryNotes].flatMap(paragraph),
    ...heading(`Season ${result.season}, looked back on`, screen, screen.style.title),
    ...result.says.flatMap(paragraph),
    ...section('What comes next', bullets(result.comesNext.map(({ says }) => says))),
    ...section('This week', bullets(result.thisWeek)),
    ...section('The season in numbers', funnel.length > 0 ? tableLines(funnel, FUNNEL, screen) : []),
    ...bullets(funnel.map(({ says }) => says)),
    ...section(
      'Gaps, the weightiest first',
      gaps.flatMap((gap) => gapLines(gap, screen)),
    ),
    ...section(
      `Repairs before season ${next?.season ?? result.season + 1}`,
      nextCycle.length > 0 ? tableLines(nextCycle, STEPS, screen) : [],
    ),
    ...(next ? ['', ...next.says.flatMap(paragraph)] : []),
    ...section('If you apply again', bullets(result.reapply)),
    ...section(
      'Other ways',
      result.alternatives.flatMap(({ title, says, keepsOpen }) =>
        bullet(`${title}. ${says} What it keeps open: ${lowered(keepsOpen)}`, screen),
      ),
    ),
    ...(result.result === 'matched' ? [] : wellLines(result, section, bullets)),
    ...(result.notes.length > 0 ? ['', ...result.notes.flatMap(paragraph)] : []),
  ];
}

function wellLines(
  { well }: PostMatch,
  section: (title: string, lines: readonly string[]) => string[],
  bullets: (texts: readonly string[]) => string[],
): string[] {
  return [
    ...section(
      'A week that holds',
      bullets(
        well.week.map(({ title, amount, unit, says }) => `${title}, ${partOfWeek(amount, unit)}. ${says}`),
      ),
    ),
    ...section('Looking at others', bullets(well.comparing)),
    ...section('People who know the way', bullets(well.mentors)),
    ...section('Where to find help', bullets(well.help)),
  ];
}

const partOfWeek = (amount: number, unit: 'hours' | 'days'): string =>
  `${amount} ${amount === 1 ? unit.slice(0, -1) : unit} a week`;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function gapLines({ title, says, do: steps }: Gap, screen: Screen): string[] {
  return [`${title}`, says, ...steps.slice(0, 1).map((step) => `What to do: ${step}`)].flatMap((text, i) =>
    wrap(text, Math.min(screen.width, 100), i === 0 ? '  ' : '    ', i === 0 ? '- ' : '  '),
  );
}

function expectedOf({ stage, expected }: FunnelRow): string {
  if (expected === null) return '?';
  return stage === 'match' ? percentWithRange(expected) : expectedCount(expected);
}

function actualOf({ stage, actual }: FunnelRow): string {
  if (actual === null) return '?';
  return stage === 'match' ? (actual === 1 ? 'yes' : 'no') : String(actual);
}

function costOf({ cost, costRange }: NextStep): string {
  if (costRange) return dollarSpan(costRange);
  return cost === null ? '?' : dollars(cost);
}
