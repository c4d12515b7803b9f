import type { Fact, FactField, OddsModel, Program, SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { counted, say } from '@matchwright/speech';
import { type Applicant, acceptsVisa, readApplicant } from '../odds/applicant.ts';
import { ageOf } from '../odds/policy.ts';
import { PlanError } from '../plan-error.ts';

export type RequirementId =
  | 'military'
  | 'img'
  | 'visa-j1'
  | 'visa-h1b'
  | 'minimum-score'
  | 'attempts'
  | 'graduation-year'
  | 'us-experience';

export type RequirementStatus = 'met' | 'not-met' | 'cannot-tell';

/** One thing that a program asks of applicants, set against one person. */
export interface Requirement {
  id: RequirementId;
  /** Field of the program that speaks about it. */
  field: FactField;
  status: RequirementStatus;
  /** What the statement means for the person, whatever its age; null when none was found, or it cannot be compared. */
  stated: 'met' | 'not-met' | null;
  /** What the program states, and how the person stands to it. */
  says: string;
  /** The statement, the most trustworthy one; null when none was found. */
  fact: Fact | null;
}

type Verdict = Pick<Requirement, 'status' | 'says'>;
type Settled = Verdict & Pick<Requirement, 'stated'>;

/**
 * What a program asks, requirement by requirement. Only a statement of the last years (`strictWithinYears` of the
 * model) settles a question; an older one, and none at all, cannot tell. Requirements that do not concern the
 * person (a visa for somebody who needs none) are left out.
 * @throws PlanError when no offered program has the code
 */
export function requirements(profile: Profile, facts: SeasonalFacts, code: string): Requirement[] {
  const program = facts.programs.find(
    (one) => one.code === code || one.tracks.some((track) => track.code === code),
  );
  if (!program) throw new PlanError('program', say`No offered program has the code ${code}.`);
  return requirementsOf(program, profile, readApplicant(profile), facts.model.policy);
}

/** The same for a program and an applicant already at hand. */
export function requirementsOf(
  program: Program,
  profile: Profile,
  applicant: Applicant,
  policy: OddsModel['policy'],
): Requirement[] {
  const isImg = applicant.type === 'us-img' || applicant.type === 'non-us-img';
  return [
    ...military(program),
    ...(isImg ? [considered(program, applicant, policy)] : []),
    ...(isImg && applicant.visaNeeded !== false ? visas(profile, program, applicant, policy) : []),
    scoreAsked(program, profile, applicant, policy, isImg),
    limit(program, 'maxAttempts', 'attempts', applicant, policy, attemptsVerdict),
    ...(isImg
      ? [
          limit(program, 'maxYearsSinceGraduation', 'graduation-year', applicant, policy, yearsVerdict),
          experience(program, applicant, policy),
        ]
      : []),
  ];
}

/** Whether a program belongs to the armed forces, which no statement on applicants says: its kind of hospital does. */
export function isMilitary({ facts }: Program): boolean {
  return facts.kind?.[0]?.value === 'military';
}

/** No source of ours says whom these programs take, so it cannot tell; it is asked for all the same. */
function military(program: Program): Requirement[] {
  if (!isMilitary(program)) return [];
  const says = say`This is a military hospital. Programs of the armed forces usually take their own officers. We hold no statement on civilians: ask the program before you apply.`;
  return [{ id: 'military', field: 'kind', fact: program.facts.kind?.[0] ?? null, ...unstated(says) }];
}

function considered(program: Program, applicant: Applicant, policy: OddsModel['policy']): Requirement {
  const fact = program.facts.imgConsidered?.[0] ?? null;
  const base = { id: 'img', field: 'imgConsidered', fact } as const;
  if (!fact) return { ...base, ...unstated(say`No statement on graduates of schools abroad.`) };
  const no = /^no\b/i.test(fact.value);
  const says = say`On graduates of schools abroad it states: ${fact.value}.`;
  return { ...base, ...settled(fact, applicant, policy, { status: no ? 'not-met' : 'met', says }) };
}

function visas(
  profile: Profile,
  program: Program,
  applicant: Applicant,
  policy: OddsModel['policy'],
): Requirement[] {
  const classes = [
    { id: 'visa-j1', field: 'visaJ1', name: 'J-1' },
    { id: 'visa-h1b', field: 'visaH1b', name: 'H-1B' },
  ] as const;
  return classes.flatMap(({ id, field, name }): Requirement[] => {
    if (!acceptsVisa(profile, name)) return [];
    const fact = program.facts[field]?.[0] ?? null;
    const base = { id, field, fact };
    if (name === 'H-1B' && !applicant.step3Passed)
      return [
        {
          ...base,
          status: 'not-met',
          stated: 'not-met',
          says: say`An H-1B visa asks for a passed Step 3. Yours is not passed.`,
        },
      ];
    if (!fact) return [{ ...base, ...unstated(say`No answer on ${name} visas was found.`) }];
    const verdict: Verdict = {
      status: fact.value ? 'met' : 'not-met',
      says: fact.value ? say`It sponsors ${name} visas.` : say`It does not sponsor ${name} visas.`,
    };
    return [{ ...base, ...settled(fact, applicant, policy, verdict) }];
  });
}

/** A stated number and what it means for the person; null when the profile lacks what it is compared with. */
type NumberVerdict = (stated: number, applicant: Applicant) => { met: boolean | null; says: string };

function limit(
  program: Program,
  field: 'minStep2' | 'maxAttempts' | 'maxYearsSinceGraduation',
  id: RequirementId,
  applicant: Applicant,
  policy: OddsModel['policy'],
  verdict: NumberVerdict,
): Requirement {
  const fact = program.facts[field]?.[0] ?? null;
  if (!fact) return { id, field, fact, ...unstated(NONE_STATED[field]) };
  const { met, says } = verdict(fact.value, applicant);
  const status = met === null ? 'cannot-tell' : met ? 'met' : 'not-met';
  return { id, field, fact, ...settled(fact, applicant, policy, { status, says }) };
}

/** No score meets a minimum while the exam is not passed, and no statement of a program changes that. */
function scoreAsked(
  program: Program,
  profile: Profile,
  applicant: Applicant,
  policy: OddsModel['policy'],
  isImg: boolean,
): Requirement {
  const asked = limit(program, 'minStep2', 'minimum-score', applicant, policy, scoreVerdict);
  const results = profile.exams.filter(({ exam }) => exam === 'step2ck').map(({ result }) => result);
  if (!results.includes('fail') || results.includes('pass')) return asked;
  const open = isImg
    ? say`You have not passed Step 2 CK yet. Without the pass ECFMG cannot certify you, and without the certificate you cannot start a residency.`
    : say`You have not passed Step 2 CK yet. Ask whether the program takes applications before the pass.`;
  const status = asked.status === 'met' ? 'cannot-tell' : asked.status;
  return { ...asked, status, says: `${asked.says} ${open}` };
}

const NONE_STATED = {
  minStep2: say`No minimum Step 2 CK score was found.`,
  maxAttempts: say`No limit on exam attempts was found.`,
  maxYearsSinceGraduation: say`No limit on years since graduation was found.`,
};

const scoreVerdict: NumberVerdict = (stated, { step2 }) => ({
  met: step2 === null ? null : step2 >= stated,
  says:
    step2 === null
      ? say`It asks for ${stated} or more in Step 2 CK; your score is not in the profile.`
      : say`It asks for ${stated} or more in Step 2 CK; yours is ${step2}.`,
});

const attemptsVerdict: NumberVerdict = (stated, { failedStep1, failedStep2 }) => {
  const needed = Math.max(failedStep1, failedStep2) + 1;
  return {
    met: needed <= stated,
    says: say`It accepts ${counted(stated, 'attempt')} at a Step; you needed ${needed}.`,
  };
};

const yearsVerdict: NumberVerdict = (stated, { yearsAtApplication: years }) => ({
  met: years === null ? null : years <= stated,
  says:
    years === null
      ? say`It accepts ${counted(stated, 'year')} since graduation; your year is not in the profile.`
      : say`It accepts ${counted(stated, 'year')} since graduation; you will have ${years} when you apply.`,
});

function experience(program: Program, applicant: Applicant, policy: OddsModel['policy']): Requirement {
  const months = program.facts.usceMonthsMin?.[0];
  const required = program.facts.usceRequired?.[0];
  const fact = months ?? required ?? null;
  const base = { id: 'us-experience', field: months ? 'usceMonthsMin' : 'usceRequired', fact } as const;
  if (!fact) return { ...base, ...unstated(say`No rule on US clinical experience was found.`) };
  const needed = months?.value ?? (required?.value ? 1 : 0);
  const own = applicant.usceMonths;
  const status = needed === 0 ? 'met' : own === null ? 'cannot-tell' : own >= needed ? 'met' : 'not-met';
  return { ...base, ...settled(fact, applicant, policy, { status, says: experienceWords(needed, own) }) };
}

function experienceWords(needed: number, own: number | null): string {
  if (needed === 0) return say`It asks for no US clinical experience.`;
  const asked = counted(needed, 'month');
  return own === null
    ? say`It asks for ${asked} of US clinical experience; yours is not in the profile.`
    : say`It asks for ${asked} of US clinical experience; you have ${counted(own, 'month')}.`;
}

const unstated = (says: string): Settled => ({ status: 'cannot-tell', stated: null, says });

/** An old or undated statement is shown, but it settles nothing. */
function settled(fact: Fact, { season }: Applicant, policy: OddsModel['policy'], verdict: Verdict): Settled {
  const stated = verdict.status === 'cannot-tell' ? null : verdict.status;
  if (fact.year !== null && ageOf(fact, season, policy) <= policy.strictWithinYears)
    return { ...verdict, stated };
  const old =
    fact.year === null
      ? say`The statement has no date, too old to count on.`
      : say`That was stated in ${fact.year}, too old to count on.`;
  return { status: 'cannot-tell', stated, says: `${verdict.says} ${old}` };
}
