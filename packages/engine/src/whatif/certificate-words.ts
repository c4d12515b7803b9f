import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import type { CertificateDate } from './certificate-date.ts';

const BECAUSE: Record<CertificateDate['waitsFor'], string> = {
  graduation: say`your diploma can be verified only after you graduate`,
  credentials: say`your school needs time to verify your diploma`,
  pathway: say`the English test and the Pathway decision come first`,
};

/** That the person's own date comes before the earliest possible one, and why; null when it does not. */
export function impossibleDate(found: CertificateDate | null): string | null {
  if (found?.basis !== 'moved' || found.entered === null) return null;
  return say`You expect your ECFMG certificate on ${dateWords(found.entered)}. By our lead times that date is not possible, because ${BECAUSE[found.waitsFor]}. We count with ${dateWords(found.date)}, the earliest we think possible. If some of these steps are done, mark them done in your plan.`;
}
