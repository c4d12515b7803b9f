import type { Sentences } from '../sentences.ts';
import { columns } from './inputs/columns.ts';
import { documents } from './inputs/documents.ts';
import { files } from './inputs/files.ts';
import { tracker } from './inputs/tracker.ts';
import { values } from './inputs/values.ts';

/** Sentences of those who read files, which work in workers of their own. */
export const inputs: Sentences = {
  ...documents,
  ...tracker,
  ...columns,
  ...values,
  ...files,
};
