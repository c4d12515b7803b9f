import type { Review, ReviewNote } from '@matchwright/words';
import { expect, test } from 'vitest';
import { placeNow, remarkBeside, remarksOf } from './remark.ts';

const note = (from: number, words: string, id: ReviewNote['id'] = 'cliche'): ReviewNote => ({
  ...{ id, severity: 'medium', from, to: from + words.length, words, says: `On ${words}` },
});
const remarks = (notes: ReviewNote[], left: string[] = []) => remarksOf({ notes } as unknown as Review, left);

test('what weighs most comes first, so that the first step leads to it', () => {
  const small = { ...note(0, 'teh', 'spelling'), severity: 'low' as const };
  const harm = { ...note(30, 'their fault', 'blame'), severity: 'high' as const };
  const all = remarks([small, note(5, 'passion'), harm, note(0, '', 'length')]);
  expect(all.map(({ number, words }) => [number, words])).toEqual([
    [1, 'their fault'],
    [2, ''],
    [3, 'passion'],
    [4, 'teh'],
  ]);
});

test('remarks on the whole text come first, those that were left go, and numbers have no gap', () => {
  const all = remarks([note(5, 'passion'), note(9, 'always'), note(0, '', 'length')], ['cliche passion']);
  expect(all.map(({ number, words }) => [number, words])).toEqual([
    [1, ''],
    [2, 'always'],
  ]);
});

test('words are found again where they moved to, the nearest of several', () => {
  const said = note(4, 'fault');
  expect(placeNow('not fault', said)).toEqual({ from: 4, to: 9 });
  expect(placeNow('fault, and some time later my fault', note(26, 'fault'))).toEqual({ from: 30, to: 35 });
  expect(placeNow('nothing of it', said)).toBeNull();
});

test('steps go round the text from the caret', () => {
  const all = remarks([note(5, 'one'), note(20, 'two'), note(0, '', 'length')]);
  const words = (at: number, by: 1 | -1) => remarkBeside(all, at, by)?.words;
  expect([words(0, 1), words(5, 1), words(20, 1)]).toEqual(['one', 'two', 'one']);
  expect([words(30, -1), words(20, -1), words(5, -1)]).toEqual(['two', 'one', 'two']);
  expect(remarkBeside([], 0, 1)).toBeNull();
});
