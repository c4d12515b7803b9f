import { expect, test } from 'vitest';
import { patientNames } from './privacy.ts';

test.each([
  ['At night Mrs. Garcia came with her grandson.', 'Mrs. Garcia'],
  ['I sat with Mr Okafor until dawn.', 'Mr Okafor'],
  ['My patient Ahmed could not breathe.', 'patient Ahmed'],
  ['A boy named Omar had sickle cell disease.', 'boy named Omar'],
  ['I met a girl of nine who was called Amina.', 'girl of nine who was called Amina'],
  ['Youssef was my first patient.', 'Youssef was my first patient'],
  ['The woman, Élodie, had no insulin.', 'woman, Élodie'],
  ['I remember patient A. B. well.', 'patient A. B.'],
])('a name: %s', (text, words) => {
  const [only, more] = patientNames(text);
  expect(more).toBeUndefined();
  expect(only?.text).toBe(words);
  expect(text.slice(only?.start, only?.end)).toBe(words);
});

test.each([
  'A boy of nine and his grandmother shared one inhaler.',
  'My patient in Cairo had no insulin.',
  'For each patient I wrote a plan.',
  'Dr. Lee showed me how to speak with a frightened child.',
  'I cared for my patients, Dr. Lee watched.',
  'In March I met a girl with asthma.',
  'A man called the clinic at night.',
  'I learned from every child. Medicine came later.',
  'Med-Peds physicians follow such patients. The boy lived.',
])('no name: %s', (text) => {
  expect(patientNames(text)).toEqual([]);
});
