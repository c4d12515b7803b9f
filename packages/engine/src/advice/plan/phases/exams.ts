import { say } from '@matchwright/speech';
import { dateWords } from '../../../dates/date-words.ts';
import { isYear } from '../../../dates/iso-date.ts';
import { latestDays } from '../../exams/latest-days.ts';
import type { Situation } from '../../situation.ts';
import {
  booked,
  expectedResult,
  leftOut,
  mayTry,
  type PlannedExam,
  retakeFrom,
  settled,
  taken,
  takesComplex,
  takesUsmle,
} from '../exam-state.ts';
import { daysOf, weeksOf } from '../lengths.ts';
import { hasStep3, step3Gain, step3Place } from '../step3-worth.ts';
import type { Length, TaskTemplate, TaskText } from '../template.ts';

type Worded = string | ((situation: Situation) => string);

const worded = (words: Worded, situation: Situation) =>
  typeof words === 'string' ? words : words(situation);
/** Who needs no visa reads nothing of the H-1B. */
const h1bMatters = ({ isImg, applicant }: Situation) => isImg && applicant.visaNeeded !== false;

const step3Choice = (situation: Situation) =>
  h1bMatters(situation)
    ? say`This is a choice: Step 3 adds little to your chance to match. It is worth it if you want an H-1B visa. Its fee and travel are not in your costs.`
    : say`This is a choice: Step 3 adds little to your chance to match. Its fee and travel are not in your costs.`;

interface ExamPlan {
  exam: PlannedExam;
  /** Beginning of the ids of its tasks. */
  id: string;
  name: string;
  preparation: string;
  registration: string;
  score: Length;
  after: { prepare: string[]; register: string[]; exam?: string[] };
  needed(situation: Situation): boolean;
  why: Worded;
  ifLate: Worded;
  gain?: TaskTemplate['gain'];
  /** Why it is a choice; null where it is work of the plan. */
  optional?(situation: Situation): string | null;
  parameters?: string[];
  registerHow: string[];
}

const USMLE_SCORE: Length = { parameter: 'usmle.score_delay.typical', unit: 'weeks' };
const COMLEX_SCORE: Length = { parameter: 'advice.plan.comlex_score_days' };
const REGISTRATION = 'advice.plan.exam_registration_days';
/** Between booking and the day itself: seats are not free from one day to the next. */
/** The safe day of the exam guide: room for a score that takes longer. */
const RESERVE = 'advice.exams.score_buffer_weeks';
const SEAT = 'advice.plan.exam_seat_days';

