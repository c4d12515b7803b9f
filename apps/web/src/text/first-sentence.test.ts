import { expect, test } from 'vitest';
import { firstSentence, leadAndRest } from './first-sentence.ts';

test.each([
  ['Programs see every attempt. We know the limit.', 'Programs see every attempt.'],
  [
    'It takes 1.5 months at St. Mary in the U.S. Army. Then more.',
    'It takes 1.5 months at St. Mary in the U.S. Army.',
  ],
  ['No work until today (15 months). In a 2020 survey, 61%.', 'No work until today (15 months).'],
  ['Half of 50%. 12 say no.', 'Half of 50%.'],
  ['La nota está. Átela.', 'La nota está.'],
  ['Sube de 33% a «40%». ¿Y después? Nada.', 'Sube de 33% a «40%».'],
  ['الفرصة \u206833%\u2069. انتظر \u2068Match 2029\u2069.', 'الفرصة \u206833%\u2069.'],
  ['هل تنتظر؟ لا.', 'هل تنتظر؟'],
  ['One sentence without an end', 'One sentence without an end'],
  ['Only one.', 'Only one.'],
])('%s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});

test('a long text is parted after its first sentence, and nothing of it is lost', () => {
  const long = `Programs see every attempt. ${'We know the limit of a few. '.repeat(8).trim()}`;
  const [lead, rest] = leadAndRest(long);
  expect(lead).toBe('Programs see every attempt.');
  expect(`${lead} ${rest}`).toBe(long);
  expect(leadAndRest('Short. And sweet.')).toEqual(['Short. And sweet.', '']);
});
