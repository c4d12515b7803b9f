import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { ApplyOrWait, SeasonOutlook } from '../decision-results.ts';
import { NONE_CONSIDERED } from '../list/preferences.ts';
import { restrictionOnVisa } from '../visas/restriction-words.ts';
import { step2Improvements, step3Improvements } from './exam-improvements.ts';
import { experienceImprovements, handsOnMonths, SAY_EXPERIENCE_FIRST } from './experience-improvements.ts';
import { graduationLimits } from './graduation-limits.ts';
import { type Improvement, isImg, totalCost } from './improvement.ts';
import { parameterOf } from './parameters.ts';
import { type Outlook, Planner } from './planner.ts';
import { applyChanges } from './profile-change.ts';
import { factsForSeason } from './season-facts.ts';
import { stillPossible } from './this-season.ts';
import { type WaitingYear, waitingConditions } from './waiting-conditions.ts';
import { MONTHS_OF_A_SEASON, ROTATION_MONTHS, roomForRotations, waiting } from './waiting-improvements.ts';

/** What the year is used for. Left out: what the profile allows (Step 2 CK, Step 3, three hands-on months). */
export interface StatedImprovement extends WaitingYear {
  step3?: boolean | undefined;
  /** Score of a Step 2 CK that is not passed yet. */
  step2?: number | undefined;
  /** More hands-on US months. */
  handsOnMonths?: number | undefined;
}

export interface WaitingOptions {
  improvement?: StatedImprovement | undefined;
  /** ISO date: without it, what can still be done this season is not looked at. */
  today?: string | undefined;
  /** Score to count for a Step 2 CK that is not passed yet, this season and later, when the year names none. */
  step2?: number | undefined;
}

/**
 * Applying now beside applying a season later after a stated improvement, on the same draws.
 * @param planner of the same profile and facts, when there is one already
 * @throws PlanError as `list` does, and when the next season is not known
 */
export function applyOrWait(
  profile: Profile,
  facts: SeasonalFacts,
  options: WaitingOptions = {},
  planner = new Planner(profile, facts),
): ApplyOrWait {
  const later = factsForSeason(facts, profile.season + 1);
  const asked = options.improvement ?? {};
  const step2 = asked.step2 ?? options.step2;
  const { parts, notes } = statedParts(profile, later, planner.base, asked, step2, options.today);
  const changes = [...waiting(profile).changes, ...parts.flatMap((part) => part.changes)];
  const then = planner.outlook(applyChanges(profile, changes), later);
  const items = parts.flatMap((part) => part.costs);
  const known = totalCost(items) ?? { low: 0, high: 0 };
  const { plan } = planner.base;
  return {
    now: seasonOutlook(planner.base),
    wait: {
      ...seasonOutlook(then),
      improvement: parts.map((part) => part.change),
      changes,
    },
    gain: planner.gain(then),
    thisSeason: stillThisSeason(profile, facts, planner, then, options.today, step2),
    months: MONTHS_OF_A_SEASON,
    cost: {
      known,
      items,
      unknown: [say`Living and lost income of the year`, say`Travel and housing for exams and rotations`],
    },
    conditions: waitingConditions(profile, plan, asked, known),
    visa: visaConditions(profile, planner.base, then, later, options.today),
    graduation: graduationLimits(plan, then.plan),
    notes: [
      ...(plan.listed.specialties.length === 0 ? [NONE_CONSIDERED] : []),
      ...notes,
      ...(later.season.projectedFrom === null
        ? []
        : [
            say`Fees and signals of ${later.season.season} are not published; those of ${later.season.projectedFrom} stand in.`,
          ]),
      say`Applying now does not shut out a second try, but programs see that you applied before. Neither is in these numbers.`,
      say`Programs are taken to behave next season as in this one.`,
    ],
  };
}

/** The exams and the most hands-on months that end before this season's applications, side by side. */
function stillThisSeason(
  profile: Profile,
  facts: SeasonalFacts,
  planner: Planner,
  later: Outlook,
  today: string | undefined,
  step2: number | undefined,
): ApplyOrWait['thisSeason'] {
  if (today === undefined) return null;
  const { specialties } = planner.base.plan.listed;
  const { usceMonths } = planner.base.plan.market.applicant;
  const exam = step2 === undefined ? undefined : step2Improvements(profile, facts, specialties, today);
  const first = exam?.improvements[0];
  const parts = stillPossible({
    step2: first && withScore(first, profile, step2 as number),
    step3: step3Improvements(profile, facts, today).improvements,
    experience: experienceImprovements(profile, facts, specialties, usceMonths, today).improvements,
  });
  if (parts.length === 0) return null;
  const best = planner.outlook(
    applyChanges(
      profile,
      parts.flatMap((part) => part.changes),
    ),
  );
  return {
    ...seasonOutlook(best),
    improvement: parts.map((part) => part.change),
    waitingAdds: planner.difference(later, best),
  };
}

