import { contradictions } from '@matchwright/engine/story-checks';
import type { ReviewNote } from '../review.ts';
import { type NoteContext, noteOn } from './note-context.ts';

const DO = 'One of the two is wrong: correct it. Programs compare.';

export function contradictionNotes(context: NoteContext): ReviewNote[] {
  const { situation, model } = context;
  if (situation === null) return [];
  return contradictions(model.text, situation).map(({ says, start, end, against }) => ({
    ...noteOn(context, 'contradicts-profile', 'high', { from: start, to: end }, `${says} ${DO}`),
    against,
  }));
}
