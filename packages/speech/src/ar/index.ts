import type { Sentences } from '../sentences.ts';
import { explain } from './engine/explain.ts';
import { list } from './engine/list.ts';
import { odds } from './engine/odds.ts';
import { verify } from './engine/verify.ts';
import { visas } from './engine/visas.ts';
import { whatIf } from './engine/whatif.ts';
import { words } from './engine/words.ts';

/** Sentences of the engine without the advisor. */
export const ar: Sentences = {
  ...words,
  ...odds,
  ...list,
  ...explain,
  ...visas,
  ...verify,
  ...whatIf,
};
