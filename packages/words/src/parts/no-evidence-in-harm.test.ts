import { expect, test } from 'vitest';
import type { ReviewKind } from '../review.ts';
import { profileOf, reviewOf } from '../testing/test-reviewer.ts';

const partOf = (kind: ReviewKind, id: string, text: string) => {
  const profile = profileOf({ exams: [{ exam: 'step1', date: '2022-05-10', result: 'fail' }] });
  const part = reviewOf({ kind, text, profile, specialty: 'internal-medicine' }).parts.find(
    (one) => one.id === id,
  );
  return { status: part?.status, text: part?.evidence?.text };
};
const CLEAN = 'I bring Vietnamese, and five years of nights in a ward without a scanner, to your clinic.';

test.each<[ReviewKind, string, string]>([
  ['score-answer', 'refocus', 'I also need a visa and a green card, and your program is my backup.'],
  ['score-answer', 'refocus', 'I bring my strength to your clinic, and your hospital is my plan B.'],
  ['personal-statement', 'why-specialty', 'Ever since I was a little child I have wanted internal medicine.'],
  ['personal-statement', 'scores', 'On the first attempt to place a chest tube I failed.'],
  ['thank-you', 'fit', 'I passed Step 1 on the first try.'],
  ['lor-request', 'specifics', 'I can write a draft for you that you only sign.'],
  [
    'personal-statement',
    'why-specialty',
    'I chose internal medicine for the good salary and the regular hours.',
  ],
])('%s: nothing shows %s where it says: %s', (kind, id, sentence) => {
  expect(partOf(kind, id, `I worked in Hue. ${sentence}`).text).not.toBe(sentence);
});

test('another sentence is the evidence where one harms', () => {
  const harmful = 'I bring strength to your program, and it is my backup.';
  expect(partOf('score-answer', 'refocus', `${CLEAN} ${harmful}`)).toMatchObject({ text: CLEAN });
  expect(partOf('score-answer', 'refocus', harmful).text).toBeUndefined();
});

test('a part that is told badly is weak, and never called found', () => {
  const blamed = 'I failed Step 1 in May 2022 because my professors never taught us physiology.';
  expect(partOf('score-answer', 'acknowledge', blamed)).toEqual({ status: 'weak', text: undefined });
});

test.each<[ReviewKind, string, string]>([
  ['faculty-email', 'offer', 'Kindly do the needful and reply as soon as possible.'],
  ['faculty-email', 'interest', 'I have read all your papers.'],
  ['score-answer', 'refocus', 'I will never fail again, I promise.'],
  ['score-answer', 'growth', 'I have grown a lot and I am more mature now.'],
])('%s: %s is not found by: %s', (kind, id, sentence) => {
  expect(partOf(kind, id, `I failed Step 1 in 2022. ${sentence}`).status).not.toBe('found');
});

test('an opportunity to grow is no growth, and a list of errors is', () => {
  const growth = (text: string) =>
    partOf('score-answer', 'growth', `I failed Step 1 in 2022. ${text}`).status;
  expect(growth('I took it as an opportunity to grow.')).not.toBe('found');
  expect(growth('My error list made it obvious within a day.')).toBe('found');
});

test('growth said three times is still only said', () => {
  const said = 'I have grown a lot. I am more mature now. I have learned much. I became stronger and wiser.';
  expect(partOf('score-answer', 'growth', `I failed Step 1 in 2022. ${said}`).status).toBe('weak');
});

test.each<[ReviewKind, string, string]>([
  ['score-answer', 'growth', 'Then I did 40 questions every day with a tutor, and I passed.'],
  ['faculty-email', 'interest', 'I have read all your papers on sepsis in Malawi.'],
])('%s: %s is found by what is particular: %s', (kind, id, sentence) => {
  expect(partOf(kind, id, `I failed Step 1 in 2022. ${sentence}`)).toEqual({
    status: 'found',
    text: sentence,
  });
});
