/** Words for the codes of facts and results, shared by every view. */
import type { Level } from '@matchwright/engine';
import type { FactField, SpecialtyId } from '@matchwright/facts';

export const SPECIALTY_NAMES: Record<SpecialtyId, string> = {
  'med-peds': 'Medicine-Pediatrics',
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
};

const FIELD_NAMES: Record<FactField, string> = {
  website: 'Website',
  positions: 'Positions a year',
  filled: 'Positions filled',
  kind: 'Kind',
  residents: 'Residents',
  applications: 'Applications received',
  imgShare: 'IMG share of residents',
  imgShareUs: 'US-citizen IMG share',
  imgShareNonUs: 'Non-US IMG share',
  visaJ1: 'J-1 visa',
  visaH1b: 'H-1B visa',
  visaNote: 'Visa, in their words',
  minStep2: 'Lowest Step 2 CK score',
  h1bFilingYears: 'Years with an H-1B filing, of the last 7',
  h1bFilings2025: 'H-1B positions filed, 2025',
  boardPassRateMedicine: 'Board pass rate, medicine',
  boardPassRatePediatrics: 'Board pass rate, pediatrics',
  imgConsidered: 'Considers IMGs',
  maxAttempts: 'Attempts allowed a Step',
  attemptsNote: 'Attempts, in their words',
  maxYearsSinceGraduation: 'Years since graduation allowed',
  graduationNote: 'Graduation, in their words',
  usceRequired: 'US clinical experience required',
  usceMonthsMin: 'Months of US experience required',
  usceNote: 'US experience, in their words',
  ecfmgAtApplication: 'ECFMG when applying',
  step1Policy: 'Step 1 policy',
  step2Policy: 'Step 2 CK policy',
  step2AtApplication: 'Step 2 CK when applying',
  step3Rule: 'Step 3 rule',
  letters: 'Letters',
  applicationDeadline: 'Application deadline',
  interviewInvites: 'Interview invitations',
  childrensHospital: "Children's hospital",
  stateRule: 'State rule',
  languageNote: 'Languages',
  sisterNote: 'Sister programs',
};

/** A signal is gold or silver only where a specialty has both. */
export const signalName = (level: Level, silverAllowed: number): string =>
  level === 'applied' || silverAllowed > 0 ? level : 'signal';

/** The field's name in a person's words; unknown codes stand for themselves. */
export const fieldName = (field: string): string => FIELD_NAMES[field as FactField] ?? field;

export { SPECIALTY_NAMES as SHORT_SPECIALTY_NAMES } from '@matchwright/engine/advice';

export const STATUS_NAMES = { met: 'Met', 'not-met': 'Not met', 'cannot-tell': 'Cannot tell' };

/** Names in a sentence: "a, b and c". */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-US', { type: 'conjunction' }).format(names);
