import type { TextDraft } from '../../storage/text-drafts.ts';
import { inOrder } from './draft-meant.ts';
import type { OpenDraft } from './use-open-draft.ts';

/**
 * Drafts that one is read beside: for a statement the newest one for each other specialty, since an earlier version of itself is
 * meant to be alike; for a letter the letters of intent, and for an update the other updates.
 */
export function otherTexts(draft: OpenDraft, drafts: readonly TextDraft[]): TextDraft[] {
  const written = inOrder(drafts).filter(({ id, text }) => id !== draft.id && text.trim() !== '');
  if (draft.kind === 'personal-statement')
    return written.filter(
      ({ kind, specialty }, at) =>
        kind === draft.kind &&
        specialty !== draft.specialty &&
        written.findIndex((one) => one.kind === kind && one.specialty === specialty) === at,
    );
  return written.filter(
    ({ kind }) => kind === 'letter-of-intent' || (kind === draft.kind && kind === 'update-letter'),
  );
}