const EXAMS: readonly ExamPlan[] = [
  {
    exam: 'step1',
    id: 'step1',
    name: 'Step 1',
    preparation: 'advice.plan.step1_preparation_days',
    registration: REGISTRATION,
    score: USMLE_SCORE,
    after: { prepare: [], register: ['ecfmg-account'] },
    needed: takesUsmle,
    why: say`Step 1 is reported as pass or fail. Programs and ECFMG want the pass.`,
    ifLate: say`Programs first look at an application without a Step 1 pass, and ECFMG cannot certify you.`,
    registerHow: [say`Choose a period in which you can sit it, then book a day.`],
  },
  {
    exam: 'step2ck',
    id: 'step2',
    name: 'Step 2 CK',
    preparation: 'advice.plan.step2_preparation_days',
    registration: REGISTRATION,
    score: USMLE_SCORE,
    after: { prepare: ['step1-exam'], register: ['ecfmg-account'] },
    needed: takesUsmle,
    why: say`Step 2 CK is the score that programs compare. A pass cannot be repeated, so the day matters.`,
    ifLate: say`Programs first look at an application without the score that they compare.`,
    registerHow: [
      say`Do not book before your practice scores reach your target.`,
      say`Choose a period in which you can sit it, then book a day.`,
    ],
  },
  {
    exam: 'comlex1',
    id: 'comlex1',
    name: 'COMLEX Level 1',
    preparation: 'advice.plan.comlex_preparation_days',
    registration: REGISTRATION,
    score: COMLEX_SCORE,
    after: { prepare: [], register: [] },
    needed: takesComplex,
    why: say`Your school asks for it before Level 2, and programs want the pass.`,
    ifLate: say`Level 2 moves back, too.`,
    registerHow: [say`Register with the NBOME and book a day.`],
  },
  {
    exam: 'comlex2',
    id: 'comlex2',
    name: 'COMLEX Level 2',
    preparation: 'advice.plan.comlex_preparation_days',
    registration: REGISTRATION,
    score: COMLEX_SCORE,
    after: { prepare: ['comlex1-exam'], register: [] },
    needed: takesComplex,
    why: say`It is the score that programs compare if you have no Step 2 CK.`,
    ifLate: say`Programs read your application without a score.`,
    registerHow: [say`Register with the NBOME and book a day.`],
  },
  {
    exam: 'step3',
    id: 'step3',
    name: 'Step 3',
    preparation: 'advice.plan.step3_preparation_days',
    registration: 'advice.plan.step3_registration_days',
    score: USMLE_SCORE,
    after: {
      prepare: ['step2-exam'],
      register: ['step1-score', 'step2-score', 'ecfmg-certificate', 'visa-check'],
      exam: ['visa-check', 'visitor-visa'],
    },
    needed: hasStep3,
    why: (situation) =>
      h1bMatters(situation)
        ? say`A passed Step 3 is the newest score that you can show. An H-1B visa asks for it.`
        : say`A passed Step 3 is the newest score that you can show.`,
    ifLate: (situation) =>
      h1bMatters(situation)
        ? say`Programs first look without it, and H-1B stays closed until you pass.`
        : say`Programs first look without it.`,
    gain: step3Gain,
    optional: (situation) => (step3Place(situation) === 'optional' ? step3Choice(situation) : null),
    parameters: [
      'usmle.step3.requires',
      'usmle.step3.where_when',
      'visa.h1b.exam',
      'advice.step2.below_average_below',
    ],
    registerHow: [
      say`Apply only once your ECFMG certificate is issued. The form does not let you in before.`,
      say`It can be sat in the United States only, and not in the first two weeks of January.`,
    ],
  },
];

/**
 * The ECFMG certificate, and with it the season, rests on a pass that is missing: the work begins now. Not for an exam
 * that has its day, nor before the one that comes first.
 */
function cannotWait(situation: Situation, exam: PlannedExam): boolean {
  if (exam === 'step3' || !situation.isImg || booked(situation, exam) !== null) return false;
  if (exam === 'step2ck' && !settled(situation, 'step1') && !leftOut(situation, 'step1')) return false;
  return situation.exam(exam).attempts.length > 0 || situation.profile.ecfmg.expected === undefined;
}

/** The days of the exam guide: the plan stands on the safe one as long as it can be met. */
function testDays(situation: Situation, exam: PlannedExam): string[] {
  if (!exam.startsWith('step') || booked(situation, exam) !== null) return [];
  const open = latestDays(situation, exam).days.find(({ event }) => event === 'submit-opens');
  if (!open?.comfortable || !open.latest || open.byWindow || open.status === 'gone') return [];
  return [
    say`The safe day is ${dateWords(open.comfortable)}: it leaves room for a score that comes late. The last day is ${dateWords(open.latest)}. A score of a later day is not there when applications open.`,
  ];
}

/** Preparation, booking, the day, and the result of every exam still to be passed; of a passed one, the result. */
export const EXAM_TASKS: readonly TaskTemplate[] = EXAMS.flatMap(examTasks);

