import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { PlanError } from '../plan-error.ts';
import type { Exclusion, ListedProgram, Range } from '../results.ts';
import { describeMembers } from './describe-members.ts';
import { type ListMember, listChance } from './list-chance.ts';
import { makePlan, membersOf, type Plan } from './plan.ts';
import { codesOf } from './program-codes.ts';

/** A program with what it adds, as a probability, to the chance of matching with the list that holds it. */
export type WeighedProgram = ListedProgram & { adds: number };

/** A list in two figures. */
interface ListFigures {
  match: Range;
  /** US dollars, fixed fees included. */
  total: number;
}

/** Why a program is not on the list: what rules it out, or what it would push out, and what that costs. */
export interface WhyNot {
  code: string;
  name: string;
  /** It is on the list; nothing else is worked out then. */
  listed: boolean;
  /** The rule or wish that keeps it out whatever its worth; null when it was considered. */
  excluded: Exclusion | null;
  now: ListFigures;
  /** With the program always in the list; null when it is listed, or when no list can hold it. */
  pinned:
    | (ListFigures & {
        /** The program itself, at the level it would have. */
        program: WeighedProgram;
        /** What leaves for it, what adds most first. */
        out: WeighedProgram[];
        /** What comes in beside it. */
        in: ListedProgram[];
        /** Change of the optimiser's own score, 0 or less up to its tolerance: by stars where these differ. */
        score: number;
      })
    | null;
  /** Why no list can hold it, in words for people. */
  refused: string | null;
}

/**
 * Compares the best list with the best one that holds the program.
 * @throws PlanError when the code is no offered program's, or the plan cannot be made as asked
 */
export function whyNot(profile: Profile, facts: SeasonalFacts, code: string): WhyNot {
  const plan = makePlan(profile, facts);
  const main = codesOf(plan.market, [code]).found.get(code);
  const candidate = plan.market.candidates.find(({ program }) => program.code === main);
  if (main === undefined || !candidate)
    throw new PlanError('code', say`No offered program has the code ${code}.`);
  const members = membersOf(plan);
  const listed = members.some((member) => codeOf(member) === main);
  const now = figures(plan, members);
  const known = { code: main, name: candidate.program.name, listed, now, excluded: exclusionOf(plan, main) };
  if (listed) return { ...known, pinned: null, refused: null };
  try {
    const changed = makePlan(withPin(profile, main), facts, { before: plan });
    return { ...known, pinned: comparePinned(plan, members, changed, main), refused: null };
  } catch (problem) {
    if (!(problem instanceof PlanError)) throw problem;
    return { ...known, pinned: null, refused: problem.message };
  }
}

/** A program outside the wanted specialties is in nobody's list of choices. */
function exclusionOf(plan: Plan, code: string): Exclusion | null {
  const ruled = plan.choices.excluded.find(({ candidate }) => candidate.program.code === code);
  if (ruled) return ruled.exclusion;
  if (plan.choices.choices.some(({ candidate }) => candidate.program.code === code)) return null;
  return {
    rule: 'not-considered',
    says: say`Its specialty has no star, so it is not considered.`,
    source: null,
    year: null,
  };
}

function withPin(profile: Profile, code: string): Profile {
  const { preferences } = profile;
  return {
    ...profile,
    preferences: {
      ...preferences,
      pin: [...preferences.pin, code],
      exclude: preferences.exclude.filter((other) => other !== code),
    },
  };
}

function comparePinned(
  plan: Plan,
  members: ListMember[],
  changed: Plan,
  code: string,
): NonNullable<WhyNot['pinned']> {
  const after = membersOf(changed);
  const before = new Set(members.map(codeOf));
  const kept = new Set(after.map(codeOf));
  const own = after.filter((member) => codeOf(member) === code);
  const cameIn = after.filter((member) => !before.has(codeOf(member)) && codeOf(member) !== code);
  const wentOut = members.filter((member) => !kept.has(codeOf(member)));
  const [program] = weighed(changed, after, own);
  if (!program) throw new Error(`The list does not hold its pin ${code}.`);
  return {
    ...figures(changed, after),
    program,
    out: weighed(plan, members, wentOut).sort((a, b) => b.adds - a.adds),
    in: describeMembers(changed, after, cameIn),
    score: changed.solution.value - plan.solution.value,
  };
}

/** What each of some members adds: the chance of the whole list less that of the list without it. */
function weighed(plan: Plan, members: ListMember[], some: ListMember[]): WeighedProgram[] {
  const whole = listChance(plan.market, members, plan.attend).match.p;
  return describeMembers(plan, members, some).map((program) => {
    const others = members.filter((member) => codeOf(member) !== program.code);
    return { ...program, adds: whole - listChance(plan.market, others, plan.attend).match.p };
  });
}

function figures(plan: Plan, members: ListMember[]): ListFigures {
  const fixed = plan.fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0);
  return { match: listChance(plan.market, members, plan.attend).match, total: plan.solution.cost + fixed };
}

function codeOf({ choice }: ListMember): string {
  return choice.candidate.program.code;
}
