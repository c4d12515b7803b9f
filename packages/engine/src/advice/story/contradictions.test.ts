import { expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { contradictions } from './contradictions.ts';

const situation = situationOf({
  school: { country: 'EG', graduated: 2021 },
  exams: [
    { exam: 'step1', date: '2022-05-10', result: 'fail' },
    { exam: 'step1', date: '2022-11-02', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-15', result: 'pass', score: 224 },
  ],
  practice: [{ exam: 'step2ck', date: '2024-02-01', score: 218 }],
  experience: [
    { kind: 'hands-on', country: 'US', field: ['internal-medicine'], months: 2 },
    { kind: 'practice', country: 'EG', months: 24 },
  ],
});
const found = (text: string) => contradictions(text, situation).map(({ says }) => says);

test.each([
  ['I scored 242 on Step 2 CK.', 'You write 242 for Step 2 CK. Your profile says 224.', 'exams[2].score'],
  [
    'My Step 2 CK score rose from 210 to 224.',
    'You write 210 for Step 2 CK. Your profile says 224.',
    'exams[2].score',
  ],
  [
    'I failed Step 1 twice.',
    'You write that you failed Step 1 twice. Your profile has one failed attempt.',
    'exams[0]',
  ],
  [
    'After I failed Step 2 CK, I changed my plan.',
    'You write that you failed Step 2 CK. Your profile has no failed attempt.',
    'exams[2]',
  ],
  [
    'I passed Step 1 on my first attempt.',
    'You write that you passed Step 1 at attempt 1. Your profile has one failed attempt.',
    'exams[0]',
  ],
  [
    'I passed Step 2 CK on the second try.',
    'You write that you passed Step 2 CK at attempt 2. Your profile has no failed attempt.',
    'exams[2]',
  ],
  ['I passed Step 1 in 2023.', 'You write 2023 for Step 1. Your profile says 2022.', 'exams[1].date'],
  [
    'I took Step 2 CK in 2023, and I was tired.',
    'You write 2023 for Step 2 CK. Your profile says 2024.',
    'exams[2].date',
  ],
  [
    'I graduated in 2019.',
    'You write that you graduated in 2019. Your profile says 2021.',
    'school.graduated',
  ],
  [
    'At medical school in Jordan I met him.',
    'You write Jordan for your medical school. Your profile says Egypt.',
    'school.country',
  ],
  [
    'I studied medicine in the United Kingdom.',
    'You write United Kingdom for your medical school. Your profile says Egypt.',
    'school.country',
  ],
  [
    'I completed six months of hands-on rotations in the US.',
    'You write 6 months in the United States. The experience in your profile adds up to 2.',
    'experience',
  ],
  [
    'I have never failed an exam.',
    'You write that you never failed an exam. Your profile has a failed attempt.',
    'exams[0]',
  ],
  [
    'I passed all my exams on the first attempt.',
    'You write that you never failed an exam. Your profile has a failed attempt.',
    'exams[0]',
  ],
  [
    'After graduating in 2018, I went to Aswan.',
    'You write that you graduated in 2018. Your profile says 2021.',
    'school.graduated',
  ],
])('%s', (text, says, against) => {
  expect(contradictions(text, situation)).toMatchObject([{ says, against }]);
});

/** True, about somebody else, about something else, or not certain: left alone. */
test.each([
  'I scored 224 on Step 2 CK.',
  'My practice score for Step 2 CK was 240.',
  'My target for Step 2 CK was 240.',
  'My Step 2 CK score rose from 218 to 224.',
  'While I prepared for Step 2 CK, I cared for 240 patients.',
  'I failed Step 1 once.',
  'I failed Step 1 in May 2022, and I passed in November 2022.',
  'I passed Step 1 on my second attempt.',
  'I passed Step 2 CK on my first attempt.',
  'My friend failed Step 2 CK, and I studied with her.',
  'I was afraid that I would fail Step 2 CK.',
  'I never failed Step 2 CK.',
  'I passed Step 1 in 2022 after failing it in May.',
  'I took Step 2 CK three years after I graduated in 2021.',
  'I graduated from high school in 2014.',
  'I graduated in 2021.',
  'My sister graduated in 2019.',
  'In 2019 I met a boy of nine with sickle cell disease.',
  'After medical school I worked in Canada.',
  'At medical school in Egypt I met him.',
  'I studied medicine in Cairo.',
  'I did an elective at a medical school in Jordan.',
  'I have three months of hands-on experience in the US.',
  'I spent six months in a rural clinic.',
  'Next year I will do six months of US clinical experience.',
  'Step 3 comes next: I aim for 230.',
  'I passed Step 3 on my first attempt.',
])('no remark: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['It took time. I scored 242 on Step 2 CK.', '242'],
  ['In May, I failed Step 1 twice because I was tired.', 'failed Step 1 twice'],
  ['I then passed Step 1 on my first attempt, in Cairo.', 'passed Step 1 on my first attempt'],
  ['At the time I graduated in 2019.', '2019'],
  ['I studied medicine in Jordan for six years.', 'Jordan'],
])('a contradiction points at its words: %s', (text, words) => {
  const [only] = contradictions(text, situation);
  expect(text.slice(only?.start, only?.end)).toBe(words);
});

test('a profile that says nothing contradicts nothing', () => {
  const empty = situationOf({});
  const text =
    'I failed Step 1 twice, and I passed Step 2 CK with 250 in 2023. I graduated in 2015. I did six months of rotations in the US.';
  expect(contradictions(text, empty)).toEqual([]);
});

test('attempts whose result is not known are not counted', () => {
  const booked = situationOf({ exams: [{ exam: 'step3', date: '2026-12-01' }] });
  expect(contradictions('I failed Step 3 twice.', booked)).toEqual([]);
});
