import { say } from '@matchwright/speech';
import type { ReviewNote } from '../review.ts';
import { isParticular } from '../text/particular.ts';
import type { Sentence } from '../text/text-model.ts';
import { type NoteContext, noteOn } from './note-context.ts';

/** More of the same remark teaches nothing. */
const MOST = 2;
/** Praise and promises that fit any program and any applicant. */
const GENERAL =
  /\b(?:(?:excellent|outstanding|great|strong|wonderful|exceptional|high[- ]quality|well[- ]rounded) (?:\w+ )?(?:program|training|education|faculty|reputation|institution|research|curriculum|environment)|friendly (?:\w+ )?(?:atmosphere|environment|people|faculty|residents)|supportive (?:atmosphere|environment)|residents (?:were|seemed|are) (?:very |so )?(?:friendly|happy|nice|kind)|diverse (?:patient )?(?:population|patients|background)|hard[- ]?work(?:ing|er)?|fast learner|work (?:well )?under pressure|asset to (?:your|any|the)|strong work ethic|(?:communication|leadership|interpersonal|teamwork)(?: skills)?,? (?:and|skills)|best physician I can be|great interest in|passion for (?:research|medicine|learning)|learn from the best|gr(?:ow|ew) (?:both )?(?:personally|professionally)|academic excellence|patient(?:s)? as a whole|variety (?:of|and)|challenging(?:,| and) (?:\w+,? )?(?:and )?rewarding|confirmed my (?:desire|interest|decision)|competent(?:,| and) (?:caring|compassionate)|compassionate (?:and|,)|wide and interesting|broad (?:range|field|knowledge))\b/i;

/** Sentences of a statement or letter that could stand in anybody's. */
export function emptySentences(context: NoteContext): ReviewNote[] {
  const { model, parts, kind } = context;
  if (kind === 'score-answer' || kind === 'lor-request') return [];
  // In a letter that names something of its own, a polite general sentence does no harm.
  const isOwn =
    kind !== 'personal-statement' &&
    parts.get('specific')?.status === 'found' &&
    model.sentences.filter(isParticular).length > 3;
  if (isOwn) return [];
  const found = model.sentences.filter(
    (sentence) => GENERAL.test(sentence.text) && !namesSomething(sentence),
  );
  return found
    .slice(0, MOST)
    .map(({ start: from, end: to }) =>
      noteOn(
        context,
        'generic',
        'low',
        { from, to },
        say`This could stand in anybody’s text. Replace it with one thing that you did or saw.`,
      ),
    );
}

const namesSomething = (sentence: Sentence): boolean => isParticular(sentence) || sentence.tokens.length > 40;
