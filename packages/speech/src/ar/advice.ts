import type { Sentences } from '../sentences.ts';
import { letters } from './engine/advice/letters.ts';

/** Sentences of the advisor, which is loaded after the list. */
export const advice: Sentences = { ...letters };
