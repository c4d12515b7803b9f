import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_ANSWER, type OpinionRemark, readOpinion } from './read-opinion.ts';

const TEXT =
  'I failed Step 1 because the centre was badly run. It was not my fault.\n\nI have always had a passion for medicine. My log of errors has 1,200 lines.';

function read(answer: string) {
  const reading = readOpinion(answer, TEXT);
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
}
const short = ({ id, place, quote, says }: OpinionRemark) => ({
  id,
  words: place && TEXT.slice(place.from, place.to),
  quote,
  says,
});

const ASKED = {
  remarks: [
    { quote: 'It was not my fault.', label: 'Blame', why: 'It sounds like blame.' },
    { quote: 'I never gave up', label: 'other', why: 'Invented.' },
    { quote: '', label: 'generic', why: 'Could be anybody.' },
  ],
};
const EXPECTED = [
  { id: 'blame', words: 'It was not my fault', quote: 'It was not my fault.', says: 'It sounds like blame.' },
  { id: null, words: null, quote: 'I never gave up', says: 'Invented.' },
  { id: 'generic', words: null, quote: '', says: 'Could be anybody.' },
];
const json = JSON.stringify(ASKED);

test.each([
  ['as asked', json],
  [
    'in a fence, with words around it',
    `Of course [1].\n\n\`\`\`json\n${JSON.stringify(ASKED, null, 2)}\n\`\`\`\nGood luck.`,
  ],
  ['as a list', JSON.stringify(ASKED.remarks)],
  ['line by line', ASKED.remarks.map((one) => JSON.stringify(one)).join('\n')],
  ['broken off', `${json.slice(0, -2)}, {"quote": "I have al`],
  ['with commas too many', json.replaceAll('"}', '",}').replace(']}', ',]}')],
  ['inside a group with other words', JSON.stringify({ text: TEXT, review: ASKED })],
  ['each twice', JSON.stringify([ASKED, ASKED])],
])('JSON %s', (_name, answer) => expect(read(answer).remarks.map(short)).toEqual(EXPECTED));

test('no remarks is an answer, too', () => {
  expect(read('{"remarks": []}').remarks).toEqual([]);
});

test('plain words: the quotation, then what follows', () => {
  const answer = [
    'Dear friend, here is what I saw:',
    '',
    '1. “It was not my fault.” – A reader may hear blame.',
    '2. You say "a passion for medicine" as everybody does.',
    '3. "I never gave up" is nowhere, is it?',
    '',
    '"My log of errors"',
    'This is strong. Keep it.',
    '',
    'Overall a good start.',
  ].join('\n');
  const { remarks, besides } = read(answer);
  expect(remarks.map(short)).toEqual([
    {
      id: null,
      words: 'It was not my fault',
      quote: 'It was not my fault.',
      says: 'A reader may hear blame.',
    },
    {
      id: null,
      words: 'a passion for medicine',
      quote: 'a passion for medicine',
      says: 'as everybody does.',
    },
    { id: null, words: null, quote: 'I never gave up', says: 'is nowhere, is it?' },
    { id: null, words: 'My log of errors', quote: 'My log of errors', says: 'This is strong. Keep it.' },
  ]);
  expect(besides).toEqual(['Dear friend, here is what I saw:', 'Overall a good start.']);
});

test.each([
  ['1. **Quote:** "It was not my fault."\n   **Why:** It sounds like blame.', 'Why: It sounds like blame.'],
  ['- Quote: "It was not my fault."\n- It sounds like blame.', 'It sounds like blame.'],
  [
    '| Words | Remark |\n|---|---|\n| "It was not my fault." | It sounds like blame. |',
    'It sounds like blame.',
  ],
  ['I would rethink “It was not my fault”.', 'I would rethink “It was not my fault”.'],
])('usual forms of lists: %j', (answer, says) => {
  expect(read(answer).remarks.map(short)).toMatchObject([{ words: 'It was not my fault', says }]);
});

test('an answer by e-mail: the remark under the lines it is about, and the rest of the mail is no remark', () => {
  const answer = [
    '> You read texts of doctors',
    '> TEXT',
    '> I failed Step 1 because the centre was badly run. It was',
    '> not my fault.',
    'Leave this out.',
    '',
    '> I have always had a passion for medicine.',
    '',
    'Everybody writes this.',
  ].join('\n');
  expect(read(answer).remarks.map(short)).toEqual([
    { id: null, words: 'not my fault', quote: 'not my fault.', says: 'Leave this out.' },
    {
      ...{ id: null, words: 'I have always had a passion for medicine' },
      ...{ quote: 'I have always had a passion for medicine.', says: 'Everybody writes this.' },
    },
  ]);
});

test.each([
  ['', 'empty'],
  [' \n\u0000 ', 'empty'],
  ['x'.repeat(MOST_ANSWER + 1), 'too-long'],
  ['I like it very much.', 'no-remarks'],
  ['{"answer": 42}', 'no-remarks'],
  ['[[[[[[{', 'no-remarks'],
])('case %# cannot be read, and it is said why', (answer, reason) =>
  expect(readOpinion(answer, TEXT)).toEqual({ ok: false, reason }),
);

test('many or long remarks are cut, and said to be; codes go', () => {
  const many = Array.from({ length: 90 }, (_, i) => ({ quote: 'my fault', why: `Remark ${i}` }));
  expect(read(JSON.stringify(many))).toMatchObject({ shortened: true, remarks: { length: 60 } });
  const long = read(JSON.stringify({ quote: 'my fault', why: `\u001b[2J${'a'.repeat(5000)}` }));
  expect(long.shortened).toBe(true);
  expect(long.remarks[0]?.says).toMatch(/^\[2Ja+$/);
});

test('whatever comes in, it never throws, and every place has words of the quotation', () => {
  const bare = (words: string) =>
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const scrap = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      '>',
      '\n',
      '\n\n',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '"quote"',
      '"why"',
      '"remarks"',
    ],
    ...['my fault', 'Step 1', 'I', 'passion', '…', '1. ', '__proto__', '{"quote": "my fault", "why": "x"}'],
  );
  const answers = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json(),
    fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join(' ')),
    fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join('')),
  );
  fc.assert(
    fc.property(answers, fc.oneof(fc.constant(TEXT), fc.string({ unit: 'binary' })), (answer, text) => {
      const reading = readOpinion(answer, text);
      if (!reading.ok) return;
      for (const { quote, place } of reading.remarks) {
        if (!place) continue;
        expect(place.from).toBeLessThan(place.to);
        const first = bare(quote.split('…').find((piece) => bare(piece) !== '') ?? '');
        expect(bare(text.slice(place.from, place.to)).startsWith(first)).toBe(true);
      }
    }),
    { seed: 13, numRuns: 2000 },
  );
});

test('brackets and marks alone do not take long', () => {
  const before = performance.now();
  for (const sign of ['[', '{"', '"a" ', '> "\n', '“', ' \n', '"  ']) {
    readOpinion(sign.repeat(Math.floor(MOST_ANSWER / sign.length)), TEXT.repeat(100));
  }
  expect(performance.now() - before).toBeLessThan(8000);
});
