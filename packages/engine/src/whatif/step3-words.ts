import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import type { Step3Timing } from './step3-timing.ts';

/**
 * That the date of the certificate decides whether Step 3 can count this season, with the last day for it; null when no
 * certificate is needed.
 */
export function certificateDecides({ certificate, lastCertificate, tooLate }: Step3Timing): string | null {
  if (!certificate || tooLate === 'preparation') return null;
  const last = dateWords(lastCertificate);
  const date = dateWords(certificate.date);
  const rule = say`For a Step 3 score when applications open, the ECFMG certificate must come by ${last}.`;
  if (certificate.basis === 'assumed' && certificate.passed !== null)
    return say`${rule} You expected it on ${dateWords(certificate.passed)}. Has it come? Until you say so, we count with the earliest possible day, ${date}.`;
  if (certificate.basis === 'assumed')
    return say`${rule} You entered no date. We assume the earliest possible one, ${date}. Enter when you expect it: it decides this.`;
  if (certificate.basis === 'moved')
    return say`${rule} Your own date is not possible, so we count with the earliest one, ${date}.`;
  return tooLate === null
    ? say`${rule} You expect it on ${date}. If it comes later than ${last}, Step 3 does not count this season.`
    : say`${rule} You expect it on ${date}, which is too late for it. An earlier date would change this.`;
}
