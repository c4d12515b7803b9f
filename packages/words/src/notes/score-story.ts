import type { ReviewNote } from '../review.ts';
import { sentenceAt } from '../text/text-model.ts';
import { isParticular } from './generic.ts';
import { type NoteContext, noteOn } from './note-context.ts';

export const SCORE_FIGURES = ['advice.story.context_sentences'] as const;
/** A claim to have grown. */
const GROWTH =
  /\b(?:I (?:have |had |also |truly |really )*(?:learn(?:ed|t)|gr(?:ew|own)|became|become|improved|matured|developed|changed|overcame)|made me (?:a )?(?:stronger|better|more|wiser)|taught me|(?:stronger|better|more resilient|more disciplined|resilience|time management|perseverance|determination|hard work)\b)/i;
const PROOF =
  /\b(?:passed|scored|score of|from \d+|percent|evaluation|letter|top (?:third|quarter|ten)|honors|question|log|tutor|taught|published|step 3|week|daily|every|mentor|group|schedule|month|hours?)\b|\d/i;

/** How the answer or the paragraph on scores is built: context short, growth proved. */
export function scoreStoryNotes(context: NoteContext): ReviewNote[] {
  return [...longContext(context), ...growthWithoutProof(context)];
}

function longContext(context: NoteContext): ReviewNote[] {
  const { kind, parts, model, figure } = context;
  if (kind !== 'score-answer') return [];
  const growth = new Set(parts.get('growth')?.shown.map(({ sentence }) => sentence.index));
  const told = (parts.get('context')?.shown ?? [])
    .map(({ sentence }) => sentence.index)
    .filter((index) => !growth.has(index));
  const most = figure('advice.story.context_sentences');
  if (told.length <= most) return [];
  const sorted = told.sort((a, b) => a - b);
  const [first, last] = [model.sentences[sorted[0]!]!, model.sentences[sorted.at(-1)!]!];
  const says = `${told.length} sentences explain what happened; ${most} are enough. Give the time to what you changed.`;
  return [noteOn(context, 'context-too-long', 'medium', { from: first.start, to: last.end }, says)];
}

function growthWithoutProof(context: NoteContext): ReviewNote[] {
  const { kind, parts, model } = context;
  const part = kind === 'score-answer' ? 'growth' : kind === 'personal-statement' ? 'scores' : null;
  if (part === null) return [];
  const shown = (parts.get(part)?.shown ?? []).map(({ sentence }) => sentence);
  const paragraphs = new Set(shown.map(({ paragraph }) => paragraph));
  const around =
    kind === 'score-answer'
      ? model.sentences
      : model.sentences.filter(({ paragraph }) => paragraphs.has(paragraph));
  const claims = around.filter(({ text }) => GROWTH.test(text));
  const proved = around.some(
    (sentence) =>
      PROOF.test(sentence.text) &&
      (isParticular(sentence) || GROWTH.test(sentence.text)) &&
      shown.includes(sentence),
  );
  const first = claims[0];
  if (!first || proved) return [];
  const at = sentenceAt(model, first.start) ?? first;
  const says =
    'You say that you grew, but nothing here shows it. Add a result, a date or a habit with a number.';
  return [noteOn(context, 'no-evidence', 'medium', { from: at.start, to: at.end }, says)];
}
