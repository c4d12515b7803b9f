import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { periodWords } from '../dates/date-words.ts';
import type { MoneyRange, WaitingCondition } from '../decision-results.ts';
import type { Plan } from '../list/plan.ts';
import type { ShiftTerm } from '../odds/shift.ts';
import { dollars } from '../words/money-words.ts';

/** What somebody means to do in the year, as far as they say. */
export interface WaitingYear {
  /** `none`: nothing clinical and no research. Left out: not said. */
  activity?: 'clinical' | 'research' | 'none' | undefined;
  /** US dollars that the person can spend on the year besides application fees. */
  funds?: number | undefined;
}

const KIND_WORDS: Record<Profile['experience'][number]['kind'], string> = {
  'hands-on': say`hands-on`,
  observership: say`observership`,
  practice: say`practice`,
  internship: say`internship`,
  residency: say`residency`,
  teaching: say`teaching`,
  volunteer: say`volunteer`,
  research: say`research`,
};

/** A term that lowers the odds of an interview by a tenth or more is a risk. Our choice. */
const RISK = Math.log(0.9);
/** Three risks together are several (the advice on stacked risks). */
const SEVERAL = 3;

const ACTIVE_KINDS = new Set(['hands-on', 'practice', 'internship', 'residency', 'volunteer', 'research']);

/** The three conditions under which waiting is sensible: active, able to pay, several risks at once. */
export function waitingConditions(
  profile: Profile,
  plan: Plan,
  year: WaitingYear,
  cost: MoneyRange,
): WaitingCondition[] {
  return [activeCondition(profile, year), fundedCondition(profile, year, cost), severalRisks(profile, plan)];
}

function activeCondition(profile: Profile, { activity }: WaitingYear): WaitingCondition {
  const condition = (status: WaitingCondition['status'], because: string[]): WaitingCondition => ({
    id: 'active',
    status,
    says: say`You are clinically active or in research the whole time.`,
    because,
  });
  if (activity === 'none') return condition('not-met', [say`You say that you will do neither.`]);
  if (activity)
    return condition('met', [
      activity === 'clinical'
        ? say`You say that you will be in clinical work.`
        : say`You say that you will be in research.`,
    ]);
  const going = profile.experience.filter(
    (entry) => entry.from !== undefined && entry.to === undefined && ACTIVE_KINDS.has(entry.kind),
  );
  if (going.length > 0)
    return condition(
      'met',
      going.map(
        (entry) =>
          say`Your profile has ${KIND_WORDS[entry.kind]} ${periodWords(entry.from, undefined)}, still going on.`,
      ),
    );
  return condition('cannot-tell', [
    say`Your profile has no experience that is still going on. Add one without an end date, or say what you will do.`,
  ]);
}

function fundedCondition(profile: Profile, { funds }: WaitingYear, cost: MoneyRange): WaitingCondition {
  const condition = (status: WaitingCondition['status'], because: string): WaitingCondition => ({
    id: 'funded',
    status,
    says: say`You can pay for the year and for the improvement.`,
    because: [because],
  });
  const needed =
    cost.low === cost.high ? dollars(cost.high) : say`${dollars(cost.low)} to ${dollars(cost.high)}`;
  if (funds === undefined) {
    return condition(
      'cannot-tell',
      profile.budget === undefined
        ? say`Your profile names no budget, not what you have for the year. The improvement costs ${needed}, living comes on top.`
        : say`Your profile names ${dollars(profile.budget)} for application fees, not what you have for the year. The improvement costs ${needed}, living comes on top.`,
    );
  }
  if (funds >= cost.high)
    return condition(
      'met',
      say`You have ${dollars(funds)} for it; the improvement costs at most ${dollars(cost.high)}.`,
    );
  if (funds < cost.low)
    return condition(
      'not-met',
      say`You have ${dollars(funds)} for it; the improvement costs at least ${dollars(cost.low)}.`,
    );
  return condition('cannot-tell', say`You have ${dollars(funds)} for it; the improvement costs ${needed}.`);
}

function severalRisks(profile: Profile, plan: Plan): WaitingCondition {
  const { draws, model } = plan.market;
  const first = plan.listed.specialties[0];
  const terms: ShiftTerm[] = first ? draws.bySpecialty[first].terms : [];
  const effect = (term: ShiftTerm) => term.amount * model.effects[term.effect].mean;
  const risks = terms.filter((term) => effect(term) <= RISK).map((term) => `${term.name}.`);
  const unknown = terms.filter((term) => term.amountSd > 0).map((term) => `${term.name}.`);
  if (!profile.exams.some((one) => one.exam === 'step2ck') && plan.market.applicant.step2 === null)
    risks.push(say`Step 2 CK not taken.`);
  const status =
    risks.length >= SEVERAL ? 'met' : risks.length + unknown.length >= SEVERAL ? 'cannot-tell' : 'not-met';
  return {
    id: 'several-risks',
    status,
    says: say`Several risks come together: ${SEVERAL} or more that each lower the odds of an interview by a tenth.`,
    because:
      risks.length > 0 ? risks : [say`None of your entries lowers the odds of an interview by a tenth.`],
  };
}
