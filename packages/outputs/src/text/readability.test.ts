import { expect, test } from 'vitest';
import { expectReadable } from '../../../../tests/readability/expect-readable.ts';
import { saidInCatalogue } from '../../../../tests/readability/said.ts';
import { en } from './en.ts';

test('every sentence of the files can be read by somebody who learned English late', () => {
  const { said, silent } = saidInCatalogue(en, 'outputs');
  expect(silent).toEqual([]);
  expectReadable(said);
});
