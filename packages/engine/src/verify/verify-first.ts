import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { FactToVerify, VerifyFirstResult } from '../decision-results.ts';
import { makePlan, type Plan } from '../list/plan.ts';
import { NONE_CONSIDERED } from '../list/preferences.ts';
import { marginal } from '../portfolio/index.ts';
import { numberOf } from '../whatif/parameters.ts';
import { aboutPercent } from '../words/chance-words.ts';
import { AnswerPlanner } from './answer-planner.ts';
import { openQuestions, type Question } from './questions.ts';
import { screenQuestions } from './screen.ts';
import { type PlacedQuestion, type Variants, variantsOf } from './variants.ts';
import { whatToEnter, whereToLook } from './where-to-look.ts';

export interface VerifyFirstOptions {
  /** Most facts to name; default 12. */
  limit?: number | undefined;
  /** Most facts to plan anew for; default 120, or 24 when interviews are limited. At least `limit`. */
  replan?: number | undefined;
  /** ISO date on which answers would come; default: the year in which applications are sent. */
  today?: string | undefined;
}

const MOST_NAMED = 12;
/** Every fact that counts, as a rule: screening alone may miss a program that only a good answer brings in. */
const MOST_REPLANNED = 2000;
/** With limited interviews a plan takes many times longer. */
const MOST_REPLANNED_LIMITED = 24;
/** Probability that a limit on attempts that a program does not state shuts out who failed once or more. */
const UNSTATED_LIMIT = 'advice.verify.unstated_attempt_limit';
/** Step of the marginal value of money, US dollars. */
const MONEY_STEP = 30;

/**
 * The unknown facts that are worth most to verify: for each, what a plan made with the answer gains over keeping the
 * list, on average over the answers. All are screened by single exchanges; the best are planned anew.
 * @throws PlanError as `list` does
 */
export function verifyFirst(
  profile: Profile,
  facts: SeasonalFacts,
  options: VerifyFirstOptions = {},
): VerifyFirstResult {
  const plan = makePlan(profile, facts);
  const date = options.today ?? `${profile.season - 1}-01-01`;
  const listed = new Set(plan.solution.selected.map(({ program }) => program));
  const unstated = numberOf(facts, UNSTATED_LIMIT)?.value ?? null;
  const questions = plan.listed.choices.flatMap(({ candidate }, place) =>
    // Of a program outside the list, neither answer on attempts would change the plan.
    openQuestions(plan.market, candidate, facts, date, listed.has(place) ? unstated : null).map(
      (question): PlacedQuestion => ({ place, question }),
    ),
  );
  const limit = options.limit ?? MOST_NAMED;
  const most = Math.max(
    limit,
    options.replan ?? (plan.attend === undefined ? MOST_REPLANNED : MOST_REPLANNED_LIMITED),
  );
  const variants = variantsOf(plan, questions);
  const screened = screenQuestions(plan, questions, variants);
  const codeAt = (n: number) => codeOf(plan, (questions[n] as PlacedQuestion).place);
  const order = questions
    .map((_, n) => n)
    .sort((a, b) => (screened[b] as number) - (screened[a] as number) || codeAt(a).localeCompare(codeAt(b)));
  const planner = new AnswerPlanner(plan, variants);
  const perDollar = marginal(plan.listed.problem, plan.solution).next30 / MONEY_STEP;
  const isAttempts = (n: number) => isUnstatedLimit(questions[n] as PlacedQuestion, unstated);
  const found = keeping(order, most, isAttempts).map((n) =>
    replanned(plan, planner, questions[n] as PlacedQuestion, n, variants, listed, perDollar),
  );
  const worth = found
    .filter((fact) => fact.worth > 0)
    .sort((a, b) => b.worth - a.worth || a.code.localeCompare(b.code) || a.field.localeCompare(b.field));
  return {
    season: profile.season,
    facts: keeping(worth, limit, ({ field }) => field === 'maxAttempts'),
    considered: questions.length,
    replanned: found.length,
    notes:
      plan.listed.specialties.length === 0
        ? [NONE_CONSIDERED]
        : [...notesOf(profile, questions.length), ...limitNote(questions, unstated)],
  };
}

/**
 * The first ones, with the best of a kind in place of the last when none of the kind is among them: a limit that
 * shuts a person out for certain must not go unasked because each single answer is worth little.
 */
function keeping<T>(ordered: readonly T[], most: number, isKind: (one: T) => boolean): T[] {
  const first = ordered.slice(0, most);
  const best = ordered.find(isKind);
  if (best === undefined || first.length === 0 || first.some(isKind)) return first;
  return [...first.slice(0, -1), best];
}

function isUnstatedLimit({ question }: PlacedQuestion, unstated: number | null): boolean {
  return unstated !== null && question.field === 'maxAttempts' && question.chance === 1 - unstated;
}

function limitNote(questions: readonly PlacedQuestion[], unstated: number | null): string[] {
  if (unstated === null || !questions.some((one) => isUnstatedLimit(one, unstated))) return [];
  return [
    say`Few programs publish a limit on exam attempts. For one that states none, we count a chance of ${aboutPercent(unstated)} that your failed attempt shuts you out. That is our own guess, used on this page only.`,
  ];
}

function replanned(
  plan: Plan,
  planner: AnswerPlanner,
  { place, question }: PlacedQuestion,
  n: number,
  variants: Variants,
  listed: ReadonlySet<number>,
  perDollar: number,
): FactToVerify {
  const { program } = (plan.listed.choices[place] as Plan['listed']['choices'][number]).candidate;
  const { chance, field } = question;
  const ifYes = planner.gain(place, variants.yes(n));
  const ifNo = unchanged(question, listed.has(place)) ?? planner.gain(place, variants.no(n));
  const worth = chance * ifYes.gain + (1 - chance) * ifNo.gain;
  return {
    code: program.code,
    name: program.name,
    specialty: program.specialty,
    field,
    question: question.text,
    worth,
    worthDollars: perDollar > 0 ? worth / perDollar : null,
    now: chance,
    listed: listed.has(place),
    ifYes: { chance, p: question.ifYes.policy.allowed, ...ifYes },
    ifNo: { chance: 1 - chance, p: question.ifNo.policy.allowed, ...ifNo },
    how: whereToLook(program, field, plan.profile.season),
    writeBack: {
      field,
      ifYes: question.valueIfYes,
      ifNo: question.valueIfNo,
      says: whatToEnter(field, program.name),
    },
  };
}

/** A program that is not on the list and turns out to be shut changes nothing: the best list stays the best. */
function unchanged({ ifNo }: Question, listed: boolean): { gain: number; listed: boolean } | null {
  return !listed && ifNo.policy.allowed === 0 ? { gain: 0, listed: false } : null;
}

function codeOf(plan: Plan, place: number): string {
  return plan.listed.choices[place]?.candidate.program.code ?? '';
}

function notesOf(profile: Profile, questions: number): string[] {
  if (questions > 0)
    return [
      say`Worth is in the value of the plan, in which a match counts by your stars. Facts are taken one at a time.`,
    ];
  return profile.visa.needed === null
    ? [say`Say whether you need a visa: without it no unknown policy changes your plan.`]
    : [say`No unknown policy would change your plan.`];
}
