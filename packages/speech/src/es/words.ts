import type { Sentences } from '../sentences.ts';
import { claims } from './words/claims.ts';
import { grammar } from './words/grammar.ts';
import { intake } from './words/intake.ts';
import { letters } from './words/letters.ts';
import { names } from './words/names.ts';
import { notes } from './words/notes.ts';
import { parts } from './words/parts.ts';
import { unwise } from './words/unwise.ts';

/** Sentences of the reviewer, which is loaded with its room. */
export const words: Sentences = {
  ...claims,
  ...intake,
  ...letters,
  ...grammar,
  ...notes,
  ...parts,
  ...names,
  ...unwise,
};
