/** What people call the words of the profile. */
import type { ApplicantType } from '@matchwright/facts';
import type { ExamAttempt, Experience, Profile } from '@matchwright/inputs';
import { SPECIALTY_NAMES, SPECIALTY_WORDS } from '../words/specialty-names.ts';
import type { FindingKind, Topic } from './finding.ts';

export const APPLICANT_NAMES: Record<ApplicantType, string> = {
  'us-md': 'US MD student or graduate',
  'us-do': 'US DO student or graduate',
  'us-img': 'US citizen, school abroad',
  'non-us-img': 'Not a US citizen, school abroad',
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
  other: 'another field',
};

/** In the middle of a sentence. */
export const FIELD_WORDS: Record<Experience['field'][number], string> = {
  ...SPECIALTY_WORDS,
  other: 'another field',
};

export const EXPERIENCE_NAMES: Record<Experience['kind'], string> = {
  'hands-on': 'Hands-on clinical work',
  observership: 'Observership',
  practice: 'Own practice',
  internship: 'Internship',
  residency: 'Residency',
  teaching: 'Teaching',
  volunteer: 'Volunteering',
  research: 'Research',
};

export const LETTER_STATUS_NAMES: Record<NonNullable<Profile['letters'][number]['status']>, string> = {
  planned: 'Planned',
  asked: 'Asked for',
  received: 'Received',
};

export const TOPIC_NAMES: Record<Topic, string> = {
  exams: 'Exams',
  education: 'Education and pauses',
  experience: 'US experience',
  scholarship: 'Research and continuity',
  specialty: 'Your specialty',
  letters: 'Letters',
  visa: 'Visa',
  certification: 'Certification',
  season: 'The season',
  whole: 'Everything together',
};

export const KIND_NAMES: Record<FindingKind, string> = {
  risk: 'Risk',
  strength: 'Strength',
  missing: 'Open',
};

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** @param code ISO 3166 alpha-2 */
export function countryName(code: string): string {
  return countries.of(code) ?? code;
}

/** A language by its code, or as the person wrote it. */
export function languageName(written: string): string {
  return /^[a-z]{2,3}$/.test(written) ? (languages.of(written) ?? written) : written;
}
