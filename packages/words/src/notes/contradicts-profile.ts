import { contradictions } from '@matchwright/engine/story-checks';
import { say } from '@matchwright/speech';
import { profileClaims } from '../claims/profile-claims.ts';
import type { ReviewNote } from '../review.ts';
import { type NoteContext, noteOn } from './note-context.ts';

const DO = say`One of the two is wrong: correct it. Programs compare.`;

/** What a text says that the profile says otherwise: as the story page reads it, and everything else a profile holds. */
export function contradictionNotes(context: NoteContext): ReviewNote[] {
  const { situation, model, kind } = context;
  if (situation === null) return [];
  const found = [
    ...contradictions(model.text, situation),
    ...profileClaims({ kind, sentences: model.sentences, situation }),
  ];
  return found.map(({ says, start, end, against }) => ({
    ...noteOn(context, 'contradicts-profile', 'high', { from: start, to: end }, `${says} ${DO}`),
    against,
  }));
}
