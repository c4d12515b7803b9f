import type { Fact, OddsModel, Program, ProgramEstimate } from '@matchwright/facts';
import { counted, say } from '@matchwright/speech';
import type { Exclusion, UnknownFact } from '../results.ts';
import type { Applicant } from './applicant.ts';

/** What a program's stated rules mean for one applicant. */
export interface PolicyView {
  /** Set when a recent, sourced rule shuts the applicant out. */
  excluded?: Exclusion;
  /** Probability that every policy lets the applicant in. */
  allowed: number;
  /** Probability that the program sponsors any visa for physicians, whoever asks. */
  sponsorsAny: number;
  /** The same for each visa class. */
  sponsors: { j1: number; h1b: number };
  unknown: UnknownFact[];
}

/** A stated limit that this applicant breaks. */
interface Breach {
  rule: Exclusion['rule'];
  field: string;
  fact: Fact<unknown>;
  says: string;
}

/**
 * Strict filters and mixtures (engine.md, section 1). A rule stated within `strictWithinYears` excludes; an
 * older one still holds with the chance that a statement of its age keeps, and counts for that much.
 */
export function viewPolicies(
  program: Program,
  estimate: ProgramEstimate | null,
  applicant: Applicant,
  policy: OddsModel['policy'],
): PolicyView {
  const img = applicant.type === 'us-img' || applicant.type === 'non-us-img';
  const { j1, h1b } = sponsorProbabilities(program, estimate, applicant, policy);
  // Sponsors of H-1B nearly all take J-1, so the larger probability counts, not their sum.
  const sponsors = Math.max(applicant.acceptsJ1 ? j1 : 0, applicant.acceptsH1b ? h1b : 0);
  const view: PolicyView = {
    allowed: 1,
    sponsorsAny: Math.max(j1, h1b),
    sponsors: { j1, h1b },
    unknown: [],
  };
  for (const breach of breaches(program, applicant, img)) {
    const age = ageOf(breach.fact, applicant.season, policy);
    if (breach.fact.year !== null && age <= policy.strictWithinYears) {
      const { rule, says, fact } = breach;
      return { ...view, allowed: 0, excluded: { rule, says, source: fact.source, year: fact.year } };
    }
    const lapsed = 1 - kept(age, policy);
    view.allowed *= lapsed;
    view.unknown.push({
      field: breach.field,
      says: `${breach.says} ${mayHaveLapsed(breach.fact, lapsed)}`,
      p: lapsed,
    });
  }
  if (applicant.visaNeeded === false || !img) return view;
  if (noVisaYet(applicant)) return { ...view, allowed: 0, excluded: NO_VISA_YET };
  const visa = visaExclusion(program, applicant, policy);
  if (visa && applicant.visaNeeded) return { ...view, allowed: 0, excluded: visa };
  if (applicant.visaNeeded) view.allowed *= sponsors;
  view.unknown.push(visaUnknown(program, applicant, sponsors));
  return view;
}

/** No hospital can ask for the only visa that this person accepts: whatever a program states, it is closed. */
export function noVisaYet({ visaNeeded, acceptsJ1, acceptsH1b }: Applicant): boolean {
  return visaNeeded === true && !acceptsJ1 && !acceptsH1b;
}

const NO_VISA_YET: Exclusion = {
  rule: 'visa',
  says: say`You accept only an H-1B, and no hospital can ask for one before you pass Step 3.`,
  source: null,
  year: null,
};

/** A rule that a program stated and that this applicant breaks. */
export interface Closing {
  rule: Exclusion['rule'];
  says: string;
  year: number | null;
  source: string;
  /** Stated recently enough to count on: it excludes. */
  certain: boolean;
}

/** Every stated rule that this applicant breaks, old ones included; `viewPolicies` stops at the first that excludes. */
export function statedClosings(
  program: Program,
  applicant: Applicant,
  policy: OddsModel['policy'],
): Closing[] {
  const img = applicant.type === 'us-img' || applicant.type === 'non-us-img';
  const found = breaches(program, applicant, img).map(({ rule, says, fact }) => ({
    rule,
    says,
    year: fact.year,
    source: fact.source,
    certain: fact.year !== null && ageOf(fact, applicant.season, policy) <= policy.strictWithinYears,
  }));
  if (!img || !applicant.visaNeeded) return found;
  const recent = visaExclusion(program, applicant, policy);
  const visa = recent ?? visaRefusal(program, applicant, () => true);
  if (!visa?.source) return found;
  return [
    ...found,
    { rule: visa.rule, says: visa.says, year: visa.year, source: visa.source, certain: recent !== undefined },
  ];
}

/** Counted as open, although it once stated a rule that this applicant breaks: too long ago to exclude, or undated. */
export function mayBeClosed(program: Program, applicant: Applicant, policy: OddsModel['policy']): boolean {
  const closings = statedClosings(program, applicant, policy);
  return closings.length > 0 && closings.every(({ certain }) => !certain);
}

