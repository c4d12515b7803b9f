import type { TextDraft } from '../../storage/text-drafts.ts';
import { inOrder, type OpenDraft } from './use-open-draft.ts';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Drafts that one is read beside: for a statement the newest one for each other specialty, since an earlier version of itself is
 * meant to be alike; for a letter the letters of intent that name another program.
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
    ({ kind, program }) =>
      kind === 'letter-of-intent' && program.trim() !== '' && !same(program, draft.program),
  );
}

/** Another letter of intent, to another program, when this is one, too: exactly one can be meant. */
export function otherIntent(draft: OpenDraft, drafts: readonly TextDraft[]): TextDraft | null {
  if (draft.kind !== 'letter-of-intent' || draft.program.trim() === '') return null;
  return otherTexts(draft, drafts)[0] ?? null;
}
