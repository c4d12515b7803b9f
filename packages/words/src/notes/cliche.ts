import { cliches } from '@matchwright/engine/story-checks';
import { type NoteContext, noteOn } from './note-context.ts';

const SAYS = 'Very many texts say this. Say what only you saw and did.';
const FORMAL = 'Every letter says this. Replace it with one thing from your own work or your talk.';

/** Phrases of letters; those of a statement are the engine's. */
const OF_LETTERS =
  /\b(?:think(?:ing)? outside the box|perfect fit for your program|world[- ]?class (?:training|program|institution)|your esteemed (?:program|institution|department)|your prestigious (?:program|institution|department)|it would be (?:a dream|an honou?r beyond)|ever[- ]evolving field|passion(?:ate)? (?:about|for) (?:lifelong learning|excellence)|(?:humbly|kindly) request your|rest assured|(?:go|going|went) (?:above and beyond|the extra mile)|dedicated and compassionate|compassionate and dedicated|well[- ]rounded physician)\b/gi;

export function clicheNotes(context: NoteContext) {
  const { text } = context.model;
  const story = cliches(text).map(({ start, end }) =>
    noteOn(context, 'cliche', 'low', { from: start, to: end }, SAYS),
  );
  const letters = [...text.matchAll(OF_LETTERS)].map(({ 0: words, index }) =>
    noteOn(context, 'cliche', 'low', { from: index, to: index + words.length }, FORMAL),
  );
  return [...story, ...letters];
}
