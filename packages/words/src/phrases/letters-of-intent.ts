import { say } from '@matchwright/speech';
import { isLetterKind } from '../letters/letter-kinds.ts';
import { mayMean } from '../names/program-names.ts';
import { type NoteContext, noteOn } from '../notes/note-context.ts';
import type { ReviewNote } from '../review.ts';

const PROMISE =
  /\b(?:I (?:will|plan to|intend to|am going to|have decided to|would) rank (?:you|your program|\w+(?: \w+){0,3}) (?:first|number one|#1|highest|at the top)|(?:is|are|remains?|was) my (?:first|number one|top|clear first|only) choice|my (?:first|number one|top) choice|letter of intent)\b/i;

/** A first choice that somebody else has been promised already. */
export function otherIntentNotes(context: NoteContext): ReviewNote[] {
  const { kind, others, model, addressed } = context;
  if (!isLetterKind(kind)) return [];
  const promise = PROMISE.exec(model.text);
  if (!promise) return [];
  // Without both names nobody can tell whether the two letters are one: the standing of the letter asks.
  if (addressed === null) return [];
  const earlier = others.find(
    (other) =>
      other.kind === 'letter-of-intent' &&
      PROMISE.test(other.text) &&
      other.program !== undefined &&
      other.program.trim() !== '' &&
      !mayMean(other.program, addressed.program ?? { name: addressed.name }),
  );
  if (!earlier?.program) return [];
  const says = say`You have a letter of intent to ${earlier.program} already. Exactly one program can be your first choice. Keep one letter, and make the other a letter of interest.`;
  return [
    noteOn(
      context,
      'second-intent',
      'high',
      { from: promise.index, to: promise.index + promise[0].length },
      says,
    ),
  ];
}
