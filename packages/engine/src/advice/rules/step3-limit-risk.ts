import { say } from '@matchwright/speech';
import { cannotTell, rule, SILENT } from '../rule.ts';
import { examLevel, step3UsedUp } from './exam-levels.ts';
import { paragraph } from './in-words.ts';

/** The one exam that may come after residency has begun, and still decides about the licence. */
export const STEP3_LIMIT = rule<{ used: number; h1b: boolean }>({
  id: 'risk.step3-limit',
  kind: 'risk',
  topic: 'exams',
  when: say`You have used all attempts at Step 3 without a pass.`,
  fields: ['exams'],
  parameters: ['usmle.attempt_limit', 'visa.h1b.exam'],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    if (!step3UsedUp(situation)) return SILENT;
    const { attempts, booked } = examLevel(situation, 3);
    const taken = attempts.filter(({ exam, path }) => exam === 'step3' && path !== booked?.path);
    return {
      status: 'speaks',
      severity: 'high',
      values: {
        used: taken.length,
        h1b: situation.isImg && situation.applicant.visaNeeded === true,
      },
      fields: taken.map(({ path }) => path),
    };
  },
  text: {
    title: () => say`No attempt at Step 3 is left`,
    says: ({ used, h1b }) =>
      paragraph(
        say`You have used ${used} attempts at Step 3, and that is the limit. No further attempt is allowed. A full medical licence needs a passed Step 3.`,
        h1b ? say`An H-1B visa needs it, too.` : '',
      ),
    do: ({ h1b }) => [
      say`Check your entries against your own records. Then ask the USMLE program in writing if an exception fits you.`,
      say`Do not pay for applications before you have their answer: a program will ask how you can get a licence.`,
      ...(h1b ? [say`Do not count on an H-1B.`] : []),
    ],
  },
});
