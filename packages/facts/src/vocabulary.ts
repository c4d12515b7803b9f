/** The words everything else is keyed by. */

export const SPECIALTIES = ['med-peds', 'internal-medicine', 'pediatrics'] as const;
export type SpecialtyId = (typeof SPECIALTIES)[number];

export const APPLICANT_TYPES = ['us-md', 'us-do', 'us-img', 'non-us-img'] as const;
export type ApplicantType = (typeof APPLICANT_TYPES)[number];

export type SignalLevel = 'silver' | 'gold';
export type Exam = 'step1' | 'step2ck' | 'step3' | 'comlex1' | 'comlex2' | 'comlex3';
export type ProgramKind = 'university' | 'affiliated' | 'community' | 'military';
export type Confidence = 'high' | 'medium' | 'low';

/** `open`: public or stated by the program itself. `reported`: our estimates and single reported answers. */
export type Layer = 'open' | 'reported';
