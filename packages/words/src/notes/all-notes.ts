import type { Models } from '../model/models.ts';
import { otherIntentNotes } from '../phrases/letters-of-intent.ts';
import type { ReviewNote } from '../review.ts';
import { withoutCoaching } from './beside-confession.ts';
import { clicheNotes } from './cliche.ts';
import { contradictionNotes } from './contradicts-profile.ts';
import { emptySentences } from './empty-sentences.ts';
import { genericNotes } from './generic.ts';
import { grammarNotes } from './grammar.ts';
import { harmfulNotes } from './harmful.ts';
import { lengthNotes } from './length.ts';
import { letterDates } from './letter-dates.ts';
import type { NoteCheck, NoteContext } from './note-context.ts';
import { pastDateNotes } from './past-date.ts';
import { patientIdentityNotes } from './patient-identity.ts';
import { readabilityNotes } from './readability.ts';
import { scoreStoryNotes } from './score-story.ts';
import { secondUpdateNotes } from './second-update.ts';
import { spellingNotes } from './spelling.ts';
import { unwiseNotes, withoutBlanks } from './unwise.ts';
import { wrongProgramNotes } from './wrong-program.ts';
import { wrongSpecialtyNotes } from './wrong-specialty.ts';

/** Every note on a text, in the order of its words; of two alike on the same words, one. */
export function allNotes(context: NoteContext, models: Models, more: readonly ReviewNote[]): ReviewNote[] {
  const harmful = withoutBlanks(harmfulNotes(models)(context), context);
  const checks: NoteCheck[] = [
    unwiseNotes(harmful),
    patientIdentityNotes,
    pastDateNotes,
    letterDates,
    otherIntentNotes,
    secondUpdateNotes,
    wrongSpecialtyNotes,
    wrongProgramNotes,
    contradictionNotes,
    scoreStoryNotes,
    genericNotes,
    emptySentences,
    lengthNotes,
    clicheNotes,
    grammarNotes,
    spellingNotes,
    readabilityNotes,
  ];
  const found = [...harmful, ...checks.flatMap((check) => check(context)), ...more];
  const notes = withoutCoaching(found, context.model).sort((a, b) => a.from - b.from || b.to - a.to);
  return notes.filter(
    (note, i) =>
      !notes
        .slice(0, i)
        .some(
          (before) =>
            before.id === note.id && isOnWords(before) && before.from < note.to && before.to > note.from,
        ),
  );
}

/** A note on the whole text hides none on words in it. */
const isOnWords = ({ words }: ReviewNote): boolean => words !== '';
