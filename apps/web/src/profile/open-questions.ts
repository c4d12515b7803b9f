import type { Profile } from '@matchwright/inputs';

/** A question without whose answer the odds say next to nothing, and the field of the profile that answers it. */
export interface OpenQuestion {
  name: 'step2' | 'visa' | 'score';
  place: string;
}

/**
 * What must be known before a chance in ten is worth printing: for graduates of schools abroad a Step 2 CK score
 * and whether a visa is needed, for everybody some exam score.
 */
export function openQuestions(profile: Profile): OpenQuestion[] {
  const abroad = profile.applicant === 'us-img' || profile.applicant === 'non-us-img';
  const scored = profile.exams.filter((attempt) => attempt.score !== undefined);
  const questions: OpenQuestion[] = [];
  if (abroad && !scored.some((attempt) => attempt.exam === 'step2ck'))
    questions.push({ name: 'step2', place: scorePlace(profile, 'step2ck') });
  else if (scored.length === 0) questions.push({ name: 'score', place: scorePlace(profile, null) });
  if (abroad && profile.visa.needed === null) questions.push({ name: 'visa', place: 'visa.needed' });
  return questions;
}

/** Of a graduate of a school abroad the range holds average results: low ones can lead below its lower end. */
export function mayFallBelow(questions: readonly OpenQuestion[]): boolean {
  return questions.some(({ name }) => name === 'step2');
}

/** The empty score of an attempt already entered, or the place where attempts are added. */
function scorePlace(profile: Profile, exam: string | null): string {
  const index = profile.exams.findIndex((attempt) => exam === null || attempt.exam === exam);
  return index < 0 ? 'exams' : `exams[${index}].score`;
}
