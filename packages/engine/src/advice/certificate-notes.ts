import { certificateBlock } from './season-block.ts';
import type { Situation } from './situation.ts';

/** What decides before any chance of this season does: the certificate that comes too late. Empty when nothing is known of it. */
export function certificateNotes(situation: Situation): string[] {
  const block = certificateBlock(situation);
  return block ? [block.says] : [];
}
