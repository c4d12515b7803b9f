import type { TextDraft } from '../../storage/text-drafts.ts';
import { inOrder } from './draft-meant.ts';
import type { OpenDraft } from './use-open-draft.ts';

/**
 * Drafts that one is read beside: for a statement every other statement, the newest first; for a letter the letters of intent,
 * and for an update the other updates.
 */
export function otherTexts(draft: OpenDraft, drafts: readonly TextDraft[]): TextDraft[] {
  const written = inOrder(drafts).filter(({ id, text }) => id !== draft.id && text.trim() !== '');
  if (draft.kind === 'personal-statement')
    return written.filter(({ kind }) => kind === draft.kind);
  return written.filter(
    ({ kind }) => kind === 'letter-of-intent' || (kind === draft.kind && kind === 'update-letter'),
  );
}
