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
  for (const kind of REVIEW_KINDS) expect(marked(kind, `I worked in Hue. ${sentence}`)).not.toEqual([]);
});

test.each([
  [
    'Fatima Hassan of 12 Palm Street, born on 3 May 1961, had no insulin.',
    ['Fatima Hassan of 12 Palm Street', '3 May 1961'],
  ],
  [
    'My patient Farouk lives in Nang Rong. He came on 4/11/2023.',
    ['patient Farouk', 'lives in Nang Rong', '4/11/2023'],
  ],
  ['Mr. Haddad of 7 Olive Road came with chest pain.', ['Mr. Haddad', '7 Olive Road']],
  ['The patient, Le Thi Mai, lay in room 412.', ['patient, Le Thi Mai', 'room 412']],
  [
    'Mr. Ahmed Khan, born on 4 May 1950, had a stroke. I admitted him on 12 June 2023.',
    ['Mr. Ahmed Khan', '4 May 1950', '12 June 2023'],
  ],
])('each mark of one patient: %s', (sentence, marks) => {
  const found = marked('personal-statement', `I worked in Hue. ${sentence}`);
  expect(found).toHaveLength(marks.length);
  marks.forEach((mark, i) => {
    expect(found[i]).toContain(mark);
  });
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

test.each([
  'On 3 May 2022 a fisherman with tetanus was brought to Bach Mai Hospital.',
  'In March 2023 a 34-year-old woman with Wilson disease came to Mercy General Hospital.',
  'A boy of nine with cystic fibrosis died at Hospital San Juan on June 4.',
  'At Kisumu County Hospital I met a 61-year-old teacher with Guillain-Barré syndrome in October 2024.',
  'On 12 August a mother with eclampsia was carried into Aweil Health Center.',
  'We diagnosed a seven-year-old girl with rabies in April 2021 in the village of Nang Rong.',
])('what is told together tells who it was: %s', (sentence) => {
  for (const kind of ['personal-statement', 'score-answer', 'thank-you'] as const)
    expect(marked(kind, `I worked in Hue. ${sentence}`)).toEqual([sentence]);
});

test('the place may stand in the sentence before', () => {
  const told = 'A 34-year-old woman with Wilson disease came in March 2023.';
  expect(marked('personal-statement', `Bach Mai Hospital is old. ${told}`)).toEqual([told]);
});

test.each([
  'From March to May 2025 I rotated at Mercy General Hospital in Ohio.',
  'In March 2023 I worked at Mercy General Hospital, where a man with pneumonia taught me to listen.',
  'A 34-year-old woman with Wilson disease came to our ward one winter.',
  'A 54-year-old farmer with heart failure came to Bach Mai Hospital in 2021.',
  'On 3 May 2022 I began my internship at Bach Mai Hospital, and a man with a stroke was my first patient.',
  'Bach Mai Hospital admitted 40 patients with tetanus in May 2022.',
  'I published a case report of a 34-year-old woman with Wilson disease in March 2023 with Mercy General Hospital.',
  'At Mercy General Hospital a boy of nine with asthma drew me a whale in March 2025.',
  'On 3 May 2022 the river flooded Bach Mai Hospital, and we carried the monitors upstairs.',
  'I was born on 4 June 1994 in the village of Nang Rong, where a man with malaria was nobody special.',
  'I did research on amyloidosis at Mercy General Hospital in May 2023 with a 60-year-old mentor.',
  'In October 2024 I presented the film of a patient with Crohn disease at Kisumu County Hospital.',
])('one place, one month or one illness tells nobody: %s', (sentence) => {
  expect(marked('personal-statement', `I grew up in Hue. ${sentence}`)).toEqual([]);
});
