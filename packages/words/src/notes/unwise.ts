import { say } from '@matchwright/speech';
import { isLetter } from '../phrases/listed-phrases.ts';
import type { ReviewNote, Severity, Span } from '../review.ts';
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
  'admits-untruth': {
    severity: 'high',
    says: say`This tells of a false record, or of cheating. Nobody can read past it, and it may cost a licence. Do not send it before you have spoken with somebody you trust, such as a dean or a lawyer.`,
  },
  motive: {
    severity: 'medium',
    says: say`Money or easy hours may be a true reason, and there is no shame in it. But a reader looks for what draws you to the patients. Write about that work instead.`,
  },
  'private-matter': {
    severity: 'low',
    says: say`You need not tell this. Your own health, a pregnancy or trouble at home is private, and programs may not ask about it. If it explains a gap, “a health reason, now settled” is enough.`,
  },
  contempt: {
    severity: 'high',
    says: say`This looks down on people. The reader works with such patients and colleagues, or comes from such a place. Say what you saw and what you did about it, without a judgment.`,
  },
  'showing-up': {
    severity: 'medium',
    says: say`This shows a teacher or a colleague up before others. A reader asks how you would speak with their team. Tell what you saw, how you raised it with respect, and what became of the patient.`,
  },
  unsafe: {
    severity: 'high',
    says: say`This tells of a procedure that you did as a student with nobody beside you, or without leave. A reader thinks of the patient first. If somebody supervised you, say who. If not, choose another story.`,
  },
  'left-over': {
    severity: 'high',
    says: say`This was left by a form or a machine, or says that a machine wrote the text. ERAS asks you to confirm that the statement is your own work. Fill the gap or take it out, and write the text in your own words.`,
  },
  'ranking-talk': {
    severity: 'medium',
    says: say`This tells where programs stand on your list. Here it harms: a statement goes to many programs, and “one of my top three” or “my backup” says that another comes first. Take it out, and say what you like about their work.`,
  },
};

/** What closes a door, whoever wrote it and however well. A blank in a letter is a sign of mass mail already. */
export const unwiseNotes =
  (harmful: readonly ReviewNote[]) =>
  (context: NoteContext): ReviewNote[] =>
    findUnwise(context.model, context.kind)
      .filter(
        ({ id, ...place }) => id !== 'left-over' || !isLetter(context.kind) || !isMassMail(harmful, place),
      )
      .map(({ id, from, to }) => noteOn(context, id, SAYS[id].severity, { from, to }, SAYS[id].says));

/** A blank is no name of a person that is missing where no person is addressed. */
export const withoutBlanks = (harmful: readonly ReviewNote[], context: NoteContext): ReviewNote[] => {
  if (isLetter(context.kind)) return [...harmful];
  const blanks = findUnwise(context.model, context.kind).filter(({ id }) => id === 'left-over');
  return harmful.filter((note) => !blanks.some((blank) => isMassMail([note], blank)));
};

const isMassMail = (notes: readonly ReviewNote[], { from, to }: Span): boolean =>
  notes.some((one) => one.id === 'mass-mail' && one.from < to && from < one.to);
