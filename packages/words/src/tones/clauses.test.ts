import { expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';

const clauses = (text: string) => clausesOf(text).map(({ from, to }) => text.slice(from, to).trim());

test('a sentence is cut at its marks and before words that begin another clause', () => {
  expect(clauses('The exam was hard, the room was cold and I had not slept because of the trains.')).toEqual([
    'The exam was hard',
    'the room was cold',
    'and I had not slept',
    'because of the trains.',
  ]);
});

test('a word between commas is no clause of its own', () => {
  expect(clauses('My score, sadly, is what I can show.')).toEqual(['My score, sadly', 'is what I can show.']);
});

test('clauses follow each other and leave out nothing but marks and gaps', () => {
  const text =
    'He shrugged; I wrote it down, twice - in ink, which was all that I could do, but nobody came.';
  const spans = clausesOf(text);
  let at = 0;
  for (const { from, to } of spans) {
    expect(text.slice(at, from)).toMatch(/^[\s,;:—-]*$/);
    expect(to).toBeGreaterThan(from);
    at = to;
  }
  expect(at).toBe(text.length);
});
