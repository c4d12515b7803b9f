import { counted, say } from '@matchwright/speech';
import type { Range } from '../results.ts';
import type { ApplicationTable } from './application-table.ts';
import { judged } from './funnel-verdict.ts';
import { countDistributions, countRange } from './interview-counts.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { FunnelRow, Verdict } from './season-results.ts';
import { countWords, HARDLY_ANY, rarity, SHORT_NAMES } from './season-words.ts';
import { FEW_SEASONS, sharedNodes } from './shared-nodes.ts';

/**
 * Invitations by specialty, and all together where there are several, beside what the odds gave before the season.
 * @param tables as if nothing had been heard; their `sent` says how far the season is
 * @param limit chance of one side below which a count stands out
 */
export function invitationsFunnel(
  { market, specialties }: SeasonBasis,
  tables: readonly ApplicationTable[],
  limit: number,
): FunnelRow[] {
  const nodes = sharedNodes(market, tables, FEW_SEASONS);
  const { byTable, all } = countDistributions(nodes, tables);
  const row = (
    specialty: FunnelRow['specialty'],
    parts: typeof specialties,
    distribution: Float64Array,
    below: number,
  ): FunnelRow => {
    const sent = parts.flatMap((one) => one.sent);
    const actual = sent.filter(({ evidence }) => evidence === 'invited').length;
    const isKnown = parts.every(({ timing }) => timing.share !== null);
    const isOver = parts.every(({ timing }) => timing.share === 1);
    const expected = isKnown ? countRange(distribution) : null;
    const { verdict, tail } = isKnown ? judged(distribution, actual, below) : UNKNOWN;
    const told = { from: sent.length, expected, actual, verdict, tail };
    return { stage: 'interviews', specialty, ...told, says: invitationWords(specialty, told, isOver) };
  };
  // Who looks at several specialties sees one of them stand out more often: they share the limit.
  const rows = specialties.map((one, s) =>
    row(one.specialty, [one], byTable[s] as Float64Array, limit / specialties.length),
  );
  return specialties.length > 1 ? [...rows, row('all', specialties, all, limit)] : rows;
}

const UNKNOWN = { verdict: 'cannot-tell', tail: null } as const;

const VERDICTS: Record<Verdict, (tail: number) => string> = {
  'as-expected': () => say`That is within what chance does.`,
  fewer: (tail) => say`So few come by chance alone in ${rarity(tail)} such seasons.`,
  more: (tail) => say`So many come by chance alone in ${rarity(tail)} such seasons.`,
  'too-small-to-tell': () => say`The numbers are too small to tell anything from them.`,
  'cannot-tell': () =>
    say`Nobody publishes how many invitations are out by this day, so we compare them at the end.`,
};

function invitationWords(
  specialty: FunnelRow['specialty'],
  {
    from,
    expected,
    actual,
    verdict,
    tail,
  }: Pick<FunnelRow, 'from' | 'expected' | 'actual' | 'verdict' | 'tail'>,
  isOver: boolean,
): string {
  const came = counted(actual ?? 0, 'invitation');
  const sentences = [
    cameWords(from, SHORT_NAMES[specialty], came, isOver),
    ...(expected ? [expectedWords(expected)] : []),
    VERDICTS[verdict](tail ?? 1),
  ];
  return sentences.join(' ');
}

function expectedWords(expected: Range): string {
  return expected.p < HARDLY_ANY
    ? say`We expected hardly any by now.`
    : say`We expected ${countWords(expected, (n) => counted(n, 'invitation'))}.`;
}

function cameWords(sent: number, name: string, came: string, isOver: boolean): string {
  if (sent === 1)
    return isOver ? say`1 application in ${name}: ${came}.` : say`1 application in ${name}: ${came} so far.`;
  return isOver
    ? say`${sent} applications in ${name}: ${came}.`
    : say`${sent} applications in ${name}: ${came} so far.`;
}
