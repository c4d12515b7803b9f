import type { SpecialtyId } from '@matchwright/facts';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { inOrder } from './draft-meant.ts';
import type { OpenDraft } from './use-open-draft.ts';

/** The newest statement for another specialty, where one is opened and nothing is written for this one. */
export function textElsewhere(
  { kind, specialty, text }: Pick<OpenDraft, 'kind' | 'specialty' | 'text'>,
  drafts: readonly TextDraft[],
): (TextDraft & { kind: 'personal-statement'; specialty: SpecialtyId }) | null {
  if (kind !== 'personal-statement' || text.trim() !== '') return null;
  const written = inOrder(drafts).filter(isStatement);
  const isHere = written.some((one) => one.specialty === specialty);
  return isHere ? null : (written[0] ?? null);
}

const isStatement = (
  draft: TextDraft,
): draft is TextDraft & { kind: 'personal-statement'; specialty: SpecialtyId } =>
  draft.kind === 'personal-statement' && draft.specialty !== null && draft.text.trim() !== '';

/**
 * Those that the words of a text are compared with. A letter of intent counts only while both programs are named: of two
 * letters without a name nobody can say that they go to two programs.
 */
export function comparable(draft: OpenDraft, others: readonly TextDraft[]): TextDraft[] {
  const isNamed = ({ program }: Pick<TextDraft, 'program'>) => program.trim() !== '';
  return others.filter((other) => other.kind !== 'letter-of-intent' || (isNamed(draft) && isNamed(other)));
}

/**
 * Drafts that one is read beside: for a statement every other statement, the newest first; for a letter the letters of intent,
 * and for an update the other updates.
 */
export function otherTexts(draft: OpenDraft, drafts: readonly TextDraft[]): TextDraft[] {
  const written = inOrder(drafts).filter(({ id, text }) => id !== draft.id && text.trim() !== '');
  if (draft.kind === 'personal-statement') return written.filter(({ kind }) => kind === draft.kind);
  return written.filter(
    ({ kind }) => kind === 'letter-of-intent' || (kind === draft.kind && kind === 'update-letter'),
  );
}
