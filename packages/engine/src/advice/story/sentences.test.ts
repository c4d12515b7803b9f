import { expect, test } from 'vitest';
import { agesIn } from './ages.ts';
import { sentencesOf, wordCount } from './sentences.ts';

test.each([
  ['', 0],
  ['   \n ', 0],
  ['One without an end', 1],
  ['One. Two.', 2],
  ['I met Dr. Lee in the U.S. system. She taught me.', 2],
  ['Is it so? Yes! Good.', 3],
  ['I scored 2.5 points more. Then I rested.', 2],
  ['She said: “Wait.” I waited.', 2],
  ['A line\nand another', 2],
  ['So… I went. And stayed.', 3],
  ['I worked with J. Smith.', 1],
])('%j has %i sentences', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('sentences know where they stand', () => {
  const text = '  First one.  Second one.';
  for (const { text: sentence, start } of sentencesOf(text))
    expect(text.slice(start, start + sentence.length)).toBe(sentence);
});

test('words are what has letters or digits', () => {
  expect(wordCount('I — a doctor — saw 3 patients …')).toBe(6);
});

test.each([
  ['A 7-year-old and his grandmother shared one inhaler.', true, true],
  ['The seventeen-year-old feared the adult ward.', true, true],
  ['A nineteen-year-old came alone.', false, true],
  ['She was 54 years old.', false, true],
  ['The newborn did not cry.', true, false],
  ['The 3-week-old slept.', true, false],
  ['The patient was tired.', false, false],
])('ages in: %s', (text, child, adult) => {
  expect(agesIn(text)).toEqual({ child, adult });
});
