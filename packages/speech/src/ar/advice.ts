import type { Sentences } from '../sentences.ts';
import { letters } from './engine/advice/letters.ts';
import { research } from './engine/advice/research.ts';

/** Sentences of the advisor, which is loaded after the list. */
export const advice: Sentences = { ...letters, ...research };
