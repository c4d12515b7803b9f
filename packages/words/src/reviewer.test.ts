import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NOTE_IDS, PARTS, REVIEW_KINDS } from './review.ts';
import { noted, profileOf, reviewer, reviewOf } from './testing/test-reviewer.ts';

const trainingText = (name: string): string => {
  const path = fileURLToPath(new URL(`../data/training/texts/${name}.yaml`, import.meta.url));
  return (parse(readFileSync(path, 'utf8')) as { text: string }).text;
};
const STATEMENT = trainingText('ps-two-benches');
const FAILED = {
  exams: [
    { exam: 'step1', date: '2022-05-10', result: 'fail' },
    { exam: 'step1', date: '2022-11-02', result: 'pass' },
  ],
};
const PASSED = {
  exams: [
    { exam: 'step1', date: '2022-05-10', result: 'pass' },
    { exam: 'step2ck', date: '2023-05-10', score: 250 },
  ],
};
const statusOf = (review: ReturnType<typeof reviewOf>, id: string) =>
  review.parts.find((part) => part.id === id)?.status;

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'I am sorry for my low score. ',
    'My school failed to prepare us. ',
    'Please rank me highly. ',
    'A boy of five sat on the bench. ',
    '“Doctor,” she said. ',
    '\r\n\r\n',
    '<b>the</b> ',
    '\u0007',
    'recieved ',
    'é\u0301🙂 ',
  );
  const texts = fc
    .array(fc.oneof(words, words, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 25 })
    .map((all) => all.join(''));

  test('it is reviewed or refused, notes lie in it, and a second reading says the same', () => {
    const property = fc.property(texts, fc.constantFrom(...REVIEW_KINDS), (text, kind) => {
      const reviewed = reviewer.review({ kind, text });
      expect(reviewer.review({ kind, text })).toEqual(reviewed);
      if (!reviewed.ok) {
        expect(reviewed.says).toMatch(/\.$/);
        return;
      }
      const { parts, notes, characters } = reviewed.review;
      expect(characters).toBe(text.length);
      expect(parts.map(({ id }) => id)).toEqual(PARTS[kind]);
      for (const { id, from, to, says } of notes) {
        expect(NOTE_IDS).toContain(id);
        expect(0 <= from && from <= to && to <= text.length).toBe(true);
        expect(says.length).toBeGreaterThan(20);
      }
    });
    fc.assert(property, { seed: 20261123, numRuns: 150 });
  });
});

test('a place is a place in the text as it was given', () => {
  const text = 'It happened in 2022.\r\n\r\n<p>I’m truly sorry for my low score.</p>';
  const [note] = reviewOf({ kind: 'score-answer', text }).notes.filter(({ id }) => id === 'apology');
  expect(text.slice(note!.from, note!.to)).toMatch(/^I’m truly sorry/);
});

test('evidence is a sentence of the text, with words in it that decided', () => {
  const { parts } = reviewOf({ kind: 'personal-statement', text: STATEMENT, specialty: 'med-peds' });
  const shown = parts.flatMap(({ evidence }) => evidence ?? []);
  expect(shown.length).toBeGreaterThan(4);
  for (const { from, to, text, because } of shown) {
    expect(STATEMENT.replaceAll('’', "'").slice(from, to).replace(/\s/g, ' ')).toBe(text.replace(/\s/g, ' '));
    for (const word of because) expect(text).toContain(word);
  }
});

test('a paragraph on scores is needed only by those whose profile asks for it', () => {
  const text = trainingText('ps-no-word-about-the-attempt');
  const review = (profile: object) =>
    reviewOf({ kind: 'personal-statement', text, profile: profileOf(profile) });
  expect(statusOf(review(FAILED), 'scores')).toBe('missing');
  expect(statusOf(review(PASSED), 'scores')).toBe('not-needed');
});

test('a text without its sentences on a part lacks the part', () => {
  const answer =
    'I failed Step 1 in May 2022. I had studied alone beside a full-time job. After that I joined a study group, did forty timed questions a day, and passed in November.';
  const parts = reviewOf({ kind: 'score-answer', text: answer }).parts;
  expect(parts.find(({ id }) => id === 'growth')).toMatchObject({ status: 'found' });
  expect(parts.find(({ id }) => id === 'refocus')).toMatchObject({ status: 'missing' });
});

test('what the profile says otherwise is named with its field', () => {
  const text =
    'I passed Step 1 in 2021 and scored 240 on Step 2 CK. I have passed all my exams on the first attempt.';
  const profile = profileOf({
    exams: [...FAILED.exams, { exam: 'step2ck', date: '2024-03-15', score: 224 }],
  });
  const notes = reviewOf({ kind: 'personal-statement', text, profile }).notes.filter(
    ({ id }) => id === 'contradicts-profile',
  );
  expect(notes.map(({ words }) => words)).toEqual([
    '2021',
    '240',
    expect.stringContaining('passed all my exams'),
  ]);
  expect(notes[1]).toMatchObject({ severity: 'high', against: 'exams[2].score' });
});

test('an answer is measured by the time it takes', () => {
  const sentence = 'I changed the way I study and I kept a log of each question I missed. ';
  const words = sentence.trim().split(' ').length;
  const seconds = (times: number) => reviewOf({ kind: 'score-answer', text: sentence.repeat(times) });
  expect(seconds(10).seconds).toBe(Math.round((words * 10 * 60) / 150));
  expect(noted(seconds(10), 'answer-too-long')).toEqual([]);
  expect(noted(seconds(16), 'answer-too-long')).toHaveLength(1);
});

