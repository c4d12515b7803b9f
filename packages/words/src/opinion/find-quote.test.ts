import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteFinder } from './find-quote.ts';

const TEXT =
  'I failed Step 1 in May 2021.\n\nThe centre wasn’t  ready – it was “not my fault”. My passion is medicine, and medicine\nis my life. José told me: go on.';

test.each([
  ['I failed Step 1', 'I failed Step 1'],
  ['i failed step 1 in may 2021.', 'I failed Step 1 in May 2021'],
  ["The centre wasn't ready", 'The centre wasn’t  ready'],
  ['ready - it was "not my fault"', 'ready – it was “not my fault'],
  ['**medicine is my life**,', 'medicine\nis my life'],
  ['… it was not my fault ...', 'it was “not my fault'],
  [
    'I failed … not my fault',
    'I failed Step 1 in May 2021.\n\nThe centre wasn’t  ready – it was “not my fault',
  ],
  ['The centre [...] my fault', 'The centre wasn’t  ready – it was “not my fault'],
  ['Jose\u0301 told', 'José told'],
])('%s is found', (quote, words) => {
  const place = quoteFinder(TEXT)(quote);
  expect(place && TEXT.slice(place.from, place.to)).toBe(words);
});

test.each([
  'pass',
  'It was my fault',
  'Jose told',
  'is my life … I failed',
  '…',
  '',
  '“”',
  'Step'.repeat(900),
])('%s does not stand there', (quote) => expect(quoteFinder(TEXT)(quote)).toBeNull());

/** A second way to tell whether words are the same: letters and figures alone, in order. */
const bare = (words: string) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const word = fc.constantFrom(
  'I',
  'failed',
  'fail',
  'step',
  '1',
  'my',
  'fault',
  'été',
  'ﬁne',
  '𝒜b',
  '–',
  '"',
  '…',
  '.',
  '\n',
);
const phrase = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

test('what is found has the letters of the quotation, and what was cut out of the text is found', () => {
  fc.assert(
    fc.property(phrase, phrase, phrase, (before, quote, after) => {
      const text = `${before} ${quote} ${after}`;
      const found = quoteFinder(text)(quote);
      if (/[\p{L}\p{N}]/u.test(quote) && !quote.includes('…')) {
        expect(found).not.toBeNull();
        expect(bare(text.slice(found?.from, found?.to))).toBe(bare(quote));
      }
    }),
    { seed: 11, numRuns: 500 },
  );
  fc.assert(
    fc.property(phrase, phrase, (text, quote) => {
      const found = quoteFinder(text)(quote);
      if (!found) return;
      let rest = bare(text.slice(found.from, found.to));
      for (const piece of quote.split('…').map(bare).filter(Boolean)) {
        expect(rest).toContain(piece);
        rest = rest.slice(rest.indexOf(piece) + piece.length);
      }
    }),
    { seed: 12, numRuns: 1000 },
  );
});
