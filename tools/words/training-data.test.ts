import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, labelledLetters, labelledTones } from './training-data.ts';

test('the words of a mark stand exactly once in their passage', () => {
  const letters = labelledLetters(join(dataFolder, 'training'));
  const passages = labelledTones().passages.filter(({ from }) => from === undefined);
  const counted = [...letters, ...passages].flatMap(({ text, marks }) =>
    marks.flatMap(({ words }) => (words === null ? [] : [{ words, times: text.split(words).length - 1 }])),
  );
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.filter(({ times }) => times !== 1)).toEqual([]);
});