test('the 28,000 characters of ERAS are a limit, one page is advice', () => {
  const page = 'I saw a boy in the clinic and I held his hand. ';
  const lengthNote = (text: string) =>
    reviewOf({ kind: 'personal-statement', text }).notes.find(({ id }) => id === 'length');
  expect(lengthNote(page.repeat(600))).toMatchObject({ severity: 'high' });
  expect(lengthNote(page.repeat(100))).toMatchObject({ severity: 'medium' });
  expect(lengthNote(page.repeat(65))).toBeUndefined();
  expect(lengthNote(page.repeat(45))).toMatchObject({ severity: 'low' });
});

describe('texts of one person', () => {
  const story =
    'A carpenter drew his pain on the back of the consent form with a short pencil. I kept the drawing in my coat for the whole of that winter. ';
  const reason = 'I choose this specialty because I like to see an illness from its first day to its last. ';
  const other = { text: story + reason, specialty: 'pediatrics' } as const;

  test('a reused story is fine, the same reason for another specialty is not', () => {
    const same = reviewOf({
      kind: 'personal-statement',
      specialty: 'internal-medicine',
      text: story + reason,
      others: [other],
    });
    expect(same.similar[0]).toMatchObject({ share: 1, sameMotive: true });
    expect(noted(same, 'generic')).toContain(reason.trim());
    const own = 'I choose it because adults bring me a puzzle of five diseases and one shoe box of pills. ';
    const reused = reviewOf({
      kind: 'personal-statement',
      specialty: 'internal-medicine',
      text: story + own,
      others: [other],
    });
    expect(reused.similar[0]).toMatchObject({ sameMotive: false, share: expect.closeTo(2 / 3, 1) });
    expect(noted(reused, 'generic')).toEqual([]);
  });

  test('a second letter of intent is caught, a second one to the same program is not', () => {
    const text = 'Dear Dr. Osei, your program is my first choice. I will rank your program first.';
    const earlier = { kind: 'letter-of-intent', text, program: 'Hillcrest Hospital' } as const;
    const to = (program: string) =>
      noted(reviewOf({ kind: 'letter-of-intent', text, program, others: [earlier] }), 'second-intent');
    expect(to('Riverside Clinic')).toHaveLength(1);
    expect(to('Hillcrest Hospital')).toEqual([]);
  });
});

test('a Med-Peds statement with the other age pasted in is named as such', () => {
  const review = reviewOf({
    kind: 'personal-statement',
    text: trainingText('ps-and-pediatrics-pasted'),
    specialty: 'med-peds',
  });
  expect(noted(review, 'generic').length).toBeGreaterThan(0);
});

test('a Med-Peds statement that shows adults alone says so, whatever it calls the field and its own childhood', () => {
  const onAll = (more: string) =>
    reviewOf({
      kind: 'personal-statement',
      specialty: 'med-peds',
      text: `As a child in Hue I wanted to go to medical school. I chose pediatrics and internal medicine for my life.
      In 2021 an old man of 81 years came to our ward. For 14 months I treated men with heart failure. A woman with cirrhosis sold me 3 eggs.
      The elderly of 4 villages knew my bag. My own children call me the doctor of 100 grandfathers. ${more}`,
    }).notes.filter(({ id, words }) => id === 'generic' && words === '');
  expect(onAll('').map(({ says }) => says)).toEqual([
    expect.stringContaining('no sentence shows you with children'),
  ]);
  expect(onAll('A boy with asthma sat on bed 9. The girl of 6 drew him a whale.')).toEqual([]);
});

describe('an attempt and a score are read for the exam beside them', () => {
  const exams = [
    { exam: 'step1', date: '2022-05-10', result: 'fail' },
    { exam: 'step1', date: '2022-11-10', result: 'pass' },
    { exam: 'step2ck', date: '2023-11-10', score: 224 },
  ];
  const retaken = [...exams.slice(0, 2), { exam: 'step2ck', date: '2023-05-10', result: 'fail' }, exams[2]];
  const against = (text: string, own: readonly unknown[] = exams) =>
    noted(
      reviewOf({ kind: 'personal-statement', text, profile: profileOf({ exams: own }) }),
      'contradicts-profile',
    );
  const both = 'I passed Step 1 and I got 248 on Step 2 CK on my first attempt.';
  test('the attempt belongs to the second exam, and the score is seen', () => {
    expect(against(both)).toEqual([expect.stringContaining('248')]);
    expect(against(both.replace('248', '224'))).toEqual([]);
  });
  test('both are reported where both are false', () => {
    expect(against(both, retaken)).toEqual([expect.stringContaining('248'), 'on my first attempt']);
    expect(against('I scored 248 on Step 2 CK on my first attempt.', retaken)).toHaveLength(2);
  });
  test('one attempt of two exams is still of both', () => {
    expect(against('I passed Step 1 and Step 2 CK on my first attempt.')).toHaveLength(1);
    expect(against('I passed Step 1, and I took Step 2 CK on my second attempt.')).toHaveLength(1);
    expect(against('I passed Step 1, and then I passed Step 2 CK on my first attempt.')).toEqual([]);
  });
});
