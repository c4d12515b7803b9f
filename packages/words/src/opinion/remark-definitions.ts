/** What another reader is told to look for, in the words that the training texts were labelled by (`data/training/README.md`). */
import type { NoteId, ReviewKind } from '../review.ts';

interface Definition {
  /** What the remark is for. */
  marked: string;
  /** What is easily taken for it and is fine. */
  fine: string;
}

export const DEFINITIONS: Partial<Record<NoteId, Definition>> = {
  blame: {
    marked: "others, an institution or a system carry the guilt for the writer's result",
    fine: 'causes in medicine; facts about others without guilt; own guilt',
  },
  excuse: {
    marked: 'circumstances are offered to discount the result, also politely or as a joke',
    fine: 'circumstances told plainly, with what followed',
  },
  apology: {
    marked: "asks the reader's pardon for the record, or shows shame for it",
    fine: 'apology to a patient; for a late or wrong message',
  },
  defensive: {
    marked: 'argues with the exam, the reader or the right to ask',
    fine: 'owns the result; says the same words of patients',
  },
  'no-evidence': {
    marked: 'growth, improvement or readiness is claimed and nothing shows it',
    fine: 'a date, number, person or habit stands with it',
  },
  cliche: { marked: 'a worn phrase', fine: 'the same words used literally' },
  generic: {
    marked: 'would fit any applicant, specialty or program unchanged',
    fine: 'something of this person or place stands in it',
  },
  'ranking-request': {
    marked: 'asks, hints or bargains for the program\'s ranking, also "is it mutual?"',
    fine: 'own intent; waiver of an answer; questions about the program',
  },
  'second-intent': {
    marked: 'the first place is shared, conditional, already promised, or said to more than one',
    fine: 'one first place; two specialties told honestly; interest without a promise',
  },
  'mass-mail': {
    marked: 'shows that the text goes to many: salutations, placeholders, "your esteemed institution"',
    fine: 'names the reader or the program; "Dear Program Director" inside advice on a letter',
  },
};

/** Remarks that only a text sent to somebody can need. */
const OF_MAIL = new Set(['ranking-request', 'second-intent', 'mass-mail']);
const NOT_MAIL = new Set<ReviewKind>(['personal-statement', 'score-answer']);

/** A line for each remark that a text of this kind may need. */
export function definitionLines(kind: ReviewKind): string[] {
  return Object.entries(DEFINITIONS)
    .filter(([id]) => !(NOT_MAIL.has(kind) && OF_MAIL.has(id)))
    .map(([id, { marked, fine }]) => `- ${id}: ${marked}. Not: ${fine}.`);
}
