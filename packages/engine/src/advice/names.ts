/** What people call the words of the profile. */

import type { ApplicantType } from '@matchwright/facts';
import type { ExamAttempt, Experience, Profile } from '@matchwright/inputs';
import { say, speechLocale } from '@matchwright/speech';
import { SPECIALTY_NAMES, SPECIALTY_WORDS } from '../words/specialty-names.ts';
import type { FindingKind, Topic } from './finding.ts';

export const APPLICANT_NAMES: Record<ApplicantType, string> = {
  'us-md': say`US MD student or graduate`,
  'us-do': say`US DO student or graduate`,
  'us-img': say`US citizen, school abroad`,
  'non-us-img': say`Not a US citizen, school abroad`,
};

export { SPECIALTY_NAMES } from '../words/specialty-names.ts';

export const EXAM_NAMES: Record<ExamAttempt['exam'], string> = {
  step1: 'Step 1',
  step2ck: 'Step 2 CK',
  step3: 'Step 3',
  comlex1: 'COMLEX Level 1',
  comlex2: 'COMLEX Level 2',
  comlex3: 'COMLEX Level 3',
};

export const FIELD_NAMES: Record<Experience['field'][number], string> = {
  ...SPECIALTY_NAMES,
  other: say`another field`,
};

/** In the middle of a sentence. */
export const FIELD_WORDS: Record<Experience['field'][number], string> = {
  ...SPECIALTY_WORDS,
  other: say`another field`,
};

export const EXPERIENCE_NAMES: Record<Experience['kind'], string> = {
  'hands-on': say`Hands-on clinical work`,
  observership: say`Observership`,
  practice: say`Own practice`,
  internship: say`Internship`,
  residency: say`Residency`,
  teaching: say`Teaching`,
  volunteer: say`Volunteering`,
  research: say`Research`,
};

export const LETTER_STATUS_NAMES: Record<NonNullable<Profile['letters'][number]['status']>, string> = {
  planned: say`Planned`,
  asked: say`Asked for`,
  received: say`Received`,
};

export const TOPIC_NAMES: Record<Topic, string> = {
  exams: say`Exams`,
  education: say`Education and pauses`,
  experience: say`US experience`,
  scholarship: say`Research and continuity`,
  specialty: say`Your specialty`,
  letters: say`Letters`,
  visa: say`Visa`,
  certification: say`Certification`,
  season: say`The season`,
  whole: say`Everything together`,
};

export const KIND_NAMES: Record<FindingKind, string> = {
  risk: say`Risk`,
  strength: say`Strength`,
  missing: say`Open`,
};

const countries = new Intl.DisplayNames([speechLocale() ?? 'en'], { type: 'region', fallback: 'code' });
const languages = new Intl.DisplayNames([speechLocale() ?? 'en'], { type: 'language', fallback: 'code' });

/** @param code ISO 3166 alpha-2 */
export function countryName(code: string): string {
  return countries.of(code) ?? code;
}

/** A language by its code, or as the person wrote it. */
export function languageName(written: string): string {
  return /^[a-z]{2,3}$/.test(written) ? (languages.of(written) ?? written) : written;
}
