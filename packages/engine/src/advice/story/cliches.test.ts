import { expect, test } from 'vitest';
import { cliches } from './cliches.ts';

test.each([
  ['Ever since I was a child I saw doctors as heroes.', 'Ever since I was a child'],
  ['I have always wanted to be a doctor.', 'I have always wanted'],
  ['I am passionate about helping.', 'passionate about helping'],
  ['I chose it to help people.', 'help people'],
  ['Here I can make a difference.', 'make a difference'],
  ['Med-Peds is the best of both worlds.', 'best of both worlds'],
])('%s', (text, words) => {
  const [only, more] = cliches(text);
  expect(more).toBeUndefined();
  expect(text.slice(only?.start, only?.end)).toBe(words);
});

test.each([
  'On a Tuesday in March a boy of nine and his grandmother shared one inhaler.',
  'I would miss the newborns if I trained in internal medicine alone.',
  'The test made no difference to her treatment.',
  'Her childhood asthma came back.',
])('plain words: %s', (text) => {
  expect(cliches(text)).toEqual([]);
});
