import { say } from '@matchwright/speech';
import { ENTRY_QUESTION, entryInDoubt } from '../../../visas/entry-question.ts';
import { RESTRICTION_FIGURES } from '../../../visas/entry-restrictions.ts';
import { restrictionOnVisa } from '../../../visas/restriction-words.ts';
import { entryWarnings, visaForWork } from '../../experience/visitor-visa.ts';
import type { Situation } from '../../situation.ts';
import { leftOut, mayTry, settled, taken } from '../exam-state.ts';
import { plannedExperience } from '../planned-experience.ts';
import { step3Place } from '../step3-worth.ts';
import type { TaskTemplate, TaskText } from '../template.ts';
import { missingMonths } from '../usce.ts';

const LEAD = { parameter: 'advice.usce.visa_lead_months', unit: 'months' } as const;
const PARAMETERS = [
  'fee.visa.mrv',
  'fee.visa.integrity',
  'usce.visa.student',
  'usce.visa.graduate',
  ...RESTRICTION_FIGURES,
];

const missing = (situation: Situation) => missingMonths(situation) > 0;
/** The rotation stands in the plan. */
const rotation = (situation: Situation) => missing(situation) && !entryInDoubt(situation);
const planned = (situation: Situation) => plannedExperience(situation).some(({ inUs }) => inUs);
const step3 = (situation: Situation) =>
  step3Place(situation) === 'planned' &&
  !leftOut(situation, 'step3') &&
  !settled(situation, 'step3') &&
  !taken(situation, 'step3') &&
  mayTry(situation, 'step3');
/** The restriction names the person: asked first and alone, because all else that needs entry waits for the answer. */
const restricted = (situation: Situation) => restrictionOnVisa(situation) !== null;
const needs = ({ isImg, applicant }: Situation) => isImg && applicant.visaNeeded === true;
const unknown = ({ isImg, applicant }: Situation) => isImg && applicant.visaNeeded === null;

/** Entering the United States before residency: for a rotation, and for Step 3, which is held there only. */
export const VISITOR_VISA_TASKS: readonly TaskTemplate[] = [
  {
    id: ENTRY_QUESTION,
    phase: 'experience',
    kind: 'work',
    applies: (situation) =>
      restricted(situation) ||
      (unknown(situation) && (missing(situation) || planned(situation) || step3(situation))),
    length: (situation) => ({
      parameter: restricted(situation) ? 'advice.plan.visa_advice_days' : 'advice.plan.registration_days',
    }),
    by: { event: 'submit-opens' },
    // The answer may add months to everything behind it.
    soonest: true,
    parameters: ['advice.usce.visa_lead_months', 'advice.plan.visa_advice_days', ...RESTRICTION_FIGURES],
    text: (situation) => (restricted(situation) ? entryQuestion(situation) : visaQuestion(situation)),
  },
  {
    id: 'usce-visa',
    phase: 'experience',
    kind: 'work',
    applies: (situation) => needs(situation) && rotation(situation) && !planned(situation),
    length: LEAD,
    // The embassy asks what you will do, and where.
    after: ['usce-arrange'],
    parameters: PARAMETERS,
    text: (situation) => ({
      title: say`Get a visitor visa for the rotation`,
      why: say`You cannot enter without one. Waiting times for the interview differ by embassy, from days to many months.`,
      how: [
        ...entryWarnings(situation),
        ...visaForWork(situation),
        say`Ask the host in writing which visa fits what you will do there.`,
        ...HOW,
      ],
      ifLate: say`The rotation moves back, and its letter with it.`,
    }),
  },
  {
    id: 'visitor-visa',
    needsEntry: true,
    phase: 'experience',
    kind: 'work',
    applies: (situation) => needs(situation) && (planned(situation) || step3(situation)),
    length: LEAD,
    after: [ENTRY_QUESTION],
    parameters: [...PARAMETERS, 'usmle.step3.where_when'],
    text: (situation) => ({
      title: planned(situation)
        ? say`Get a visitor visa for your time in the United States`
        : rotation(situation)
          ? say`Get a visitor visa for Step 3, if you hold none by then`
          : say`Get a visitor visa for Step 3`,
      why: planned(situation)
        ? say`You cannot enter without one. Waiting times for the interview differ by embassy, from days to many months.`
        : say`Step 3 is held in the United States only. Waiting times for the interview differ by embassy, from days to many months.`,
      how: [...entryWarnings(situation), ...(planned(situation) ? visaForWork(situation) : []), ...HOW],
      ifLate: say`You cannot be there on the day that you booked.`,
    }),
  },
];

const HOW = [
  say`Look up the waiting time at your embassy now. Book the interview as soon as you can.`,
  say`If you hold a visa that is valid then, or are in the country, mark this done. One visa may serve for more than one stay.`,
];

function visaQuestion(situation: Situation): TaskText {
  return {
    title: say`Find out whether you need a visa to enter the United States`,
    why: say`Your profile does not say it. A visitor visa may take ${situation.figure('advice.usce.visa_lead_months')} months or more.`,
    how: [
      say`Citizens of the United States and holders of a green card need none.`,
      say`Everybody else: look at travel.state.gov. Then enter the answer in your profile.`,
    ],
    ifLate: say`You may have a place and no way to enter.`,
  };
}

/** Before anything that needs entry is paid for. Where to ask, and what an answer changes here: no legal advice. */
function entryQuestion(situation: Situation): TaskText {
  return {
    title: say`Find out whether any visa for the United States is open to you`,
    why: say`Residency, rotations and Step 3 all need entry to the United States. Know the answer before you pay for anything that needs it.`,
    how: [
      ...entryWarnings(situation),
      say`Write down what may change it: a second citizenship, a visa that you hold, a visa class that is not on the list.`,
      say`Ask an immigration lawyer about your case. Ask what the advice costs first.`,
      say`If a way is open, mark this done: what needs entry then takes its place in the plan. If not, pay for nothing that needs it.`,
    ],
    ifLate: say`You may pay for what you cannot enter the country to use.`,
  };
}
