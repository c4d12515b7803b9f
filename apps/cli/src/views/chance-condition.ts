import type { CertificateBeside } from '@matchwright/engine/advice';

/** What a chance leaves out, as results carry it. */
interface Uncounted extends Partial<CertificateBeside> {
  entryNotes: readonly string[];
}

/** The condition under which a chance holds, so that no headline says more than the notes beside it; empty without one. */
export function chanceCondition({ entryNotes, certificateCondition = null }: Uncounted): string {
  const parts = [
    ...(entryNotes.length > 0 ? ['may enter the United States'] : []),
    ...(certificateCondition === null
      ? []
      : [`${certificateCondition === 'if-certified' ? 'are' : 'were'} certified in time`]),
  ];
  return parts.length > 0 ? `if you ${parts.join(' and ')}` : '';
}

/** In place of a chance that no longer holds; null while it does. */
export function noChance({ certificateCondition }: CertificateBeside): string | null {
  return certificateCondition === 'not-certified' ? 'no match without the ECFMG certificate' : null;
}
