import { expect, test } from 'vitest';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';
import { checkAnswer } from './story-checks.ts';

const EXAMS = [
  { exam: 'step1', date: '2022-05-10', result: 'fail' },
  { exam: 'step1', date: '2023-05-10', result: 'pass' },
  { exam: 'step2ck', date: '2024-03-15', score: 224 },
];
const marked = (field: 'why', text: string, raw: RawProfile = { exams: EXAMS }) =>
  checkAnswer(field, `story.${field}`, text, situationOf(raw)).flatMap(({ id, words }) =>
    words ? [`${id}: ${words.text}`] : [],
  );

test.each([
  ['blame and excuse', 'I failed Step 1 because of the unfair exam.', ['story.excuse']],
  [
    'three blames',
    'I blame the exam, which was unfair, and it was not my fault.',
    ['story.blame', 'story.blame', 'story.blame'],
  ],
  ['two phrases in one', 'I have always wanted to help people.', ['story.cliche', 'story.cliche']],
  ['one dream', 'My childhood dream came true.', ['story.cliche']],
])('%s: no two remarks about the same words', (_name, text, ids) => {
  const marks = checkAnswer('context', 'story.context', text, situationOf({ exams: EXAMS }));
  const found = marks.flatMap(({ id, words }) => (words ? [{ id, ...words }] : []));
  expect(found.map(({ id }) => id)).toEqual(ids);
  for (const one of found)
    for (const other of found)
      if (one !== other) expect(one.end <= other.start || other.end <= one.start).toBe(true);
});

test('months that are nowhere in the profile are one remark, with where to enter them', () => {
  const experience = [{ kind: 'practice', country: 'EG', months: 12 }];
  expect(marked('why', 'I completed three months of US rotations.', { exams: EXAMS, experience })).toEqual([
    'story.not-in-profile: I completed three months of US rotations',
  ]);
});

test('two different mistakes about one exam are two remarks', () => {
  const found = marked('why', 'I passed Step 2 CK with 250 on my second attempt.');
  expect(found).toHaveLength(2);
  expect(found.every((one) => one.startsWith('story.contradicts-profile'))).toBe(true);
});