function seasonOutlook({ plan, chance }: Outlook): SeasonOutlook {
  return {
    season: plan.profile.season,
    match: chance.match,
    expectedInterviews: chance.expectedInterviews,
    programs: plan.solution.selected.length,
    fees: plan.solution.cost + plan.fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0),
  };
}

/** The improvements asked for, as far as they are possible; notes say what is not. */
function statedParts(
  profile: Profile,
  later: SeasonalFacts,
  base: Outlook,
  asked: StatedImprovement,
  step2: number | undefined,
  today: string | undefined,
): { parts: Improvement[]; notes: string[] } {
  const { specialties } = base.plan.listed;
  const { usceMonths } = base.plan.market.applicant;
  const nothingNamed =
    asked.step3 === undefined && asked.step2 === undefined && asked.handsOnMonths === undefined;
  const parts: Improvement[] = [];
  const notes: string[] = [];
  if (step2 !== undefined) {
    const offer = step2Improvements(profile, later, specialties, undefined);
    const first = offer.improvements[0];
    if (first) parts.push(withScore(first, profile, step2));
    notes.push(...offer.notes);
  }
  if (asked.step3 || nothingNamed) {
    const after =
      parts.length > 0
        ? applyChanges(
            profile,
            parts.flatMap((part) => part.changes),
          )
        : profile;
    // A certificate that waits for the year's own Step 2 CK cannot be dated by us.
    const offer = step3Improvements(after, later, parts.length > 0 ? undefined : today);
    parts.push(...offer.improvements);
    notes.push(...offer.notes);
  }
  const months =
    asked.handsOnMonths ?? (nothingNamed && roomForRotations(profile, usceMonths) ? ROTATION_MONTHS : 0);
  if (months > 0 && usceMonths === null && isImg(profile)) notes.push(SAY_EXPERIENCE_FIRST);
  else if (months > 0) parts.push(handsOnMonths(profile, later, specialties, months));
  return { parts, notes };
}

function withScore(improvement: Improvement, profile: Profile, score: number): Improvement {
  return {
    ...improvement,
    id: `step2-${score}`,
    change: say`Step 2 CK passed with ${score}`,
    changes: [{ path: `exams[${profile.exams.length}]`, value: { exam: 'step2ck', result: 'pass', score } }],
  };
}

function visaConditions(
  profile: Profile,
  now: Outlook,
  then: Outlook,
  later: SeasonalFacts,
  today: string | undefined,
): ApplyOrWait['visa'] {
  const { needed } = profile.visa;
  if (needed === false) return { needed, says: [say`You need no visa.`], sources: [] };
  const says: string[] = [];
  const restriction = restrictionOnVisa({ profile, facts: later, today });
  if (needed === null) says.push(say`Say whether you need a visa: it decides how many programs are open.`);
  else {
    const open = (outlook: Outlook) => `${Math.round(100 * sponsorship(outlook))}%`;
    says.push(
      say`Over the programs of the list, we count visa sponsorship at ${open(now)} on average now and ${open(then)} after waiting.`,
      ...(restriction
        ? [
            say`That is what programs accept. It does not count the entry restriction that names ${restriction.country}: while it stands, no J-1 is issued, with few exceptions.`,
          ]
        : []),
    );
    if (then.plan.market.applicant.acceptsH1b && !now.plan.market.applicant.acceptsH1b)
      says.push(say`With Step 3 passed, an H-1B is possible, too.`);
  }
  says.push(
    restriction
      ? say`Visa rules can change within a year. An entry restriction names ${restriction.country}: look at it again before you decide.`
      : say`Visa rules can change within a year. Check whether your nationality is under an entry restriction.`,
  );
  const dated = ['visa.ban.full', 'visa.ban.partial_incl_J'].flatMap(
    (key) => parameterOf(later, key)?.source ?? [],
  );
  return { needed, says, sources: [...new Set(dated)] };
}

/** Average probability, over the listed programs, that every policy lets the person in. */
function sponsorship({ plan }: Outlook): number {
  const allowed = plan.solution.selected.map(
    ({ program }) => plan.listed.choices[program]?.candidate.policy.allowed ?? 0,
  );
  return allowed.reduce((sum, p) => sum + p, 0) / Math.max(1, allowed.length);
}
