import { say } from '@matchwright/speech';
import type { Models } from '../model/models.ts';
import { conditionalIntent, SAYS_CONDITION } from '../phrases/conditional-intent.ts';
import { findPhrases } from '../phrases/find-phrases.ts';
import type { PhraseId } from '../phrases/listed-phrases.ts';
import type { ReviewNote, Severity } from '../review.ts';
import { type NoteContext, noteOn } from './note-context.ts';

const SAYS: Record<PhraseId, { severity: Severity; says: string }> = {
  blame: {
    severity: 'high',
    says: say`This may sound like blame. Say what happened, then what you did. If you do not mean it so, leave it.`,
  },
  excuse: {
    severity: 'medium',
    says: say`This may sound like an excuse. Say what you changed instead; readers trust that more.`,
  },
  apology: {
    severity: 'medium',
    says: say`You need not apologize for a score. Say what it taught you to do.`,
  },
  defensive: {
    severity: 'medium',
    says: say`This may sound as if you argue with the reader. Let your later work speak: say what you did, and what came of it.`,
  },
  'ranking-request': {
    severity: 'high',
    says: say`This asks or hints how the program will rank you. Match rules do not let a program be asked for a commitment. Say how you feel about the program, and ask for nothing.`,
  },
  'second-intent': {
    severity: 'high',
    says: say`This makes more than one program your first choice. A letter of intent goes to exactly one. Be truthful: programs talk with each other.`,
  },
  'mass-mail': {
    severity: 'medium',
    says: say`This could go to every program, and a reader sees that at once. Use the name of the person and one thing that only they have.`,
  },
};

export const harmfulNotes =
  (models: Models) =>
  (context: NoteContext): ReviewNote[] =>
    findPhrases(context.model, context.kind, models).map(({ id, from, to }) =>
      noteOn(context, id, SAYS[id].severity, { from, to }, saysOf(id, from, context)),
    );

/** A first place that hangs on something is not shared with anybody. */
function saysOf(id: PhraseId, from: number, { model, kind }: NoteContext): string {
  const text = model.sentences.find((one) => one.start <= from && from < one.end)?.text ?? '';
  return id === 'second-intent' && conditionalIntent(text, kind) ? SAYS_CONDITION : SAYS[id].says;
}
