import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { certificateDate } from '../whatif/certificate-date.ts';
import { impossibleDate } from '../whatif/certificate-words.ts';
import { listed } from '../words/word-forms.ts';
import { examsPassedAt, examsToPass } from './rules/certificate-exams.ts';
import type { Situation } from './situation.ts';

/** The day on which the person expects the certificate; null when there is none. One from before today tells nothing any more. */
export function expectedCertificate({ profile: { ecfmg }, today }: Situation): string | null {
  return ecfmg.expected !== undefined && ecfmg.expected >= today ? ecfmg.expected : null;
}

/** That day once it has passed and nobody has said whether the certificate came; null before, and when somebody has. */
export function passedExpectation({ profile: { ecfmg }, today }: Situation): string | null {
  if (ecfmg.certified === true || ecfmg.expected === undefined) return null;
  return ecfmg.expected < today ? ecfmg.expected : null;
}

/**
 * That the certificate is expected before it can come: before the exams that it still needs, or before the lead times of the plan
 * allow. Null when nothing disagrees. Every page that speaks of the date says it with this sentence.
 */
export function certificateDisagreement(situation: Situation): string | null {
  const { profile, facts, today, isImg } = situation;
  if (!isImg || profile.ecfmg.certified === true) return null;
  const expected = expectedCertificate(situation);
  const left = examsToPass(situation);
  if (left.length === 0) return impossibleDate(certificateDate(profile, facts, today));
  const earliest = examsPassedAt(situation, left);
  if (expected === null || expected >= earliest) return null;
  return say`You expect your ECFMG certificate on ${dateWords(expected)}. But with ${listed(left.map(({ name }) => name))} still to pass, ${dateWords(earliest)} is about the earliest.`;
}
