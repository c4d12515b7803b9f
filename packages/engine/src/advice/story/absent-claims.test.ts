import { expect, test } from 'vitest';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';
import { absentClaims } from './absent-claims.ts';

const graduate: RawProfile = { applicant: 'non-us-img', school: { country: 'EG', graduated: 2021 } };
const found = (text: string, raw: RawProfile = {}) =>
  absentClaims(text, situationOf({ ...graduate, ...raw })).map(({ text: words, against }) => [
    words,
    against,
  ]);

test.each([
  ['Last year I published two papers.', 'I published', 'scholarship', [{ kind: 'publication' }]],
  ['My research was on sickle cell disease.', 'My research', 'scholarship', [{ kind: 'poster' }]],
  [
    'I conducted clinical research in Cairo.',
    'I conducted clinical research',
    'scholarship',
    [{ kind: 'x' }],
  ],
])('%s: only without scholarly work', (text, words, against, scholarship) => {
  expect(found(text)).toEqual([[words, against]]);
  expect(found(text, { scholarship })).toEqual([]);
});

test.each([
  ['During my US rotation I saw this every day.', 'my US rotation', { kind: 'hands-on', country: 'US' }],
  ['I completed three rotations in the United States.', null, { kind: 'observership', country: 'US' }],
  ['I volunteered in a free clinic.', 'I volunteered', { kind: 'volunteer', country: 'EG' }],
  ['I taught first-year students.', 'I taught first-year students', { kind: 'teaching' }],
  ['I worked as a research assistant.', 'I worked as a research assistant', { kind: 'research' }],
])('%s: only without the experience', (text, words, entry) => {
  const [only, more] = found(text);
  expect(more).toBeUndefined();
  expect(only?.[0]).toBe(words ?? 'I completed three rotations in the United States');
  expect(found(text, { experience: [entry] })).toEqual([]);
});

test('a poster is research, and no publication', () => {
  const scholarship = [{ kind: 'poster' }];
  expect(found('I published my results.', { scholarship })).toHaveLength(1);
  expect(found('I did research for a year.', { scholarship })).toEqual([]);
});

test('who learns medicine in the United States has rotations there', () => {
  const us = { applicant: 'us-md', school: { country: 'US' } };
  expect(found('My US rotation was in June.', us)).toEqual([]);
});

test.each([
  'I want to do research in residency.',
  'I never published, and I would like to.',
  'I hope to complete a rotation in the United States.',
  'My mentor published two papers.',
  'My patients taught me to listen.',
  'I read the research on this disease.',
])('no claim: %s', (text) => {
  expect(found(text)).toEqual([]);
});
