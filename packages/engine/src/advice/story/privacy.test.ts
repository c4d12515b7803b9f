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
  ['Tran Van Minh, born on 3 May 1961, came twice.', 'Tran Van Minh, born on 3 May 1961'],
  ['Amina Yusuf, 42, sold fish.', 'Amina Yusuf, 42'],
  ['Amina Yusuf of 12 Palm Street, a weaver, had no insulin.', 'Amina Yusuf of 12 Palm Street'],
  ['Amina Yusuf, born 3/5/1961, sold fish.', 'Amina Yusuf, born 3/5/1961'],
  ['Her chart, MRN 448812, was thin.', 'MRN 448812'],
  ['The woman in room 412 had lung cancer.', 'woman in room 412'],
  ['In bed 7 lay a boy with tetanus.', 'bed 7 lay a boy'],
])('a name: %s', (text, words) => {
  const [only, more] = patientNames(text);
  expect(more).toBeUndefined();
  expect(only?.text).toBe(words);
  expect(text.slice(only?.start, only?.end)).toBe(words);
});

test.each([
  'A boy of nine and his grandmother shared one inhaler.',
  'I was born in 1994, in Hue, beside the river.',
  'In Room 5 of the school we held the clinic.',
  'Bach Mai Hospital, 40 minutes away, had the only scanner.',
  'Bach Mai Hospital of 1,900 beds had one scanner, and Kisumu County Hospital at 40 kilometers had none.',
  'On Cook County rounds I carried six patients.',
  'There were 12 beds and 30 patients.',
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
