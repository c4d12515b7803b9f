import { readFileSync } from 'node:fs';
import type { Validation } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { measured as ar } from './ar/measured.ts';
import { measured as es } from './es/measured.ts';
import { measuredKey } from './measured-words.ts';

const file = new URL('../../../../packages/facts/data/validation.json', import.meta.url);
const figures: Validation = JSON.parse(readFileSync(file, 'utf8'));
const sentences = [
  ...figures.unknown,
  ...[...figures.reliability, ...figures.coverage].flatMap(({ of, data, year }) => [of, data, year]),
  ...figures.figures.flatMap(({ name, metric, data, year, note = '' }) => [name, metric, data, year, note]),
  ...figures.calibration.flatMap(({ figure, note = '' }) => [figure, note]),
  ...figures.sensitivity.map(({ moved }) => moved),
  ...figures.ranks.map(({ of }) => of),
].filter((text) => /\p{L}/u.test(text));
const keys = [...new Set(sentences.map(measuredKey))].sort();
const gaps = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();

test.each([
  ['Spanish', es],
  ['Arabic', ar],
])('every sentence of the measured figures is said in %s, with its figures', (_, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual(keys);
  for (const [key, said] of Object.entries(catalogue)) {
    expect([key, gaps(said)]).toEqual([key, gaps(key)]);
    expect(said).not.toBe(key);
  }
});

test('figures become gaps, numbers of names do not', () => {
  expect(measuredKey('Step 2 CK of 2026: 68.5% need a J-1 or -0.3')).toBe(
    'Step 2 CK of {0}: {1} need a J-1 or {2}',
  );
});
