import type { SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { ApplicantMarket } from '../odds/market.ts';
import type { Range } from '../results.ts';
import { type ApplicationTable, applicationTable, type CountedApplication } from './application-table.ts';
import { averageProgram } from './average-program.ts';
import type { RankEntry } from './rank-entries.ts';
import { type SharedNodes, sharedNodes } from './shared-nodes.ts';
import { rangeByDraw } from './weighted-range.ts';

export interface RankChances {
  /** With the first line, the first two, and so on. */
  matchByLength: Range[];
  /** Of matching at each line. */
  land: Range[];
  unmatched: Range;
  /** Applications that were counted, by specialty, and whether the person sent so many. */
  applications: { specialty: SpecialtyId; count: number; told: boolean }[];
}

/** What a line of the list counts as: its specialty, and whether it adds a chance. */
type CountedLine = Pick<RankEntry, 'specialty' | 'sameAs' | 'noInterview'>;

/**
 * The chances of a list by its length. Every line is an interview at an average program; applications beyond the lines
 * led to none.
 * @param told applications sent, by specialty
 */
export function rankChances(
  entries: readonly CountedLine[],
  market: ApplicantMarket,
  facts: SeasonalFacts,
  told: Partial<Record<SpecialtyId, number>>,
): RankChances {
  const { nodes, table, applications } = rankNodes(entries, market, facts, told);
  return { ...chancesAt(nodes, table), applications };
}

export interface RankNodes {
  nodes: SharedNodes;
  /** By line: the place of its specialty in `nodes.match`; −1 when it adds no chance that we know of. */
  table: number[];
  applications: RankChances['applications'];
}

/** What interviews and applications say of the person, node by node. */
export function rankNodes(
  entries: readonly CountedLine[],
  market: ApplicantMarket,
  facts: SeasonalFacts,
  told: Partial<Record<SpecialtyId, number>>,
): RankNodes {
  const ids = [...new Set(entries.flatMap(({ specialty }) => (specialty === null ? [] : [specialty])))];
  const applications = ids.map((specialty) => sentIn(specialty, market, facts, told));
  const tables = ids.map((id, s) => rankTable(id, entries, market, applications[s]?.count ?? 0));
  const nodes = sharedNodes(market, tables);
  const table = entries.map(({ specialty, sameAs, noInterview }) =>
    specialty === null || sameAs !== null || noInterview ? -1 : ids.indexOf(specialty),
  );
  return { nodes, table, applications: applications.filter(({ count }) => count > 0) };
}

function sentIn(
  specialty: SpecialtyId,
  market: ApplicantMarket,
  facts: SeasonalFacts,
  told: Partial<Record<SpecialtyId, number>>,
) {
  const usual = facts.validation?.applicants.find(
    (row) => row.specialty === specialty && row.type === market.applicant.type,
  );
  const least = Math.round(usual?.applications ?? 0);
  const own = told[specialty] ?? 0;
  return { specialty, count: Math.max(own, least), told: own >= least };
}

function rankTable(
  specialty: SpecialtyId,
  entries: readonly CountedLine[],
  market: ApplicantMarket,
  sent: number,
): ApplicationTable {
  const average = averageProgram(market, specialty);
  const plain = { level: 'applied', tiered: false, utility: 1 } as const;
  const own = entries.filter(
    (entry) => entry.specialty === specialty && entry.sameAs === null && !entry.noInterview,
  );
  const invited = average
    ? own.map(
        (): CountedApplication => ({ ...plain, candidate: average, evidence: 'invited', attends: true }),
      )
    : [];
  const refused = Array.from({ length: average ? Math.max(0, sent - own.length) : 0 }, () => ({
    ...plain,
    candidate: average as NonNullable<typeof average>,
    evidence: 'refused' as const,
    attends: false,
  }));
  return applicationTable(market, specialty, [...invited, ...refused]);
}

/** @param table by line: the place of its specialty; −1 when it adds no chance that we know of */
function chancesAt(nodes: SharedNodes, table: readonly number[]): Omit<RankChances, 'applications'> {
  const left = new Float64Array(nodes.count).fill(1);
  const matchByLength: Range[] = [];
  const land: Range[] = [];
  for (const s of table) {
    const here = new Float64Array(nodes.count);
    for (let n = 0; s >= 0 && n < nodes.count; n++) {
      here[n] = (left[n] as number) * ((nodes.match[s] as Float64Array)[n] as number);
      left[n] = (left[n] as number) - (here[n] as number);
    }
    land.push(rangeByDraw(nodes, here, nodes.weights));
    matchByLength.push(
      rangeByDraw(
        nodes,
        left.map((p) => 1 - p),
        nodes.weights,
      ),
    );
  }
  return { matchByLength, land, unmatched: rangeByDraw(nodes, left, nodes.weights) };
}
