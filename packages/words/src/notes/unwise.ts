import { say } from '@matchwright/speech';
import type { ReviewNote, Severity } from '../review.ts';
import { findUnwise } from '../unwise/find-unwise.ts';
import type { UnwiseId } from '../unwise/unwise-rule.ts';
import { type NoteContext, noteOn } from './note-context.ts';

/** What it is, why it harms, and what to do instead. */
const SAYS: Record<UnwiseId, { severity: Severity; says: string }> = {
  'author-writes': {
    severity: 'high',
    says: say`The author must write the letter. A letter that you wrote yourself can end your application, and harm the author too. Send your CV, dates and two stories instead, and let the author choose the words.`,
  },
  waiver: {
    severity: 'high',
    says: say`You keep the right to see the letter, or ask to see it. Readers then trust it less, and many authors say no. Choose an author who will praise you, and waive the right in ERAS.`,
  },
  'asks-untruth': {
    severity: 'high',
    says: say`This asks somebody to hide or change a fact. The facts stand in your application, and a letter that says otherwise harms you both. Ask the author to tell what they saw you do well.`,
  },
  gift: {
    severity: 'high',
    says: say`This offers money or a gift. It may be a kind custom at home, but here it looks like a payment for a favor, and it can end your application. Take it out. Thanks in words are enough.`,
  },
  threat: {
    severity: 'high',
    says: say`This sounds like a threat. No program invites somebody who threatens it, and others may hear of it. Take it out. If you were treated unfairly, ask your medical school or ECFMG for advice first.`,
  },
  pleading: {
    severity: 'medium',
    says: say`This begs. We know how much hangs on it, but it makes the reader look at your need and not at your work. Say in one sentence what you bring, and ask for nothing.`,
  },
  reproach: {
    severity: 'medium',
    says: say`This reproaches the reader. Programs get thousands of letters, and silence is no insult. Take it out, and write only what is new or what you are thankful for.`,
  },
  'private-papers': {
    severity: 'high',
    says: say`Identity papers do not belong in an e-mail: it can be read and copied by others. Take them out. If an office needs one later, ask it for a safe way to send it.`,
  },
  'too-early': {
    severity: 'medium',
    says: say`Too early for a first e-mail to faculty. Exam scores, a visa, a letter, a rotation or an interview make it look like a request for a favor. Write only of their work and of the help that you offer.`,
  },
};

/** What closes a door, whoever wrote it and however well. */
export function unwiseNotes(context: NoteContext): ReviewNote[] {
  return findUnwise(context.model, context.kind).map(({ id, from, to }) =>
    noteOn(context, id, SAYS[id].severity, { from, to }, SAYS[id].says),
  );
}
