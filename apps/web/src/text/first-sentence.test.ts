import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test.each([
  ['Programs see every attempt. We know the limit.', 'Programs see every attempt.'],
  [
    'It takes 1.5 months at St. Mary in the U.S. Army. Then more.',
    'It takes 1.5 months at St. Mary in the U.S. Army.',
  ],
  ['No work until today (15 months). In a 2020 survey, 61%.', 'No work until today (15 months).'],
  ['Half of 50%. 12 say no.', 'Half of 50%.'],
  ['One sentence without an end', 'One sentence without an end'],
  ['Only one.', 'Only one.'],
])('%s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
