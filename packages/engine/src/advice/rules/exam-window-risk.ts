import { say } from '@matchwright/speech';
import { pressureWords, type WindowPressure, windowPressure } from '../exams/window-pressure.ts';
import { EXAM_NAMES } from '../names.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';

const TITLES: Record<WindowPressure['kind'], string> = {
  lapsed: say`Your ECFMG exam window has ended`,
  'out-of-reach': say`Your first pass lapses before you may try again`,
  'booked-after': say`Your exam is booked after your ECFMG window ends`,
  'running-out': say`Your ECFMG exam window ends soon`,
};

/** A first pass that stops counting takes the certificate, and with it the Match. */
export const EXAM_WINDOW = rule<WindowPressure>({
  id: 'risk.exam-window',
  kind: 'risk',
  topic: 'certification',
  when: say`You graduated abroad, and ECFMG's years for both Steps end before you can pass the second, or before the season asks for it.`,
  fields: ['exams', 'ecfmg.certified'],
  parameters: [
    'ecfmg.exam_window',
    'usmle.retake.max_per_12mo',
    'usmle.retake.fourth_attempt_wait',
    'usmle.score_delay.typical',
    'advice.exams.score_buffer_weeks',
  ],
  judge(situation) {
    if (!situation.isImg || situation.profile.ecfmg.certified === true) return SILENT;
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const values = windowPressure(situation);
    if (!values) return SILENT;
    return { status: 'speaks', severity: 'high', values, fields: [`${values.path}.date`] };
  },
  text: {
    title: ({ kind }) => TITLES[kind],
    says: (values) =>
      `${pressureWords(values)} ${say`Without the certificate you cannot begin a residency.`}`,
    do: ({ kind, other }) =>
      kind === 'running-out'
        ? [
            say`Choose a day for ${EXAM_NAMES[other]} before the window ends. The day of the exam counts, not that of the score.`,
            say`If practice says that you would fail, ask ECFMG in writing what you can do before you book.`,
          ]
        : kind === 'booked-after'
          ? [say`Move ${EXAM_NAMES[other]} to a day before the window ends, or ask ECFMG in writing.`]
          : [
              say`Ask ECFMG in writing what you can do. As a rule, a passed Step cannot be taken again: ask USMLE, too.`,
              say`Do not pay for applications before you have their answer.`,
            ],
  },
});
