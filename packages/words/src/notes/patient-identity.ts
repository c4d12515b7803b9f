import { patientNames } from '@matchwright/engine/story-checks';
import { say } from '@matchwright/speech';
import { isLetter } from '../phrases/listed-phrases.ts';
import type { ReviewNote } from '../review.ts';
import { type NoteContext, noteOn } from './note-context.ts';
import { marksBeside, marksIn } from './patient-marks.ts';
import { patientsByTraits } from './patient-traits.ts';

const SAYS = say`This may tell who a patient is. Patients have a right to privacy, and readers notice. Take out the name, the date of birth, the room and the number. If you changed the name already, or it is not a patient, leave it.`;
const SAYS_TRAITS = say`There is no name here, but the place, the day, the age and the illness together may tell who this patient was. Keep what the story needs, and make the rest less exact: “a rural hospital”, “that winter”.`;
const SAYS_BESIDE = say`Together with the rest, this tells who the patient is. Take it out too.`;
/** One patient is enough to make the writer look for the others. */
const MOST = 1;
/** A title and one name are mostly changed already, and Your story asks about them; with another mark they tell who it is. */
const TITLE_ALONE = /^(?:Mr|Mrs|Ms|Miss|Mx|Señora?|Sra?)\.?\s+\S+$/;
const ANOTHER_MARK =
  /\b(?:room|bed) \d|\bborn\b|\bbirth|\b(?:record|file|chart) (?:no|number)|\bMRN\b|\b\d{1,3}[- ]years?[- ]old|\baged? \d|, \d{1,3},|\blives? (?:in|at|on) [A-Z\d]/i;
const CARE =
  /\b(?:patients?|diagnos\w*|admitted|admission|chart|ward|bedside|discharge\w*|fever|pain|breath\w*|cancer|sodium|potassium|insulin|kidneys?|heart failure|stroke|diabet\w*|seizures?|surgery|died|dying|symptoms?|blood|family meeting|medication|in (?:his|her) bag)\b/i;
const STAFF =
  /\b(?:coordinator|office|secretary|front desk|reception|nurse|teacher|chaplain|driver|interpreter|social worker|administrator|greet|regards|thank(?:s)? (?:also )?(?:to )?(?:Mr|Mrs|Ms))\b|^\s*dear\b/i;

/** Words by which a patient could be known: by the check of the story page, on every text, or by what is told together. */
export function patientIdentityNotes(context: NoteContext): ReviewNote[] {
  const { model, kind } = context;
  const seen = new Set<string>();
  const named = patientNames(model.text)
    .filter(({ text, start }) => {
      const sentence = model.sentences.find((one) => one.start <= start && start < one.end)?.text ?? '';
      const isMarked = ANOTHER_MARK.test(sentence) || marksIn(sentence).length > 0;
      if (TITLE_ALONE.test(text) && (STAFF.test(sentence) || !isMarked)) return false;
      if (isLetter(kind) && TITLE_ALONE.test(text) && !CARE.test(sentence)) return false;
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    })
    .map(({ start, end }) => ({ from: start, to: end + familyName(model.text.slice(end)), says: SAYS }));
  const told = patientsByTraits(model).map((place) => ({ ...place, says: SAYS_TRAITS }));
  return [...named, ...told]
    .slice(0, MOST)
    .flatMap((one) => [
      one,
      ...(one.says === SAYS ? marksBeside(model, one).map((place) => ({ ...place, says: SAYS_BESIDE })) : []),
    ])
    .map(({ says, ...place }) => noteOn(context, 'patient-identity', 'medium', place, says));
}

/** How long the rest of a name is, behind the part of it that was found. */
const familyName = (after: string): number => /^(?: \p{Lu}[\p{L}'’-]+){1,3}/u.exec(after)?.[0].length ?? 0;
