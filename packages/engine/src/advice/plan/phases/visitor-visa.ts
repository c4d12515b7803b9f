import { say } from '@matchwright/speech';
import { RESTRICTION_FIGURES } from '../../../visas/entry-restrictions.ts';
import { entryWarnings, visaForWork } from '../../experience/visitor-visa.ts';
import type { Situation } from '../../situation.ts';
import { leftOut, mayTry, settled, taken } from '../exam-state.ts';
import { plannedExperience } from '../planned-experience.ts';
import { step3Place } from '../step3-worth.ts';
import type { TaskTemplate } from '../template.ts';
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
const planned = (situation: Situation) => plannedExperience(situation).some(({ inUs }) => inUs);
const step3 = (situation: Situation) =>
  step3Place(situation) === 'planned' &&
  !leftOut(situation, 'step3') &&
  !settled(situation, 'step3') &&
  !taken(situation, 'step3') &&
  mayTry(situation, 'step3');
const needs = ({ isImg, applicant }: Situation) => isImg && applicant.visaNeeded === true;
const unknown = ({ isImg, applicant }: Situation) => isImg && applicant.visaNeeded === null;

/** Entering the United States before residency: for a rotation, and for Step 3, which is held there only. */
export const VISITOR_VISA_TASKS: readonly TaskTemplate[] = [
  {
    id: 'visa-check',
    phase: 'experience',
    kind: 'work',
    applies: (situation) =>
      unknown(situation) && (missing(situation) || planned(situation) || step3(situation)),
    length: { parameter: 'advice.plan.registration_days' },
    // The answer may add months to everything behind it.
    soonest: true,
    parameters: ['advice.usce.visa_lead_months'],
    text: (situation) => ({
      title: say`Find out whether you need a visa to enter the United States`,
      why: say`Your profile does not say it. A visitor visa may take ${situation.figure('advice.usce.visa_lead_months')} months or more.`,
      how: [
        say`Citizens of the United States and holders of a green card need none.`,
        say`Everybody else: look at travel.state.gov. Then enter the answer in your profile.`,
      ],
      ifLate: say`You may have a place and no way to enter.`,
    }),
  },
  {
    id: 'usce-visa',
    phase: 'experience',
    kind: 'work',
    applies: (situation) => needs(situation) && missing(situation) && !planned(situation),
    length: LEAD,
    // The embassy asks what you will do, and where.
    after: ['usce-arrange'],
    parameters: PARAMETERS,
    text: (situation) => ({
      title: say`${getVisa(situation)} for the rotation`,
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
    phase: 'experience',
    kind: 'work',
    applies: (situation) => needs(situation) && (planned(situation) || step3(situation)),
    length: LEAD,
    parameters: [...PARAMETERS, 'usmle.step3.where_when'],
    text: (situation) => ({
      title: planned(situation)
        ? say`${getVisa(situation)} for your time in the United States`
        : missing(situation)
          ? say`${getVisa(situation)} for Step 3, if you hold none by then`
          : say`${getVisa(situation)} for Step 3`,
      why: planned(situation)
        ? say`You cannot enter without one. Waiting times for the interview differ by embassy, from days to many months.`
        : say`Step 3 is held in the United States only. Waiting times for the interview differ by embassy, from days to many months.`,
      how: [...entryWarnings(situation), ...(planned(situation) ? visaForWork(situation) : []), ...HOW],
      ifLate: say`You cannot be there on the day that you booked.`,
    }),
  },
];

/** A visa that is suspended cannot be planned like any other. */
function getVisa(situation: Situation): string {
  return entryWarnings(situation).length > 0
    ? say`Find out whether you can get a visitor visa`
    : say`Get a visitor visa`;
}

const HOW = [
  say`Look up the waiting time at your embassy now. Book the interview as soon as you can.`,
  say`If you hold a visa that is valid then, or are in the country, mark this done. One visa may serve for more than one stay.`,
];
