import type { Range } from '@matchwright/engine';
import { gainBeside, gainWords } from '@matchwright/engine/words';

/** Gains in a sentence; the engine says them in English, for every surface alike. */
export const gains = {
  words: (gain: Range) => gainWords(gain),
  /** The same beside the two chances it lies between. */
  beside: (gain: Range, then: Range) => gainBeside(gain, then),
};