function examTasks(plan: ExamPlan): TaskTemplate[] {
  const { exam, id, name, needed, after, gain, parameters = [] } = plan;
  const planned = (situation: Situation) => needed(situation) && !leftOut(situation, exam);
  const open = (situation: Situation) =>
    planned(situation) && !settled(situation, exam) && mayTry(situation, exam);
  const chosen = (situation: Situation, text: TaskText): TaskText => {
    const choice = plan.optional?.(situation) ?? null;
    if (choice === null) return text;
    const { ifLate: _, ...kept } = text;
    return { ...kept, title: say`Optional: ${text.title}`, why: choice };
  };
  const shared = { phase: 'exams', parameters, ...(gain && { gain }) } as const;
  // It is held in the United States only.
  const entry = exam === 'step3' ? { needsEntry: true } : {};
  return [
    {
      ...shared,
      ...entry,
      id: `${id}-prepare`,
      kind: 'work',
      applies: open,
      done: (situation) => taken(situation, exam),
      soonest: (situation) => cannotWait(situation, exam),
      length: { parameter: plan.preparation },
      after: after.prepare,
      text: (situation) =>
        chosen(situation, {
          title: say`Prepare for ${name}`,
          why: worded(plan.why, situation),
          how: [
            say`Take a practice test first, then every two weeks.`,
            say`Write each practice score into your profile.`,
          ],
          ifLate: worded(plan.ifLate, situation),
        }),
    },
    {
      ...shared,
      ...entry,
      id: `${id}-register`,
      kind: 'work',
      applies: open,
      done: (situation) => taken(situation, exam) || booked(situation, exam) !== null,
      length: { parameter: plan.registration },
      after: after.register,
      parameters: [...parameters, SEAT, 'usmle.eligibility_period'],
      text: (situation) =>
        chosen(situation, {
          title: say`Register for ${name} and book a day`,
          why: say`Seats near you go early. The permit must come before you can book.`,
          how: [
            ...plan.registerHow,
            say`Book at least ${weeksOf(situation, SEAT)} weeks before the day that you want.`,
            say`Enter the booked day in your profile: the plan then counts with it.`,
          ],
          ifLate: worded(plan.ifLate, situation),
        }),
    },
    {
      ...shared,
      ...entry,
      id: `${id}-exam`,
      kind: 'event',
      applies: open,
      done: (situation) => taken(situation, exam),
      after: [`${id}-prepare`, `${id}-register`, ...(after.exam ?? [])],
      spacing: { [`${id}-register`]: SEAT },
      notBefore: (situation) => retakeFrom(situation, exam),
      own: (situation) => booked(situation, exam),
      parameters: [...parameters, 'usmle.attempt_limit'],
      text: (situation) =>
        chosen(situation, {
          title: say`Sit ${name}`,
          why: worded(plan.why, situation),
          how: [
            say`Sit it only when your practice scores say so. Moving the day costs less than a failed attempt.`,
            ...testDays(situation, exam),
          ],
          ifLate: worded(plan.ifLate, situation),
        }),
    },
    {
      ...shared,
      id: `${id}-score`,
      kind: 'work',
      applies: (situation) => planned(situation) && (settled(situation, exam) || mayTry(situation, exam)),
      done: (situation) => settled(situation, exam),
      doneOn: (situation) => {
        const { passedOn } = situation.exam(exam);
        return passedOn && isYear(passedOn) ? null : passedOn;
      },
      // Once sat, only the day of the result counts.
      length: (situation) => (taken(situation, exam) ? null : plan.score),
      parameters: [...parameters, plan.score.parameter],
      after: [`${id}-exam`],
      own: (situation) => expectedResult(situation, exam, daysOf(situation, plan.score)),
      by: { event: 'submit-opens', ...(exam.startsWith('step') && { reserve: RESERVE }) },
      text: (situation) =>
        settled(situation, exam)
          ? {
              title: say`${name} result`,
              why: worded(plan.why, situation),
              how: [say`It is in your profile.`],
            }
          : chosen(situation, {
              title: say`Get your ${name} result`,
              why: say`You choose programs and signals with the score, so it must be there when applications open.`,
              how: [say`Enter the result in your profile on the day it comes.`],
              ifLate: worded(plan.ifLate, situation),
            }),
    },
  ];
}
