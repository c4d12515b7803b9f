import type { Range } from '@matchwright/engine';
import { gainWords } from '@matchwright/engine/words';

/** Gains in a sentence; the engine says them in English, for every surface alike. */
export const gains = {
  words: (gain: Range) => gainWords(gain),
};
