import { say } from '@matchwright/speech';
import { step3Place } from '../plan/step3-worth.ts';
import type { Task } from '../plan/task.ts';
import type { Situation } from '../situation.ts';
import type { MoneyGroup } from './money-item.ts';

/** What a fee may ask of the plan. */
type Planned = { tasks: readonly Task[] };

/** A fee of the dated parameters that a task of the plan brings with it. */
export interface TaskFee {
  id: string;
  label: string;
  group: MoneyGroup;
  /** Key of the dated parameter. */
  fee: string;
  /** The first of these tasks that stands in the plan, open before done. */
  tasks: readonly string[];
  per: string;
  count?: number;
  /** Added to the upper end: what only some pay. */
  upTo?: string;
  /** Whether it can be nothing at all. */
  fromZero?: boolean;
  ifYouMatch?: boolean;
  applies?(situation: Situation, plan: Planned): boolean;
  note?: string;
}

const ABROAD = say`The upper end holds outside the United States and Canada.`;
const DOCUMENTS = 2;

const EXAM_FEES: readonly TaskFee[] = [
  {
    id: 'step1',
    label: 'Step 1',
    group: 'exams',
    fee: 'fee.usmle.step1',
    upTo: 'fee.usmle.step1.international_region',
    tasks: ['step1-register'],
    per: say`for one attempt`,
    note: ABROAD,
  },
  {
    id: 'step2',
    label: 'Step 2 CK',
    group: 'exams',
    fee: 'fee.usmle.step2ck',
    upTo: 'fee.usmle.step2ck.international_region',
    tasks: ['step2-register'],
    per: say`for one attempt`,
    note: ABROAD,
  },
  {
    id: 'step3',
    label: 'Step 3',
    group: 'exams',
    fee: 'fee.usmle.step3',
    tasks: ['step3-register'],
    per: say`for one attempt`,
    applies: (situation) => step3Place(situation) === 'planned',
    note: say`It can be sat in the United States only. Travel is not in it.`,
  },
  {
    id: 'fsmb-account',
    label: say`Account to register for the Steps (FSMB)`,
    group: 'exams',
    fee: 'fee.fsmb.account',
    tasks: ['step1-register', 'step2-register', 'step3-register'],
    per: say`once`,
    fromZero: true,
    applies: (situation, { tasks }) =>
      situation.isImg &&
      (step3Place(situation) !== 'optional' || tasks.some(({ id }) => /^step[12]-register$/.test(id))),
    note: say`Nothing, if you have the account already.`,
  },
];

const CERTIFICATION_FEES: readonly TaskFee[] = [
  {
    id: 'ecfmg-account',
    label: say`MyIntealth account`,
    group: 'certification',
    fee: 'fee.ecfmg.myintealth_account',
    tasks: ['ecfmg-account'],
    per: say`once`,
  },
  {
    id: 'ecfmg-application',
    label: say`Application for ECFMG certification`,
    group: 'certification',
    fee: 'fee.ecfmg.certification_application',
    tasks: ['ecfmg-account'],
    per: say`once`,
  },
  {
    id: 'ecfmg-credentials',
    label: say`Verification of diploma and transcript`,
    group: 'certification',
    fee: 'fee.ecfmg.credential_verification',
    count: DOCUMENTS,
    tasks: ['ecfmg-credentials'],
    per: say`for 2 documents`,
  },
  {
    id: 'oet',
    label: say`English test (OET Medicine)`,
    group: 'certification',
    fee: 'fee.oet.medicine',
    tasks: ['oet-book'],
    per: say`for one attempt`,
    note: say`Prices differ by region.`,
  },
  {
    id: 'ecfmg-pathways',
    label: say`ECFMG Pathways application`,
    group: 'certification',
    fee: 'fee.ecfmg.pathways',
    tasks: ['ecfmg-pathways'],
    per: say`for one season`,
  },
];

const MATCH_FEES: readonly TaskFee[] = [
  {
    id: 'nrmp-late',
    label: say`Late registration for the Match`,
    group: 'match',
    fee: 'fee.nrmp.late',
    tasks: ['nrmp-register'],
    per: say`once`,
    applies: ({ today }, plan) => registrationIsLate(today, plan),
  },
  {
    id: 'nrmp-couple',
    label: say`Registration as a couple`,
    group: 'match',
    fee: 'fee.nrmp.couple',
    tasks: ['couple-link'],
    per: say`for each partner`,
    note: say`Your own part.`,
  },
];

const VISA_FEES: readonly TaskFee[] = [
  {
    id: 'visitor-visa',
    label: say`Visitor visa for a rotation or Step 3`,
    group: 'visa',
    fee: 'fee.visa.mrv',
    upTo: 'fee.visa.integrity',
    tasks: ['usce-visa', 'visitor-visa'],
    per: say`for one visa`,
    note: say`If you hold one or are in the country, mark its task done. The upper end adds the visa integrity fee.`,
  },
  {
    id: 'j1-sponsorship',
    label: say`J-1 sponsorship by ECFMG`,
    group: 'visa',
    fee: 'fee.j1.ecfmg_sponsorship',
    tasks: ['visa-j1-sponsorship'],
    per: say`for one application`,
    ifYouMatch: true,
  },
  {
    id: 'sevis',
    label: say`SEVIS fee for the J-1`,
    group: 'visa',
    fee: 'fee.j1.sevis',
    tasks: ['visa-appointment'],
    per: say`once`,
    ifYouMatch: true,
    applies: (_situation, plan) => plan.tasks.some(({ id }) => id === 'visa-j1-sponsorship'),
  },
  {
    id: 'visa-fee',
    label: say`Visa application at the consulate`,
    group: 'visa',
    fee: 'fee.visa.mrv',
    tasks: ['visa-appointment'],
    per: say`for one visa`,
    ifYouMatch: true,
  },
  {
    id: 'visa-integrity',
    label: say`Visa integrity fee`,
    group: 'visa',
    fee: 'fee.visa.integrity',
    tasks: ['visa-appointment'],
    per: say`for one visa`,
    fromZero: true,
    ifYouMatch: true,
    note: say`Not collected everywhere yet.`,
  },
];

/** What a task brings with it, by the dated parameters. */
export const TASK_FEES: readonly TaskFee[] = [
  ...EXAM_FEES,
  ...CERTIFICATION_FEES,
  ...MATCH_FEES,
  ...VISA_FEES,
];

/** Tasks whose fees stand in the list of applications and in the fixed fees of the season, or in a range of prices. */
const PAID_OTHERWISE = ['send-applications', 'nrmp-register', 'ecfmg-token', 'usce-rotation'];
const PAYING: ReadonlySet<string> = new Set([...TASK_FEES.flatMap(({ tasks }) => tasks), ...PAID_OTHERWISE]);

/** Whether a task of the plan costs money. */
export function paysFor(task: string): boolean {
  return PAYING.has(task);
}

function registrationIsLate(today: string, plan: Planned): boolean {
  const last = plan.tasks.find(({ id }) => id === 'nrmp-registration-deadline')?.due;
  return last !== undefined && last < today;
}
