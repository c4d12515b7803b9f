import { loadFacts } from '@matchwright/facts/node';
import { expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { letterAuthors } from './letter-author.ts';
import { type LetterAnswer, programLetters } from './program-letters.ts';

const facts = loadFacts();
const us = { us: true, handsOn: true, status: 'received' };
const im = { ...us, field: 'internal-medicine' };
const peds = { ...us, field: 'pediatrics' };

function answers(letters: object[]): Map<string, LetterAnswer> {
  const situation = situationOf({ letters, preferences: { specialties: { 'med-peds': 5 } } });
  const found = programLetters(situation, letterAuthors(situation));
  return new Map(found.map(({ code, now }) => [code, now]));
}

const none = answers([]);
const three = answers([im, im, peds]);
const four = answers([im, im, peds, peds]);

/** Read by hand from each program's statement: with no letter, with two IM and one pediatric, with two of each. */
test.each([
  ['1007700C0', '3 letters', 'not-met', 'met', 'met'],
  ['1049700C0', 'one from each department from chair', 'not-met', 'not-met', 'cannot-tell'],
  ['1099700C0', 'at least 3; both fields when both done', 'not-met', 'met', 'met'],
  ['1147700C0', '3-4 letters', 'not-met', 'met', 'met'],
  ['1150700C0', 'at least 2 clinical of the fields', 'not-met', 'met', 'met'],
  ['1160700C0', 'physicians directly involved', 'not-met', 'cannot-tell', 'cannot-tell'],
  ['1170700C0', 'up to 4: no least number', 'cannot-tell', 'cannot-tell', 'cannot-tell'],
  ['1217700C0', 'faculty who know the applicant well', 'not-met', 'cannot-tell', 'cannot-tell'],
  ['1261700C2', 'page goes on', 'not-met', 'cannot-tell', 'cannot-tell'],
  ['1286700C0', '2 or more from any faculty', 'not-met', 'met', 'met'],
  ['1511700C0', '4: 2 IM and 2 pediatrics; departmental', 'not-met', 'not-met', 'cannot-tell'],
  ['1548700C0', '4 required, one preferably from a chair', 'not-met', 'not-met', 'met'],
  ['1588700C0', 'including both IM and pediatrics', 'not-met', 'met', 'met'],
  ['1716700C0', '4: chairs', 'not-met', 'not-met', 'cannot-tell'],
  ['1780700C0', 'at least 2, one US or Canadian', 'not-met', 'met', 'met'],
  ['1848700C0', 'one chair letter and two from faculty', 'not-met', 'cannot-tell', 'cannot-tell'],
  ['3050700C0', 'recommended only', 'cannot-tell', 'cannot-tell', 'cannot-tell'],
  ['3057700C0', 'chair preferred, not required', 'not-met', 'met', 'met'],
] as const)('%s: %s', (code, _statement, withNone, withThree, withFour) => {
  expect([none.get(code), three.get(code), four.get(code)]).toEqual([withNone, withThree, withFour]);
});

test('every program with a statement is answered, and known programs are only Med-Peds ones', () => {
  const stating = facts.programs.filter((program) => program.facts.letters !== undefined);
  expect([...none.keys()].sort()).toEqual(stating.map(({ code }) => code).sort());
});

test('what the profile does not say is never held against it', () => {
  const unknownFields = answers([us, us, us]);
  expect(unknownFields.get('1588700C0')).toBe('cannot-tell');
  // One of the three may well be a Med-Peds author; whether that counts as both, the program does not say.
  expect(answers([im, im, { ...us, field: 'med-peds' }]).get('1588700C0')).toBe('cannot-tell');
  expect(answers([im, im, im]).get('1588700C0')).toBe('not-met');
  // Not in the United States may still be Canada.
  const abroad = { field: 'internal-medicine', us: false, status: 'received' };
  expect(answers([abroad, abroad]).get('1780700C0')).toBe('cannot-tell');
});

test('letters that are only planned do not count as in hand', () => {
  const planned = answers([im, im, { ...peds, status: 'asked' }]);
  expect(planned.get('1007700C0')).toBe('not-met');
});

test('programs left out by the person are not listed', () => {
  const situation = situationOf({
    preferences: { specialties: { 'med-peds': 5 }, exclude: ['1007700C0'], never: ['CA'] },
  });
  const codes = programLetters(situation, []).map(({ code }) => code);
  expect(codes).not.toContain('1007700C0');
  expect(codes).not.toContain('1049700C0');
  expect(codes).toContain('1147700C0');
});
