import { say } from '@matchwright/speech';
import { acceptsVisa } from '../../../odds/applicant.ts';
import type { Situation } from '../../situation.ts';
import { wantsH1b } from '../step3-worth.ts';
import type { TaskTemplate } from '../template.ts';

const IF_LATE = say`You may not be there on the first day. A program can wait, but it does not have to.`;

const needsVisa = ({ applicant }: Situation) => applicant.visaNeeded === true;
const byJ1 = (situation: Situation) => needsVisa(situation) && acceptsVisa(situation.profile, 'J-1');
const byH1bOnly = (situation: Situation) => needsVisa(situation) && !byJ1(situation) && wantsH1b(situation);

/** Between Match Day and the first day of residency; nothing here is legal advice. */
export const VISA_AND_START_TASKS: readonly TaskTemplate[] = [
  {
    id: 'visa-ministry',
    phase: 'visa',
    kind: 'work',
    applies: byJ1,
    length: { parameter: 'advice.plan.ministry_days' },
    // Offices answer slowly, and after Match Day there are few weeks.
    soonest: true,
    after: ['review-opens'],
    by: { event: 'match-day' },
    parameters: ['visa.j1.statement_of_need'],
    text: () => ({
      title: say`Ask your health ministry what it needs for the Statement of Need`,
      why: say`The J-1 visa asks for this letter from the health ministry of your country. Some ministries take long.`,
      how: [say`Ask for the office, the form, the time, and the exact name of the specialty.`],
      ifLate: say`You lose these weeks after Match Day, when there are few.`,
    }),
  },
  {
    id: 'visa-statement-of-need',
    phase: 'visa',
    kind: 'work',
    applies: byJ1,
    length: { parameter: 'advice.plan.statement_of_need_days' },
    after: ['match-day', 'visa-ministry'],
    parameters: ['visa.j1.statement_of_need', 'visa.j1.return_commitment'],
    text: () => ({
      title: say`Get the Statement of Need`,
      why: say`ECFMG cannot sponsor the J-1 without it.`,
      how: [say`It must name your specialty exactly as the program does.`],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'visa-j1-sponsorship',
    phase: 'visa',
    kind: 'work',
    applies: byJ1,
    length: { parameter: 'visa.j1.processing', unit: 'weeks' },
    after: ['match-day', 'visa-statement-of-need'],
    parameters: ['visa.j1.sponsor', 'fee.j1.ecfmg_sponsorship', 'visa.j1.two_year_home'],
    text: () => ({
      title: say`Apply for J-1 sponsorship through ECFMG`,
      why: say`ECFMG sponsors every J-1 physician. It decides within weeks of a complete file.`,
      how: [
        say`Your program opens the file. Send it what it asks for within days.`,
        say`Read what the return to your country after training means for you.`,
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'visa-h1b',
    phase: 'visa',
    kind: 'work',
    applies: byH1bOnly,
    length: { parameter: 'advice.plan.h1b_days' },
    after: ['match-day', 'step3-score'],
    requires: ['step3-score'],
    parameters: [
      'visa.h1b.exam',
      'visa.h1b.license',
      'visa.h1b.fee100k.renewal',
      'visa.h1b.fee100k.renewal_litigation',
    ],
    text: () => ({
      title: say`Help your program with the H-1B petition`,
      why: say`The hospital files it, with your Step 3 result and your certificate.`,
      how: [
        say`Ask the program in writing whether it pays and who files.`,
        say`A high payment for new petitions was before the courts in October 2026. Ask how it stands on that day.`,
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'visa-appointment',
    phase: 'visa',
    kind: 'work',
    applies: needsVisa,
    length: { parameter: 'advice.plan.visa_appointment_days' },
    after: ['match-day', 'visa-j1-sponsorship', 'visa-h1b'],
    requires: ['visa-h1b'],
    by: { event: 'residency-start', margin: 'advice.plan.arrival_margin_days' },
    parameters: ['fee.j1.sevis', 'fee.visa.mrv', 'fee.visa.integrity', 'visa.j1.interview_pause'],
    text: () => ({
      title: say`Get the visa at the consulate, and travel`,
      why: say`Waiting times differ by consulate and change from week to week.`,
      how: [
        say`Look now how long people wait at your consulate.`,
        say`Check whether an entry restriction names your nationality on that day.`,
        say`Book the appointment as soon as you hold the papers.`,
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'onboarding',
    phase: 'start',
    kind: 'work',
    length: { parameter: 'advice.plan.onboarding_days' },
    after: ['match-day'],
    by: { event: 'residency-start', margin: 'advice.plan.start_margin_days' },
    parameters: ['nrmp.45_day', 'nrmp.visa_delay_policy'],
    text: () => ({
      title: say`Contract, training licence, health forms, a place to live`,
      why: say`Your program sends a long list after Match Day. Some papers take weeks.`,
      how: [say`Answer each message of the program within days.`, say`Apply for the training licence early.`],
      ifLate: IF_LATE,
    }),
  },
];
