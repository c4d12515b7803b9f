import type {
  BlockingCoalition,
  BlockingPair,
  Market,
  MatchingReport,
  ProgramPair,
} from '../../matching/market.ts';
import { type ProgramRoster, rostersOf } from './program-roster.ts';

/** Blocking pairs and coalitions that are named; beyond them they are counted only. */
const MOST_NAMED = 100;

/**
 * Judges a claimed matching by the definitions alone.
 *
 * A program with quota q chooses, from any group, the q applicants that it ranks highest. An applicant without a partner
 * and a program block when the applicant ranks it above what they have, and the program would choose them from its
 * residents and them. A couple and its pair of programs block when the couple ranks the pair above what it has, and each
 * program would choose whoever comes to it from its residents and them, both at once where both go to one program
 * (Kojima, Pathak and Roth 2013).
 */
export function checkMatching(market: Market, matches: Record<string, string | null>): MatchingReport {
  const problems: string[] = [];
  const placed = new Map(Object.entries(matches));
  const couples = market.couples ?? [];
  const inCouple = new Set(couples.flatMap(({ members }) => members));
  const rosters = rostersOf(market, placed, problems);
  const blockingPairs: BlockingPair[] = [];
  const blockingCoalitions: BlockingCoalition[] = [];
  let blocking = 0;
  for (const [applicant, ranks] of Object.entries(market.applicants)) {
    if (inCouple.has(applicant)) continue;
    for (const program of betterPrograms(applicant, ranks, placed, problems)) {
      if (!rosters.get(program)?.wouldChoose([applicant])) continue;
      blocking += 1;
      if (blockingPairs.length < MOST_NAMED) blockingPairs.push({ applicant, program });
    }
  }
  for (const { members, ranks } of couples) {
    for (const programs of betterPairs(members, ranks, placed, problems)) {
      if (!areChosen(members, programs, rosters)) continue;
      blocking += 1;
      if (blockingCoalitions.length < MOST_NAMED) blockingCoalitions.push({ members, programs });
    }
  }
  return { problems, blocking, blockingPairs, blockingCoalitions };
}

type Placed = ReadonlyMap<string, string | null>;

/** What the applicant ranks above what they have. */
function betterPrograms(
  applicant: string,
  ranks: readonly string[],
  placed: Placed,
  problems: string[],
): readonly string[] {
  const has = placed.get(applicant);
  if (has === undefined) problems.push(`${applicant} is left out of the matching`);
  if (has === undefined || has === null) return ranks;
  const held = ranks.indexOf(has);
  if (held < 0) problems.push(`${applicant} has ${has} but does not rank it`);
  return held < 0 ? ranks : ranks.slice(0, held);
}

function betterPairs(
  members: readonly [string, string],
  ranks: readonly ProgramPair[],
  placed: Placed,
  problems: string[],
): readonly ProgramPair[] {
  for (const member of members)
    if (!placed.has(member)) problems.push(`${member} is left out of the matching`);
  const [p, q] = members.map((member) => placed.get(member) ?? null);
  const held = ranks.findIndex(([first, second]) => first === p && second === q);
  if (held >= 0) return ranks.slice(0, held);
  if (p !== null || q !== null)
    problems.push(
      `${members.join(' and ')} have ${p ?? 'nothing'} and ${q ?? 'nothing'} but do not rank that pair`,
    );
  return ranks;
}

/** Whether every program of the pair would choose whom the couple sends there. */
function areChosen(
  members: readonly [string, string],
  [p, q]: ProgramPair,
  rosters: ReadonlyMap<string, ProgramRoster>,
): boolean {
  if (p !== null && p === q) return rosters.get(p)?.wouldChoose(members) === true;
  return (
    (p === null || rosters.get(p)?.wouldChoose([members[0]]) === true) &&
    (q === null || rosters.get(q)?.wouldChoose([members[1]]) === true)
  );
}
