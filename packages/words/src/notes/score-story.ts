import { say } from '@matchwright/speech';
import type { PartId, ReviewKind, ReviewNote } from '../review.ts';
import { type NoteContext, noteOn } from './note-context.ts';

/** A claim to have grown, to have improved, or to be ready. */
const GROWTH =
  /\b(?:I(?: have|'ve| had)? (?:also |truly |really |since |then |greatly |significantly |deeply )*(?:learn(?:ed|t) (?:a lot|from|my|how|the|that)|gr(?:ew|own)|improved|matured|developed|changed|overc[ao]me|worked (?:a lot |hard )?on (?:my|myself)|strengthened|expanded|emerged|reflected|addressed|turned)|I (?:have )?bec(?:a|o)me (?:a )?(?:much )?(?:more|stronger|better|stronger|wiser)|(?:made|makes) (?:of )?me (?:a |an )?(?:much )?(?:stronger|better|more|wiser|leader)|I am (?:now |today )?(?:a )?(?:much |far |even |completely |fully |better |more )+(?:\w+ )?(?:prepared|ready|different|complete|mature|doctor|student|physician)|taught me (?:discipline|patience|the value|resilience|to never)|knowledge (?:is|today is) (?:now )?(?:much|far)|improved (?:very much|enormously|a lot|greatly|significantly)|transformed me|real level is|opportunity (?:to|for) grow\w*|best thing that could happen|(?:in|used) the (?:best|right) (?:way|manner)|never happen again)\b/i;
const PROOF =
  /\d|\b(?:passed|evaluations?|letter from|percent(?:ile)?|top (?:third|quarter|ten)|honou?rs|question bank|log|notebook|tutor\w*|step (?:2|3)|weekly|daily|every (?:day|morning|night|week|\w+day)|each (?:day|morning|week|\w+day)|study (?:group|partner)|mentor|schedule|twice|hours?|months?)\b/i;

/** How the answer or the paragraph on scores is built: context short, growth proved. */
export function scoreStoryNotes(context: NoteContext): ReviewNote[] {
  return [...longContext(context), ...growthWithoutProof(context)];
}

/** In an answer, and in the paragraph of a statement that speaks of scores. */
function longContext(context: NoteContext): ReviewNote[] {
  const { parts, figure } = context;
  const growth = new Set(parts.get('growth')?.shown.map(({ sentence }) => sentence.index));
  const told = (parts.get('context')?.shown ?? [])
    .map(({ sentence }) => sentence)
    .filter(({ index }) => !growth.has(index))
    .sort((a, b) => a.index - b.index);
  const words = told.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const most = figure('advice.story.context_sentences');
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || told.length <= most || words <= figure('advice.story.context_words')) return [];
  const says = say`${told.length} sentences explain what happened; ${most} are enough. Give the room to what you changed.`;
  return [noteOn(context, 'context-too-long', 'medium', { from: first.start, to: last.end }, says)];
}

/** Where growth is claimed, by kind. */
const CLAIMED_IN: Partial<Record<ReviewKind, PartId>> = {
  'score-answer': 'growth',
  'personal-statement': 'scores',
  'update-letter': 'news',
};

/** Claims of growth with nothing in their own sentence or the next ones that shows it; one remark is enough. */
function growthWithoutProof(context: NoteContext): ReviewNote[] {
  const { kind, parts, model } = context;
  const part = CLAIMED_IN[kind];
  if (part === undefined) return [];
  const paragraphs = new Set((parts.get(part)?.shown ?? []).map(({ sentence }) => sentence.paragraph));
  const around = model.sentences.filter(
    ({ paragraph }) => kind !== 'personal-statement' || paragraphs.has(paragraph),
  );
  const bare = around.filter((claim) => {
    const near = around.filter(({ index }) => index >= claim.index - NEAR && index <= claim.index + NEAR);
    return (
      GROWTH.test(claim.text) &&
      !near.some(
        ({ text, index }) =>
          PROOF.test(text) && !(index < claim.index && FAILED.test(text) && !WORK.test(text)),
      )
    );
  });
  const [first] = bare;
  if (!first) return [];
  const says = say`You say that you grew, but nothing near it shows it. Add a result, a date or a habit with a number.`;
  return [noteOn(context, 'no-evidence', 'medium', { from: first.start, to: first.end }, says)];
}

/** Sentences around a claim that may prove it. */
const NEAR = 2;
/** The figures of the failure itself prove no growth. */
const FAILED = /\b(?:fail\w*|did not pass|low|scored|score of)\b/i;
/** What was done, beside the figures of a result. */
const WORK =
  /\b(?:passed|questions?|question bank|logs?|notebook|tutor\w*|study (?:group|partner)|schedule|rose|improved|after (?:that|which)|then I)\b/i;
