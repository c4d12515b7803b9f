/** Stable matching beside a textbook implementation and, where it is installed, the Python package `matching`. */
import {
  type Market,
  matchMarket,
  NONE,
  type NumberedMarket,
  type NumberedMatch,
  stableMatch,
} from '@matchwright/engine/matching';
import { checkMatching } from '@matchwright/engine/matching/checker';
import { type LargeMarketOptions, largeMarket, namedMarket } from '@matchwright/engine/matching/testing';
import { median, megabytes, milliseconds } from './measure.ts';
import { pythonMatch } from './python-match.ts';
import { printTable } from './table.ts';
import { textbookMatch } from './textbook-match.ts';

const REPEATS = 9;
const SEED = 3;

const CASES: LargeMarketOptions[] = [
  { applicants: 2000, programs: 300, ranks: 12, couples: 0 },
  { applicants: 10_000, programs: 1300, ranks: 15, couples: 0 },
  { applicants: 50_000, programs: 6500, ranks: 15, couples: 0 },
  { applicants: 50_000, programs: 6500, ranks: 15, couples: 1000 },
  { applicants: 50_000, programs: 6500, ranks: 15, couples: 5000 },
];

const SMALLEST = CASES[0] as LargeMarketOptions;

const count = (value: number) => value.toLocaleString('en-US');

type Matches = Record<string, string | null>;

/** Each market in numbers, then by names with the independent check. */
export function matchingBench(): void {
  // All markets are solved before the first is written out by names, which takes more memory than anything else.
  printTable(
    [
      'market',
      'first ms',
      'median ms',
      'peak',
      'by names',
      'check ms',
      'loops',
      'unplaced',
      'blocking',
      'textbook',
    ],
    CASES.map(solved).map(benchRow),
    'Peak: memory of the process, market and runner included. By names: names to numbers, matching, check. Textbook: maps and lists, as a multiple of our median.',
  );
  process.stdout.write(`Python package \`matching\`, ${marketName(SMALLEST)}: ${pythonLine()}\n\n`);
}

interface Solved {
  options: LargeMarketOptions;
  market: NumberedMarket;
  match: NumberedMatch;
  firstMs: number;
  warmMs: number;
  /** Peak of the process until then, market and TypeScript runner included. */
  bytes: number;
}

function solved(options: LargeMarketOptions): Solved {
  const market = largeMarket(SEED, options);
  const { result: match, ms: firstMs } = milliseconds(() => matchMarket(market));
  const warmMs = median(Array.from({ length: REPEATS }, () => milliseconds(() => matchMarket(market)).ms));
  return { options, market, match, firstMs, warmMs, bytes: process.resourceUsage().maxRSS * 1024 };
}

function benchRow({ options, market, match, firstMs, warmMs, bytes }: Solved): string[] {
  const { programOf, unplaced, loops } = match;
  const byNames = namedMarket(market);
  const matches = Object.fromEntries(Array.from(programOf, (p, a) => [`a${a}`, p === NONE ? null : `p${p}`]));
  const check = milliseconds(() => checkMatching(byNames, matches));
  const whole = milliseconds(() => stableMatch(byNames));
  return [
    marketName(options),
    firstMs.toFixed(0),
    warmMs.toFixed(1),
    megabytes(bytes),
    whole.ms.toFixed(0),
    check.ms.toFixed(0),
    count(loops),
    count(unplaced.length),
    count(check.result.blocking),
    options.couples > 0 ? '' : textbookCell(byNames, matches, warmMs),
  ];
}

const marketName = ({ applicants, programs, couples }: LargeMarketOptions): string =>
  `${count(applicants)} × ${count(programs)}${couples > 0 ? `, ${count(couples)} couples` : ''}`;

function textbookCell(market: Market, ours: Matches, warm: number): string {
  const { result, ms } = milliseconds(() => textbookMatch(market));
  return `${(ms / warm).toFixed(0)}×${isSame(ours, result) ? '' : ', DIFFERS'}`;
}

function pythonLine(): string {
  const market = namedMarket(largeMarket(SEED, SMALLEST));
  const ours = milliseconds(() => stableMatch(market));
  const theirs = pythonMatch(market);
  if ('missing' in theirs) return `not measured, ${theirs.missing}`;
  const same = isSame(ours.result.matches, theirs.matches) ? 'the same matching' : 'ANOTHER MATCHING';
  return `${(1000 * theirs.seconds).toFixed(0)} ms against ${ours.ms.toFixed(0)} ms by names with check; ${same}.`;
}

const isSame = (ours: Matches, theirs: ReadonlyMap<string, string>): boolean =>
  Object.entries(ours).every(([name, program]) => (theirs.get(name) ?? null) === program);
