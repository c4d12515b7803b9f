import { expect, test } from 'vitest';
import type { ReviewRequest } from '../review.ts';
import { noted, reviewOf } from '../testing/test-reviewer.ts';

const wrong = (id: 'wrong-specialty' | 'wrong-program', text: string, more: Partial<ReviewRequest>) =>
  noted(reviewOf({ kind: 'personal-statement', ...more, text }), id);

test.each([
  ['internal-medicine', 'I am applying to pediatrics because I like families.'],
  ['internal-medicine', 'I want to become a pediatrician in my town.'],
  ['pediatrics', 'I hope to join your internal medicine residency.'],
  ['med-peds', 'I look for a career in internal medicine.'],
  ['med-peds', 'I chose family medicine for my life.'],
  ['pediatrics', 'I am applying for a residency in Med-Peds.'],
] as const)('%s: %s', (specialty, text) =>
  expect(wrong('wrong-specialty', text, { specialty })).toHaveLength(1),
);

test.each([
  ['med-peds', 'I am applying to internal medicine and pediatrics because I want both.'],
  ['med-peds', 'I want to become an internist and a pediatrician.'],
  ['internal-medicine', 'During my pediatrics rotation I learned to listen.'],
  ['internal-medicine', 'I had planned to be a surgeon.'],
  ['internal-medicine', 'My mother wanted me to become a surgeon.'],
  ['pediatrics', 'I worked with the internal medicine residents on the ward.'],
] as const)('%s, rightly: %s', (specialty, text) =>
  expect(wrong('wrong-specialty', text, { specialty })).toEqual([]),
);

test('a letter to one program must not name another', () => {
  const letter = {
    kind: 'letter-of-interest',
    program: 'University of Alabama at Birmingham Medical Center',
  } as const;
  expect(wrong('wrong-program', 'I hope to train at Duke University Hospital.', letter)).toEqual([
    'Duke University Hospital',
  ]);
  expect(wrong('wrong-program', 'I would be glad to join the residency at UAB.', letter)).toEqual([]);
  expect(wrong('wrong-program', 'I hope to train at the University of Alabama.', letter)).toEqual([]);
  expect(
    wrong('wrong-program', 'I graduated from Cairo University and rotated at Mayo Clinic.', letter),
  ).toEqual([]);
});

test('a letter without a program must speak to one', () => {
  const text =
    'Thank you for the interview at Riverside Medical Center. I hope to match at Lakemont University Hospital.';
  expect(wrong('wrong-program', text, { kind: 'thank-you' })).toEqual(['Lakemont University Hospital']);
});
