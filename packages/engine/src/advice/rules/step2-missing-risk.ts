import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { feeOf } from '../../whatif/parameters.ts';
import { windowEndFor } from '../exams/exam-window.ts';
import { seriesOf } from '../exams/series.ts';
import { windowPressure } from '../exams/window-pressure.ts';
import type { Repair } from '../finding.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { SeasonDate, Situation } from '../situation.ts';
import { examLevel, type PlacedAttempt } from './exam-levels.ts';
import { withinWindow } from './failed-exam.ts';
import { directorFigures, directorsInWords, paragraph, seasonDayInWords } from './in-words.ts';
import { examTasks, repairOf } from './repair.ts';
import { severityOf } from './severity.ts';

interface MissingStep2 {
  exam: string;
  booked: string | null;
  /** Last day of ECFMG's window when it comes before the season's own day; ISO. */
  ends: string | null;
  late: boolean;
  img: boolean;
  /** Takes COMLEX alone: nobody states a target for it, and no days from test to score. */
  comlex: boolean;
  directors: string;
  open: SeasonDate | null;
}

export const STEP2_MISSING = rule<MissingStep2>({
  id: 'risk.step2-missing',
  kind: 'risk',
  topic: 'exams',
  when: say`You have not passed Step 2 CK, or COMLEX Level 2, and have not failed it.`,
  fields: ['exams'],
  parameters: [
    'ecfmg.exam_window',
    'usmle.retake.max_per_12mo',
    'usmle.retake.fourth_attempt_wait',
    'usmle.score_delay.typical',
    'advice.exams.score_buffer_weeks',
    'advice.repair.exam_months',
    'fee.usmle.step2ck',
    'fee.usmle.step2ck.international_region',
    ...directorFigures('step2'),
  ],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const { pass, failures, awaited, booked } = examLevel(situation, 2);
    if (pass || failures.length > 0) return SILENT;
    if (awaited) return cannotTell(`${awaited.path}.result`);
    const osteopathic = situation.profile.applicant === 'us-do';
    const exam = osteopathic ? say`COMLEX Level 2 or Step 2 CK` : 'Step 2 CK';
    const repair = takeIt(situation, booked, exam);
    return {
      status: 'speaks',
      severity: severityOf(situation, { blocks: repair.late, least: 'medium' }),
      values: {
        exam,
        booked: booked?.date ?? null,
        ends: windowPressure(situation) ? windowEndFor(situation, 'step2ck') : null,
        late: repair.late,
        img: situation.isImg,
        comlex: seriesOf(situation.profile) === 'comlex',
        directors: directorsInWords(situation, 'step2', say`looked at the Step 2 CK score`),
        open: situation.date('submit-opens'),
      },
      fields: booked ? [booked.path] : ['exams'],
      repair,
    };
  },
  text: {
    title: ({ exam }) => say`No ${exam} yet`,
    says: ({ late, img, open, directors }) =>
      paragraph(
        directors,
        say`Until you have a score, our numbers take the average of your group, so their range is wide.`,
        img ? say`ECFMG certification needs this pass, too.` : '',
        late
          ? open
            ? say`A score can no longer arrive before applications open (${seasonDayInWords(open)}).`
            : say`A score can no longer arrive before applications open.`
          : '',
      ),
    do: ({ booked, late, ends, comlex }) => [
      ends
        ? say`Your ECFMG window ends first, on ${dateWords(ends)}. Follow the advice on it before this one.`
        : booked
          ? comlex
            ? say`Your exam has a date. Keep it only if your practice tests and your school say that you are ready.`
            : say`Your exam has a date. Keep it only if several practice tests reach your target.`
          : comlex
            ? say`Book when your practice tests and your school say that you are ready.`
            : say`Do not book yet. Take practice tests first, and book when several of them reach your target.`,
      comlex
        ? say`See the page on exams for the days by which a score should be there. We know no target for COMLEX.`
        : say`See the page on exams for your target score and the last useful test date.`,
      ...(late ? [say`Compare applying now with applying a season later before you pay any fee.`] : []),
    ],
  },
});

/** A booked exam counts by its own date: its score must still arrive in time. */
function takeIt(situation: Situation, booked: PlacedAttempt | null, name: string): Repair {
  const { facts } = situation;
  const exam = booked?.exam ?? (situation.profile.applicant === 'us-do' ? 'comlex2' : 'step2ck');
  const repair = repairOf(situation, {
    what:
      seriesOf(situation.profile) === 'comlex'
        ? say`${name} passed`
        : say`${name} passed, with a score at your target`,
    cost: feeOf(facts, name, `fee.usmle.${exam}`, `fee.usmle.${exam}.international_region`),
    months: situation.figure('advice.repair.exam_months'),
    tasks: examTasks(exam),
    by: 'submit-opens',
    unmeasured: say`What it adds depends on your score. The page on what to change shows three targets for Step 2 CK.`,
  });
  const sat = booked?.date;
  const dated = sat === undefined || repair.by === null ? repair : { ...repair, late: sat > repair.by };
  return withinWindow(situation, exam, dated);
}
