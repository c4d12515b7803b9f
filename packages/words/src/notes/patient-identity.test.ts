import { expect, test } from 'vitest';
import { REVIEW_KINDS, type ReviewKind } from '../review.ts';
import { noted, reviewOf } from '../testing/test-reviewer.ts';

const marked = (kind: ReviewKind, text: string) => noted(reviewOf({ kind, text }), 'patient-identity');

test.each([
  'The patient, Le Thi Mai, born on 2 June 1950, had a cough and a fever.',
  'The woman in room 412 asked me for water before her surgery.',
  'My patient Farouk could not breathe that night.',
  'A girl named Amina came with seizures.',
  'His file had MRN 5510234 on its cover.',
  'I was with Mrs. Hoa, 71, when she learned of her cancer.',
  'Bed 9 held an old man with a stroke.',
  'Omar Hassan, 54, had diabetes for years.',
  'Linh was our first patient that day.',
  'The chart said date of birth 4/11/1961.',
  'I admitted Mr. Haddad, a 60-year-old with chest pain, at midnight.',
  'A man called Yusuf taught me about insulin.',
])('in every kind of text: %s', (sentence) => {
  for (const kind of REVIEW_KINDS) expect(marked(kind, `I worked in Hue. ${sentence}`)).toHaveLength(1);
});

test.each([
  'Please greet Ms. Delgado in the office.',
  'Thank you, also to Mr. Alvarez at the front desk.',
  'Mrs. Kim, your coordinator, found my scarf.',
  'Dr. Osei showed me the chart of a man with heart failure.',
  'An old woman came to the ward with her grandson.',
  'I was born in 1994 and grew up in Da Nang.',
  'In Room 5 of the school we held a clinic.',
  'The nurse, Ms. Roy, counted the beds with me.',
  'My patients call me the doctor with the scarf.',
  'We had 12 beds and 30 patients.',
  'A man of 61 asked me about insulin.',
  'Bach Mai Hospital had the only scanner.',
])('nobody is named in a letter: %s', (sentence) => {
  expect(marked('thank-you', `I met you in Hue. ${sentence}`)).toEqual([]);
});

test('a name is remarked on once; a title and one name alone are left to Your story', () => {
  const told = 'stood in the flood with her pills. Later Mrs. Hoa laughed. Mrs. Hoa still calls.';
  expect(marked('personal-statement', `Mrs. Hoa, 71, ${told}`)).toEqual(['Mrs. Hoa']);
  expect(marked('personal-statement', `Mrs. Hoa ${told}`)).toEqual([]);
});
