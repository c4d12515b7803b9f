import { LETTER_POLICIES, type LetterKind, type ReviewRequest } from '@matchwright/words';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { inOrder, isWritten } from './draft-meant.ts';
import type { OpenDraft } from './use-open-draft.ts';

/** What is noted of a letter by name, besides the answers to its questions. */
export const NOTED = { interviewed: 'interviewed', policy: 'policy' } as const;

/** Questions of each kind of letter, in the order of the letter; the names stand in the catalogue. */
export const QUESTIONS = {
  'thank-you': ['who', 'specific', 'fit', 'last'],
  'letter-of-interest': ['specific', 'fit', 'last'],
  'letter-of-intent': ['specific', 'fit', 'last'],
  'update-letter': ['news', 'proof', 'fit', 'last'],
} as const satisfies Record<LetterKind, readonly string[]>;

/** Answers that are true of a program whatever the letter. */
const OF_PROGRAM = ['who', 'specific', 'fit', NOTED.interviewed, NOTED.policy];

/** What the reviewer is told of a letter. */
export function letterOf({
  program,
  notes,
}: Pick<TextDraft, 'program' | 'notes'>): Pick<ReviewRequest, 'program' | 'interviewed' | 'policy'> {
  const policy = LETTER_POLICIES.find((one) => one === notes[NOTED.policy]);
  const interviewed = notes[NOTED.interviewed];
  return { program, ...(interviewed && { interviewed }), ...(policy && { policy }) };
}

export interface NotesElsewhere {
  draft: TextDraft & { kind: OpenDraft['kind'] };
  /** Answers that this draft does not have yet. */
  notes: Record<string, string>;
}

/** The newest other letter to the same program with notes that this one lacks. */
export function notesElsewhere(draft: OpenDraft, drafts: readonly TextDraft[]): NotesElsewhere | null {
  const name = (program: string) => program.trim().toLowerCase();
  if (name(draft.program) === '') return null;
  const found = inOrder(drafts).flatMap((other): NotesElsewhere[] => {
    if (other.id === draft.id || !isWritten(other) || name(other.program) !== name(draft.program)) return [];
    const notes = OF_PROGRAM.flatMap((key) => {
      const [own = '', theirs = ''] = [draft.notes[key], other.notes[key]];
      return own.trim() === '' && theirs.trim() !== '' ? [[key, theirs] as const] : [];
    });
    return notes.length > 0 ? [{ draft: other, notes: Object.fromEntries(notes) }] : [];
  });
  return found[0] ?? null;
}
