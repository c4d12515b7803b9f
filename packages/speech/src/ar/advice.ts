import type { Sentences } from '../sentences.ts';
import { experience } from './engine/advice/experience.ts';
import { letters } from './engine/advice/letters.ts';
import { names } from './engine/advice/names.ts';
import { research } from './engine/advice/research.ts';

/** Sentences of the advisor, which is loaded after the list. */
export const advice: Sentences = { ...letters, ...research, ...experience, ...names };
