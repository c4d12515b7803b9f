import { expect, test } from 'vitest';
import type { ReviewRequest } from '../review.ts';
import { noted, reviewOf } from '../testing/test-reviewer.ts';

const letter = (text: string, program: string) =>
  noted(reviewOf({ kind: 'letter-of-interest', program, text: `Dear Dr. Lee,\n\n${text}` }), 'wrong-program');
const BIRMINGHAM = 'University of Alabama at Birmingham Medical Center';
const TOLEDO = 'Fox Hollow Hospital, Toledo, Ohio';

test.each([
  [BIRMINGHAM, 'I cannot wait to become a Tar Heel.', 'Tar Heel'],
  [BIRMINGHAM, 'Your program in Georgia is what I looked for.', 'Georgia'],
  [BIRMINGHAM, 'I look forward to three years in Nashville.', 'Nashville'],
  [BIRMINGHAM, 'The Hopkins residents were kind to me.', 'Hopkins'],
  [TOLEDO, 'I hope to serve the people of Milwaukee beside your residents.', 'Milwaukee'],
  [TOLEDO, 'I would love to live in Denver.', 'Denver'],
  [TOLEDO, 'Please thank everyone at Cedar Ridge for the tour.', 'Cedar Ridge'],
  [TOLEDO, 'I want to be a Cedar Ridge intern.', 'Cedar Ridge'],
])('to %s: %s', (program, text, name) => expect(letter(text, program)).toEqual([name]));

test.each([
  [BIRMINGHAM, 'I would be glad to train at UAB and live in Birmingham.'],
  [BIRMINGHAM, 'I would love to be a Blazer.'],
  [BIRMINGHAM, 'My sister lives in Nashville, four hours from you.'],
  [BIRMINGHAM, 'I presented our poster in Boston, and your fellow asked the best question.'],
  [BIRMINGHAM, 'Your graduates go on to fellowships at Duke and Vanderbilt.'],
  [TOLEDO, 'I look forward to living in Toledo.'],
  [TOLEDO, 'From Detroit I would need an hour to your door.'],
  [TOLEDO, 'I want to see the Heart Failure Clinic grow.'],
  // Where nobody knows the place of a program, no city is wrong.
  ['Fox Hollow Hospital', 'I would be happy to live in Denver.'],
])('to %s, rightly: %s', (program, text) => expect(letter(text, program)).toEqual([]));

test('two schools of one state are two', () => {
  const text = 'I hope to train at Ohio State University.';
  expect(letter(text, 'University of Ohio Hospital')).toEqual(['Ohio State University']);
});

const specialties = (text: string, specialty: ReviewRequest['specialty']) =>
  noted(reviewOf({ kind: 'personal-statement', specialty, text }), 'wrong-specialty');

test.each([
  ['internal-medicine', 'I want to spend my life with sick children.'],
  ['internal-medicine', 'I see myself as the kind of surgeon who waits.'],
  ['internal-medicine', 'I hope to match into peds.'],
  ['pediatrics', 'My dream is to care for the elderly in nursing homes.'],
  ['pediatrics', 'Orthopedics has long been where my hands feel at home.'],
  ['med-peds', 'I want to treat adults only.'],
  ['med-peds', 'I decided to devote myself to the care of children.'],
] as const)('%s, by its patients: %s', (specialty, text) =>
  expect(specialties(text, specialty)).toHaveLength(1),
);

test.each([
  ['internal-medicine', 'I would like to see my children grow.'],
  ['internal-medicine', 'My life changed when a child with asthma came to us.'],
  ['pediatrics', 'I want children to become healthy adults.'],
  ['med-peds', 'I want to care for children with sickle cell disease.'],
] as const)('%s, rightly by its patients: %s', (specialty, text) =>
  expect(specialties(text, specialty)).toEqual([]),
);

test('a sentence about another specialty is no evidence of why this one', () => {
  const text =
    'I chose pediatrics because I want to become a pediatrician who listens to children and parents.';
  const why = (specialty: ReviewRequest['specialty']) =>
    reviewOf({ kind: 'personal-statement', specialty, text }).parts.find(({ id }) => id === 'why-specialty');
  expect(why('pediatrics')?.evidence?.text).toBe(text);
  expect(why('internal-medicine')).toMatchObject({ status: 'missing' });
  expect(why('internal-medicine')?.evidence).toBeUndefined();
});
