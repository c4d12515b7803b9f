import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { passedExpectation } from './certificate-disagreement.ts';
import { type CertificateBeside, certificateBeside, isAfterMatch, wasMissed } from './certificate-notes.ts';
import { certificateOf } from './rules/certified-too-late.ts';
import { pastDayInWords } from './rules/in-words.ts';
import type { Situation } from './situation.ts';

/**
 * The same for a season that is looked back on. Its chances are past after Match Day, but whether the certificate was there
 * still decides how its numbers are to be read.
 */
export function certificateLookedBack(situation: Situation): CertificateBeside {
  if (!isAfterMatch(situation)) return certificateBeside(situation);
  const found = certificateOf(situation);
  if (found === null) return { certificateNotes: [], certificateCondition: null };
  const { season } = situation.profile;
  const day = pastDayInWords(found.deadline);
  if (wasMissed(situation))
    return {
      certificateNotes: [
        say`ECFMG had to confirm you by ${day}. By your entries it had not, so you could neither match nor take part in SOAP in ${season}. If it had, say in your profile that you are certified.`,
      ],
      certificateCondition: 'not-certified',
    };
  const passed = passedExpectation(situation);
  const asks =
    passed === null
      ? say`Do you have the ECFMG certificate?`
      : say`You expected your ECFMG certificate on ${dateWords(passed)}. Has it come?`;
  return {
    certificateNotes: [
      say`${asks} ECFMG had to confirm you by ${day}. If it did not, you could not match in ${season}. Say in your profile whether it came.`,
    ],
    certificateCondition: 'if-was-certified',
  };
}
