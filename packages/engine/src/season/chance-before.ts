import { listChance } from '../list/list-chance.ts';
import type { Range } from '../results.ts';
import { forecast } from './forecast.ts';
import { type SeasonBasis, unheard } from './season-basis.ts';
import { FEW_SEASONS, sharedNodes } from './shared-nodes.ts';
import { rangeByDraw } from './weighted-range.ts';

/** Answers leave it as it is, and while somebody notes them it is asked for again and again. */
const known = new WeakMap<SeasonBasis['facts'], { key: string; chance: Range }>();

/** The chance with the same applications on the first day, when nothing is out and everything may come. */
export function chanceBefore(basis: SeasonBasis): Range {
  const { specialties, market, profile, facts } = basis;
  // Of totals the programs are not known, and a list cannot hold the average program many times.
  if (specialties.some(({ from }) => from === 'counts')) return ofTotals(basis);
  // The list of these applications was shown with this number: by other arithmetic its range is off by a point or two.
  const members = specialties.flatMap(({ sent }) =>
    sent.map(({ candidate, utility, level, tiered }) => ({ choice: { candidate, utility }, level, tiered })),
  );
  const listed = members.map(({ choice, level }) => `${choice.candidate.program.code} ${level}`);
  const key = JSON.stringify([profile, listed]);
  const last = known.get(facts);
  if (last?.key === key) return last.chance;
  const chance = listChance(market, members, profile.interviews).match;
  known.set(facts, { key, chance });
  return chance;
}

function ofTotals(basis: SeasonBasis): Range {
  const nothing = unheard(basis, true);
  const nodes = sharedNodes(basis.market, nothing, FEW_SEASONS);
  const open = nothing.map((table) => ({
    ...table,
    applications: table.applications.map((one) => ({ ...one, evidence: 'silent' as const })),
  }));
  return rangeByDraw(nodes, forecast(nodes, open, basis.profile.interviews).match, nodes.weights);
}

/** No program has answered, and none can have answered yet. */
export function isUnheard({ tables }: SeasonBasis): boolean {
  return tables.every(
    ({ applications, sent }) =>
      applications.every(({ evidence }) => evidence === 'silent') && sent.every((share) => share === 0),
  );
}
