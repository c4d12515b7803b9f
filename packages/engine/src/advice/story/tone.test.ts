import { expect, test } from 'vitest';
import { type Tone, toneMarks } from './tone.ts';

const TONES: Tone[] = ['blame', 'excuse', 'apology'];
const marks = (text: string) => toneMarks(text, TONES).map(({ tone, words }) => `${tone}: ${words}`);

test.each([
  ['I blame my school for the result.', 'blame: I blame my'],
  ['I blamed the examiners for months.', 'blame: I blamed the'],
  ['My university is to blame for the late transcript.', 'blame: is to blame'],
  ['The teachers were to blame.', 'blame: were to blame'],
  ['The failed attempt was not my fault.', 'blame: not my fault'],
  ['It wasn’t really my fault.', 'blame: n’t really my fault'],
  ['I lost the year through no fault of my own.', 'blame: no fault of my own'],
  ['It was the fault of the test center.', 'blame: the fault of the'],
  ['The exam was unfair.', 'blame: exam was unfair'],
  ['I was unfairly graded.', 'blame: unfairly graded'],
  ['My school did not prepare me for the exam.', 'blame: school did not prepare me'],
  ['Nobody taught us how to study for it, and they never told me.', 'blame: they never told me'],
  ['My supervisor let me down.', 'blame: let me down'],
  ['I failed because of poor teaching.', 'blame: poor teaching'],
  ['I failed because of my lazy professor, I am very sorry.', 'blame: failed because of my lazy professor'],
  ['I failed because of my examiner, sorry; it was “unfair”.', 'blame: failed because of my examiner'],
  [
    'I failed because of my examiner, sorry; “unfair”.',
    'excuse: failed because of my examiner, sorry; “unfair',
  ],
  ['Due to the visa office I lost a year.', 'blame: Due to the visa office I lost a year'],
  ['I missed my exam because of the attending.', 'blame: missed my exam because of the attending'],
  ['I did not pass because of my boss, who gave me nights.', 'blame: did not pass because of my boss'],
  ['That was because of a bad teacher.', 'blame: because of a bad teacher'],
  ['That was so unfair.', 'excuse: That was so unfair'],
  ['I failed by one point, which was unlucky.', 'excuse: failed by one point, which was unlucky'],
  ['I am not a good test taker.', 'excuse: not a good test taker'],
  ['I have always been a bad test-taker.', 'excuse: bad test-taker'],
  ['My score does not reflect my knowledge.', 'excuse: score does not reflect'],
  ["One exam doesn't define who I am.", "excuse: exam doesn't define"],
  ['I was unlucky that day.', 'excuse: I was unlucky'],
  ['It was just my bad luck.', 'excuse: my bad luck'],
  ['I would have passed with another week.', 'excuse: I would have passed'],
  ['Anyone would have failed in those conditions.', 'excuse: Anyone would have failed'],
  ['It could happen to anyone.', 'excuse: could happen to anyone'],
  ['If only the date had been later.', 'excuse: If only'],
  ['I failed for reasons beyond my control.', 'excuse: reasons beyond my control'],
  ['The only reason I failed was the date.', 'excuse: The only reason I failed'],
  ['Step 1 was extremely hard that year.', 'excuse: Step 1 was extremely hard'],
  ['I am very sorry for this result.', 'apology: I am very sorry'],
  ['I sincerely apologize for my score.', 'apology: I sincerely apologize'],
  ['Please accept my apologies.', 'apology: my apologies'],
  ['I deeply regret this attempt.', 'apology: I deeply regret'],
  ['I am still ashamed of it.', 'apology: I am still ashamed'],
  ['Please overlook my first attempt.', 'apology: Please overlook'],
  ['I hope you can forgive this result.', 'apology: I hope you can forgive'],
])('%s', (text, mark) => {
  expect(marks(text)).toContain(mark);
});

/** Facts, feelings of the past, and thanks: nothing to remark. */
test.each([
  'I was blamed for the delay, and I learned to document every call.',
  'Because the exam centre closed, I lost my date and sat the exam in November.',
  'I learned to ask for help early.',
  'I learned that a delay is my responsibility too.',
  'I blame nobody.',
  'I blamed only myself and made a plan.',
  'I do not blame my school.',
  'Nobody is to blame.',
  'I was to blame, and I changed how I study.',
  'It was my fault, and I changed how I study.',
  'It was not their fault that the clinic had no insulin.',
  'My father fell ill in March 2022, and I sat the exam six weeks later.',
  'My mentors never let me down.',
  'My professors prepared me well.',
  'Because of my teacher I chose pediatrics.',
  'Because of my mentor I learned to plan my weeks.',
  'I failed because of my father’s illness and passed six months later.',
  'I failed in May because of my professor’s death that week.',
  'I lost my date because of the school holidays.',
  'I lost my fear because of my teacher.',
  'I never failed again because of my teacher.',
  'Because of my school I saw many births.',
  'I passed at last because of my supervisor.',
  'Children who are unlucky in where they are born need us most.',
  'It was unfair to children without insurance, so we opened a clinic.',
  'I failed Step 1 in May 2022 and passed in November 2022.',
  'I did not pass at the first attempt.',
  'The exam was hard, and I changed my plan.',
  'I learned to accept circumstances beyond my control.',
  'I was ashamed, so I told nobody; then I asked for help.',
  'I told the mother how sorry we were.',
  'I apologized to the family and stayed.',
  'I learned to apologize to patients without delay.',
  'I have no regrets about that year.',
  'The chart did not reflect what the child needed.',
  'Care that ends at eighteen is unfair to young adults with sickle cell disease.',
  'I teach in a poor district where teachers are few.',
  'I had two months to prepare while I worked nights.',
  'They taught me to listen first.',
  'My score rose from 210 to 232.',
])('no remark: %s', (text) => {
  expect(marks(text)).toEqual([]);
});

test('a mark points at its words, in the order of the text, and only asked tones are looked for', () => {
  const text = 'In 2022 I failed. The exam was unfair, and I am sorry.\nIt was not my fault.';
  const found = toneMarks(text, TONES);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'exam was unfair',
    'I am sorry',
    'not my fault',
  ]);
  expect(toneMarks(text, ['apology']).map(({ words }) => words)).toEqual(['I am sorry']);
  expect(toneMarks(text, [])).toEqual([]);
});
