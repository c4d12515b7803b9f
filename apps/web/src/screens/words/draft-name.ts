import type { TextDraft } from '../../storage/text-drafts.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { OpenDraft } from './use-open-draft.ts';

const t = roomPhrases.words;

/** What a draft is called: its kind, and whom or what it is for. */
export function draftName({
  kind,
  specialty,
  program,
}: Pick<TextDraft, 'kind' | 'specialty' | 'program'>): string {
  const name = t.kinds[kind as OpenDraft['kind']] ?? '';
  const to = specialty ? phrases.list.shortSpecialty[specialty] : program.trim();
  return to === '' ? name : t.draftFor(name, to);
}
