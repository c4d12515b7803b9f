import { say } from '@matchwright/speech';
import { agesShown, isOneSided } from '../names/ages-shown.ts';
import type { ReviewNote } from '../review.ts';
import { isParticular } from '../text/particular.ts';
import { type NoteContext, noteOnAll } from './note-context.ts';

/** Shares of sentences with something particular below which a text is generic. */
const LEAST_SHARE = 0.2;
const LEAST_SENTENCES = 6;

/** Whether the text would fit anybody, or any other specialty unchanged. */
export function genericNotes(context: NoteContext): ReviewNote[] {
  const { model, kind, specialty } = context;
  const { sentences } = model;
  if (kind !== 'personal-statement' || sentences.length < LEAST_SENTENCES) return [];
  const particular = sentences.filter(isParticular).length;
  if (particular / sentences.length < LEAST_SHARE) {
    const says = say`Only ${particular} of ${sentences.length} sentences hold something that is yours alone: a place, a number, a patient, a day. The rest could stand in anybody’s statement.`;
    return [noteOnAll(context, 'generic', 'high', says)];
  }
  if (specialty === 'med-peds') return oneSided(context);
  return [];
}

/** A Med-Peds statement that speaks of one age group alone, with the other pasted in. */
function oneSided(context: NoteContext): ReviewNote[] {
  const { children, adults } = agesShown(context.model);
  const [less, lacks] = children < adults ? [children, say`children`] : [adults, say`adults`];
  if (!isOneSided(context.model)) return [];
  const says =
    less === 0
      ? say`This is for Med-Peds, but no sentence shows you with ${lacks}. It reads like a statement for one age group with a word changed. Show both.`
      : say`This is for Med-Peds, but one sentence alone shows you with ${lacks}. It reads like a statement for one age group with a word changed. Show both.`;
  return [noteOnAll(context, 'generic', 'high', says)];
}