function breaches(program: Program, applicant: Applicant, img: boolean): Breach[] {
  const { facts } = program;
  const found: Breach[] = [];
  const check = (fact: Fact<unknown> | undefined, broken: boolean, breach: Omit<Breach, 'fact'>) => {
    if (fact && broken) found.push({ ...breach, fact });
  };
  const attempts = facts.maxAttempts?.[0];
  const worst = Math.max(applicant.failedStep1, applicant.failedStep2) + 1;
  check(attempts, worst > 1 && worst > (attempts?.value ?? 0), {
    rule: 'attempts',
    field: 'maxAttempts',
    says: say`It stated a limit of ${counted(attempts?.value ?? 0, 'attempt')} at a Step; you needed ${worst}.`,
  });
  const score = facts.minStep2?.[0];
  check(score, applicant.step2 !== null && applicant.step2 < (score?.value ?? 0), {
    rule: 'minimum-score',
    field: 'minStep2',
    says: say`It stated a Step 2 CK minimum of ${score?.value}; yours is ${applicant.step2}.`,
  });
  if (!img) return found;
  const years = facts.maxYearsSinceGraduation?.[0];
  check(years, applicant.yearsAtApplication !== null && applicant.yearsAtApplication > (years?.value ?? 0), {
    rule: 'graduation-year',
    field: 'maxYearsSinceGraduation',
    says: say`It stated a limit of ${counted(years?.value ?? 0, 'year')} since graduation; you will have ${counted(applicant.yearsAtApplication ?? 0, 'year')} when you apply.`,
  });
  const months = facts.usceMonthsMin?.[0];
  const required = facts.usceRequired?.[0];
  const needed = months?.value ?? (required?.value ? 1 : 0);
  check(months ?? required, applicant.usceMonths !== null && applicant.usceMonths < needed, {
    rule: 'us-experience',
    field: months ? 'usceMonthsMin' : 'usceRequired',
    says: months
      ? say`It stated a minimum of ${counted(needed, 'month')} of US clinical experience; you have ${applicant.usceMonths}.`
      : say`It stated that US clinical experience is required.`,
  });
  const considered = facts.imgConsidered?.[0];
  check(considered, considered !== undefined && /^no\b/i.test(considered.value), {
    rule: 'not-img',
    field: 'imgConsidered',
    says: say`It stated that it does not consider graduates of schools abroad.`,
  });
  return found;
}

function sponsorProbabilities(
  program: Program,
  estimate: ProgramEstimate | null,
  applicant: Applicant,
  policy: OddsModel['policy'],
): { j1: number; h1b: number } {
  if (estimate) return { j1: estimate.visaJ1, h1b: estimate.visaH1b };
  return {
    j1: agedAnswer(program.facts.visaJ1?.[0], policy.baseVisaJ1[program.specialty], applicant, policy),
    h1b: agedAnswer(program.facts.visaH1b?.[0], policy.baseVisaH1b[program.specialty], applicant, policy),
  };
}

function agedAnswer(
  answer: Fact<boolean> | undefined,
  base: number,
  applicant: Applicant,
  policy: OddsModel['policy'],
): number {
  if (!answer) return base;
  const keep = kept(ageOf(answer, applicant.season, policy), policy);
  return keep * (answer.value ? 1 : 0) + (1 - keep) * base;
}

/** Only a recent "no" to every acceptable visa excludes. */
function visaExclusion(
  program: Program,
  applicant: Applicant,
  policy: OddsModel['policy'],
): Exclusion | undefined {
  return visaRefusal(
    program,
    applicant,
    (fact) => fact.year !== null && ageOf(fact, applicant.season, policy) <= policy.strictWithinYears,
  );
}

/** A "no" to every acceptable visa, among the answers that count. */
function visaRefusal(
  program: Program,
  applicant: Applicant,
  counts: (answer: Fact<boolean>) => boolean,
): Exclusion | undefined {
  const j1 = program.facts.visaJ1?.[0];
  const h1b = program.facts.visaH1b?.[0];
  const refusal = (fact: Fact<boolean> | undefined) => fact !== undefined && !fact.value && counts(fact);
  const j1Shut = !applicant.acceptsJ1 || refusal(j1);
  const h1bShut = !applicant.acceptsH1b || refusal(h1b);
  const fact = refusal(j1) ? j1 : h1b;
  if (!j1Shut || !h1bShut || !fact || !refusal(fact)) return undefined;
  return {
    rule: 'visa',
    says: refusalWords(fact, fact === j1 ? 'J-1' : 'H-1B'),
    source: fact.source,
    year: fact.year,
  };
}

function visaUnknown(program: Program, applicant: Applicant, sponsors: number): UnknownFact {
  const j1 = program.facts.visaJ1?.[0];
  const answer = j1
    ? say`Visa policy for this season unknown (${j1.value ? say`J-1 accepted` : say`J-1 not accepted`}, ${when(j1)})`
    : say`Visa policy unknown`;
  const says =
    applicant.visaNeeded === null ? `${answer}.` : say`${answer}, counted at ${percent(sponsors)}.`;
  return { field: 'visaJ1', says, p: sponsors };
}

/** Years from the statement to the application, at least 0. */
export function ageOf(fact: Pick<Fact, 'year'>, season: number, policy: OddsModel['policy']): number {
  return fact.year === null ? policy.undatedAge : Math.max(0, season - 1 - fact.year);
}

/** Share of a statement's information left after `age` years. */
export function kept(age: number, policy: OddsModel['policy']): number {
  return Math.exp(-policy.forgetPerYear * age);
}

function when(fact: Fact<unknown>): string {
  return fact.year === null ? say`undated` : say`in ${fact.year}`;
}

function mayHaveLapsed({ year }: Fact<unknown>, lapsed: number): string {
  return year === null
    ? say`That was undated; we count a ${percent(lapsed)} chance that it no longer applies.`
    : say`That was in ${year}; we count a ${percent(lapsed)} chance that it no longer applies.`;
}

function refusalWords({ year }: Fact<unknown>, visa: 'J-1' | 'H-1B'): string {
  return year === null
    ? say`It stated undated that it does not sponsor ${visa} visas.`
    : say`It stated in ${year} that it does not sponsor ${visa} visas.`;
}

/** Whether a policy holds is never certain, so neither 0% nor 100% is said. */
function percent(p: number): string {
  return `${Math.round(100 * Math.min(0.99, Math.max(0.01, p)))}%`;
}
