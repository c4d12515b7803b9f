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

const BOTH_AGES = 'In my village I saw children and adults.';

test.each([
  'I want to be trained in both fields.',
  'As a Med-Peds physician I will see patients of every age.',
  'My goal is to be double-boarded.',
  'I want to be board-certified in both internal medicine and pediatrics.',
  'A physician trained in both fields can follow a child into adult life.',
  'I see myself as a doctor for adults and children.',
  'Four years of combined training will prepare me.',
  'I could not choose between adults and children.',
])('the combined training without its name, in a text for one half: %s', (text) => {
  for (const specialty of ['internal-medicine', 'pediatrics'] as const)
    expect(wrong('wrong-specialty', `${BOTH_AGES} ${text}`, { specialty })).toHaveLength(1);
  expect(wrong('wrong-specialty', `${BOTH_AGES} ${text}`, { specialty: 'med-peds' })).toEqual([]);
});

test.each([
  'A Med-Peds physician taught me to listen.',
  'I rotated with a Med-Peds physician in Ohio.',
  'My attending was trained in both fields, and she showed me how to hand over a young adult.',
  'I was trained in both research and clinic.',
  'On the Med-Peds ward I saw two patients.',
  'I worked in both hospitals of the city.',
  'The boy needed combined chemotherapy.',
  'I saw adults and children wait in the same line.',
])('somebody else of both fields, or two other things: %s', (text) => {
  for (const specialty of ['internal-medicine', 'pediatrics'] as const)
    expect(wrong('wrong-specialty', `${BOTH_AGES} ${text}`, { specialty })).toEqual([]);
});

test('both fields are another specialty only where the text speaks of the other age', () => {
  const text = 'I want to be trained in both fields.';
  expect(wrong('wrong-specialty', text, { specialty: 'internal-medicine' })).toEqual([]);
});

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

const letter = (text: string, program: string) =>
  wrong('wrong-program', text, { kind: 'letter-of-interest', program });

test.each([
  ['I could imagine myself at Kingsway for three years.', 'Kingsway'],
  ['It was an honor to be interviewed at Larch Hill Medical Center.', 'Larch Hill Medical Center'],
  ['I hope to join Lakemont, where the residents eat together.', 'Lakemont'],
  ['Pine Hollow Hospital has the clinic that I am looking for.', 'Pine Hollow Hospital'],
  ['I would be glad to be one of the Stonecrop residents.', 'Stonecrop'],
  ['Dear Westbrook Selection Committee,', 'Westbrook'],
  ['I would love to join the Culver residents.', 'Culver'],
  ['Thank you for inviting me to Quarry Point.', 'Quarry Point'],
])('a letter to Fox Hollow: %s', (text, name) => expect(letter(text, 'Fox Hollow Hospital')).toEqual([name]));

test.each([
  'I hope to train at Fox Hollow.',
  'I hope to train at Fox Hollw Hospital.',
  'I rotated at Duke University Hospital, and I want to learn more.',
  'Your resident went to a fellowship at Mayo Clinic, and I would like to follow her.',
  'I would be happy to work with Dr. Amadi and to learn at night.',
  'I look forward to an interview with Dr. Lee.',
  'I would love to stay in Ohio.',
  'I would be happy to work with Amina and to learn at Cleveland.',
  'The night I spent with your residents in the Culver clinic stays with me.',
  'I would love to join the Culver fellows on their rounds.',
  'It was an honor to spend the day with your residents in the Larkin ward.',
])('a letter to Fox Hollow, rightly: %s', (text) => expect(letter(text, 'Fox Hollow Hospital')).toEqual([]));

test.each([
  ['internal-medicine', 'I liked the tour, and the pediatrics faculty of your program has shown me much.'],
  ['internal-medicine', 'Internal medicine and pediatrics is the specialty for me.'],
  ['pediatrics', 'The internal medicine is my passion.'],
  ['pediatrics', 'After internal medicine residency I hope to go home.'],
  ['internal-medicine', 'I am a good fit for general surgery.'],
  ['pediatrics', 'Your family medicine residency is what I look for.'],
  ['med-peds', 'The specialty of internal medicine is a marathon. I like to run.'],
  ['med-peds', 'As an internist I would be at home.'],
] as const)('%s, elsewhere: %s', (specialty, text) =>
  expect(wrong('wrong-specialty', text, { specialty })).toHaveLength(1),
);

test.each([
  ['internal-medicine', 'I spent six weeks on the internal medicine and pediatrics wards.'],
  ['internal-medicine', 'My cousin is a pediatrician and says that adults lie more politely.'],
  ['pediatrics', 'I thought of family medicine before I met the twins.'],
  ['med-peds', 'Internal medicine taught me to doubt, and pediatrics taught me to hurry.'],
  ['med-peds', 'Your wide range of pathology is well known.'],
] as const)('%s, harmless: %s', (specialty, text) =>
  expect(wrong('wrong-specialty', text, { specialty })).toEqual([]),
);

test('a place of work in the years to come is no program', () => {
  const text = 'One day I hope to be a doctor at Naryn, and to work with Amina.';
  expect(wrong('wrong-program', text, {})).toEqual([]);
});

test('a letter without a program must speak to one', () => {
  const text =
    'Thank you for the interview at Riverside Medical Center. I hope to match at Lakemont University Hospital.';
  expect(wrong('wrong-program', text, { kind: 'thank-you' })).toEqual(['Lakemont University Hospital']);
});
