import { expect, test } from 'vitest';
import { expectReadable } from './expect-readable.ts';
import { measured, median, sentencesOf, syllablesOf } from './measure.ts';
import { saidBy, saidInCatalogue, withoutNames } from './said.ts';

const of = (text: string) => [{ text, where: 'here' }];

test('the grade is the published formula', () => {
  // 6 words, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(measured(of('The cat sat on the mat.'))).toMatchObject([
    { words: 6, grade: expect.closeTo(-1.45, 9) },
  ]);
  // 5 words with 1 + 4 + 1 + 5 + 3 syllables: 0.39 × 5 + 11.8 × 14 / 5 − 15.59.
  const hard = 'This application needs certification urgently.';
  expect([...'This application needs certification urgently'.split(' ')].map(syllablesOf)).toEqual([
    1, 4, 1, 5, 3,
  ]);
  expect(measured(of(hard))[0]?.grade).toBeCloseTo(0.39 * 5 + (11.8 * 14) / 5 - 15.59, 9);
});

test('figures and names of letters count as one syllable', () => {
  expect(['224', 'USMLE', 'IMGs', 'H-1B', '$1,500', '90%'].map(syllablesOf)).toEqual([1, 1, 1, 1, 1, 1]);
});

test('sentences end at full stops and question marks, not in figures', () => {
  expect(sentencesOf('You have 3.5 months. Start now? Yes.\nThen rest.')).toEqual([
    'You have 3.5 months.',
    'Start now?',
    'Yes.',
    'Then rest.',
  ]);
});

test('texts that differ in their figures alone count once; very short ones not at all', () => {
  const texts = ['You have 3 months left now.', 'You have 12 months left now.', 'Start.'];
  expect(measured(texts.flatMap(of))).toHaveLength(1);
});

test('the median of an even and of an odd number', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

const EASY = of('You can take the test in May. Ask for a date now. It will cost you less than a late one.');
test.each([
  ['an exclamation mark', 'You can do this!'],
  ['a banned word', 'Just send the letter.'],
  ['a word made of a banned one', 'A rotation boosts your odds.'],
  ['a slip of a template', 'You have undefined months.'],
  ['a slip of a figure', 'It costs $NaN.'],
  ['a sentence of too many words', `${'You go there and '.repeat(9)}stop.`],
  [
    'a sentence of too many syllables',
    'International certification organisations individually administrate eligibility verification documentation.',
  ],
])('refuses %s', (_name, text) => {
  expect(() => expectReadable(EASY)).not.toThrow();
  expect(() => expectReadable([...EASY, ...of(text)])).toThrow();
});

test('refuses texts that are hard on the whole, though none is too hard alone', () => {
  const hard = of('Programs consider every attempt before they invite an applicant to interview.');
  const grade = measured(hard)[0]?.grade ?? Number.NaN;
  expect(grade).toBeGreaterThan(9);
  expect(grade).toBeLessThan(16);
  expect(() => expectReadable([...EASY, ...hard])).not.toThrow();
  expect(() => expectReadable(hard)).toThrow('median');
});

test('a result is searched for sentences and titles, not for ids and names of programs', () => {
  const result = {
    findings: [
      { id: 'risk.a.', title: 'A title', says: 'It says so.', sources: ['x.'], do: ['Do it.'], kind: 'risk' },
    ],
    closes: { programs: [{ says: 'Their words.' }] },
    none: null,
  };
  expect(saidBy(result, 'audit').map(({ text }) => text)).toEqual(['A title', 'It says so.', 'Do it.']);
});

test('names and quotations count as one short word', () => {
  const text =
    'Look at Baylor College of Medicine – Houston and “the form of June 2026”. It says "Ask us first."';
  expect(withoutNames(of(text), ['Baylor', 'Baylor College of Medicine – Houston'])).toEqual(
    of('Look at Mercy and “Mercy”. It says “Mercy.”'),
  );
});

test('functions of a catalogue are called until they answer; one that never does is named', () => {
  const { said, silent } = saidInCatalogue(
    {
      plain: 'One',
      count: (n: number) => `${n.toFixed(0)} programs.`,
      names: (names: string[]) => `With ${names.join(' and ')}.`,
      words: (word: string, n: number) => `${word.toUpperCase()} ${n.toFixed(1)}.`,
      inside: { deep: 'Two' },
      never: () => undefined,
    },
    'catalogue',
  );
  const texts = said.map(({ text }) => text);
  for (const text of ['One', '3 programs.', 'With one and two.', 'THREE WORDS HERE 3.0.', 'Two'])
    expect(texts).toContain(text);
  expect(silent).toEqual(['catalogue.never']);
});
