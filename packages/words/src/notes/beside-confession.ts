import type { NoteId, ReviewNote } from '../review.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';

/** Remarks that help to tell something better. */
const TELL_BETTER: readonly NoteId[] = ['blame', 'excuse', 'apology', 'defensive', 'generic', 'cliche'];
/** Those that ask for proof of a growth, or for room for it. */
const PROVE: readonly NoteId[] = ['no-evidence', 'context-too-long'];

/** Whether a text tells of a false record or of cheating. */
export const confesses = (notes: readonly ReviewNote[]): boolean =>
  notes.some(({ id }) => id === 'admits-untruth');

/** A confession is not to be told better, nor to be proved: its own remark says whom to speak with first. */
export function withoutCoaching(notes: readonly ReviewNote[], { sentences }: TextModel): ReviewNote[] {
  if (!confesses(notes)) return [...notes];
  const told = notes.filter(({ id }) => id === 'admits-untruth');
  const isIn = (note: ReviewNote, sentence: Sentence | undefined): boolean =>
    sentence !== undefined && note.from < sentence.end && sentence.start < note.to;
  const isBeside = (note: ReviewNote): boolean =>
    sentences.some(
      (sentence) =>
        told.some((one) => isIn(one, sentence)) &&
        (isIn(note, sentence) || isIn(note, sentences[sentence.index + 1])),
    );
  return notes.filter(
    (note) => !PROVE.includes(note.id) && !(TELL_BETTER.includes(note.id) && isBeside(note)),
  );
}
