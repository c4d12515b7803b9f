import type { Validation } from '@matchwright/facts';
import type { Measured } from '../../text/measured-words.ts';

/** The measured figures, and how their sentences are said. */
export interface Measurements {
  figures: Validation;
  said: Measured;
}
