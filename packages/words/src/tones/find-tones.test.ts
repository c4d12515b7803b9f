import { expect, test } from 'vitest';
import { readable } from '../intake/readable.ts';
import { loadPack } from '../pack/load-pack.ts';
import type { ReviewKind } from '../review.ts';
import { textModel } from '../text/text-model.ts';
import { findTones } from './find-tones.ts';

const { models } = await loadPack();
const tones = (text: string, kind: ReviewKind = 'score-answer') =>
  findTones(textModel(readable(text).reading), kind, models).map(({ id, from, to }) => ({
    id,
    words: text.slice(from, to),
  }));

// Written for this test; none stands in the training data.
test.each([
  ['blame', 'My result is 208. The proctors refused to repair my computer and ignored my complaint.'],
  ['blame', 'I failed Step 1 because my professors never taught us physiology.'],
  ['excuse', 'Without the war and the night shifts I would have scored much higher.'],
  ['excuse', 'My score is 211. I was exhausted and sick that week, and nobody could have done better.'],
  ['apology', 'I am so ashamed of my score, and I beg the committee to forgive me for it.'],
  ['defensive', 'A three-digit number cannot measure what kind of doctor I am.'],
])('%s: %s', (id, text) => expect(tones(text).map((one) => one.id)).toContain(id));

test.each([
  'I failed Step 1 in 2021. I took a tutor, did forty questions a day and passed seven months later.',
  'My score is 214. The plan was mine and it was a bad one. I now study with two partners each morning.',
  'I failed Step 1 in 2022. It was my fault alone, not that of my school.',
  'I failed Step 1 in 2022. The failure was mine, and nobody else’s.',
  'The nurse told the mother that the clinic was closed. She waited with her son until the morning.',
  'Thank you for showing me the clinic. I enjoyed our conversation about the garden behind it.',
])('nothing: %s', (text) => expect(tones(text, 'personal-statement')).toEqual([]));

test('the marked words are the clause that says it, not the plain one beside it', () => {
  const text =
    'My score is 209. I took the exam in June, and the university, which had promised us a course, never taught us anything.';
  const [found] = tones(text);
  expect(found?.words).toContain('never taught us');
  expect(found?.words).not.toContain('My score is 209');
});

test('a sentence that apologizes and blames says both', () => {
  const found = tones('I am deeply sorry for my score, but my university refused to teach us for this exam.');
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['apology', 'blame']));
});

test('what somebody else says in a scene is no tone of the writer', () => {
  expect(tones('"I am so ashamed of my score, please forgive me," she said.')).toEqual([]);
});
