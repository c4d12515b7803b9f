import type { ExamAttempt, Profile } from '@matchwright/inputs';

/** The last exam of each series, which only those sit who passed the others. */
const ASKED_FOR_BY: Partial<Record<ExamAttempt['exam'], ExamAttempt['exam']>> = {
  step1: 'step3',
  step2ck: 'step3',
  comlex1: 'comlex3',
  comlex2: 'comlex3',
};

/** What proves a pass whose attempt is not entered: a path of the profile, such as that of a passed Step 3. */
export function passProof(profile: Profile, exam: ExamAttempt['exam']): string | null {
  const last = ASKED_FOR_BY[exam];
  if (last === undefined) return null;
  const place = profile.exams.findIndex((attempt) => attempt.exam === last && attempt.result === 'pass');
  if (place >= 0) return `exams[${place}]`;
  return last === 'step3' && profile.ecfmg.certified === true ? 'ecfmg.certified' : null;
}
