import { type CertificateBeside, certificateBeside } from './certificate-notes.ts';
import { seasonOver } from './obstacle.ts';
import type { Situation } from './situation.ts';

/** What stands beside the chance of a list, which counts none of it. */
export interface BesideList extends CertificateBeside {
  /** Why the season has no chance to show any more, and what to do; null while it has one. */
  over: string | null;
}

export function besideList(situation: Situation): BesideList {
  return { ...certificateBeside(situation), over: seasonOver(situation) };
}
