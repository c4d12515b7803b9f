import { patientNames } from '@matchwright/engine/story-checks';
import { say } from '@matchwright/speech';
import { isLetter } from '../phrases/listed-phrases.ts';
import type { ReviewNote } from '../review.ts';
import { type NoteContext, noteOn } from './note-context.ts';

const SAYS = say`This may tell who a patient is. Patients have a right to privacy, and readers notice. Take out the name, the date of birth, the room and the number. If you changed the name already, or it is not a patient, leave it.`;
/** One remark is enough to make the writer look for the others. */
const MOST = 1;
/** A title and one name are mostly changed already, and Your story asks about them; with another mark they tell who it is. */
const TITLE_ALONE = /^(?:Mr|Mrs|Ms|Miss|Mx|Señora?|Sra?)\.?\s+\S+$/;
const ANOTHER_MARK =
  /\b(?:room|bed) \d|\bborn\b|\bbirth|\b(?:record|file|chart) (?:no|number)|\bMRN\b|\b\d{1,3}[- ]years?[- ]old|\baged? \d|, \d{1,3},|\blives? (?:in|at|on) [A-Z\d]/i;
const CARE =
  /\b(?:patients?|diagnos\w*|admitted|admission|chart|ward|bedside|discharge\w*|fever|pain|breath\w*|cancer|sodium|potassium|insulin|kidneys?|heart failure|stroke|diabet\w*|seizures?|surgery|died|dying|symptoms?|blood|family meeting|medication|in (?:his|her) bag)\b/i;
const STAFF =
  /\b(?:coordinator|office|secretary|front desk|reception|nurse|teacher|chaplain|driver|interpreter|social worker|administrator|greet|regards|thank(?:s)? (?:also )?(?:to )?(?:Mr|Mrs|Ms))\b|^\s*dear\b/i;

/** Words by which a patient could be known: the check of the story page, on every text. */
export function patientIdentityNotes(context: NoteContext): ReviewNote[] {
  const { model, kind } = context;
  const seen = new Set<string>();
  return patientNames(model.text)
    .filter(({ text, start }) => {
      const sentence = model.sentences.find((one) => one.start <= start && start < one.end)?.text ?? '';
      if (TITLE_ALONE.test(text) && (STAFF.test(sentence) || !ANOTHER_MARK.test(sentence))) return false;
      if (isLetter(kind) && TITLE_ALONE.test(text) && !CARE.test(sentence)) return false;
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    })
    .slice(0, MOST)
    .map(({ start, end }) => noteOn(context, 'patient-identity', 'medium', { from: start, to: end }, SAYS));
}
