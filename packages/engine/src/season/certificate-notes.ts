import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { certificateBlock } from '../advice/season-block.ts';
import { Situation } from '../advice/situation.ts';

/** What decides before any chance of this season does: the certificate that comes too late. Empty when nothing is known of it. */
export function certificateNotes(profile: Profile, facts: SeasonalFacts, today: string): string[] {
  const block = certificateBlock(new Situation(profile, facts, today));
  return block ? [block.says] : [];
}
