import type { Sentences } from '../sentences.ts';

/** Sentences of the advisor, which is loaded after the list. */
export const advice: Sentences = {};
