import { describe, expect, test } from 'vitest';
import type { ReviewKind } from '../review.ts';
import { noted, reviewOf } from '../testing/test-reviewer.ts';

const letter = (sentence: string) => `Dear Dr. Osei,\n\nI met you in January. ${sentence}\n\nMinh`;
const asked = (sentence: string) =>
  noted(reviewOf({ kind: 'letter-of-intent', text: letter(sentence) }), 'ranking-request');
const defensive = (sentence: string) =>
  noted(
    reviewOf({
      kind: 'score-answer',
      text: `I failed Step 1 in May 2022. ${sentence} I passed in November.`,
    }),
    'defensive',
  );

test.each([
  'I know you cannot tell me how you rank me, and I do not ask.',
  'I do not want to know how you will rank me.',
  'How you rank me is your decision, and I will not ask.',
  'I am not asking how I am ranked, and I need no answer.',
])('nothing is asked: %s', (sentence) => expect(asked(sentence)).toEqual([]));

test.each([
  'I know you cannot say how you rank me, but a sign would help.',
  'I do not ask you to rank me first, only to rank me high.',
  'I hope you will rank me high.',
  'I will not ask again, still I hope that you rank me in the first ten.',
])('it is asked all the same: %s', (sentence) => expect(asked(sentence)).toHaveLength(1));

test('an apartment is a home, and a question only where it is asked', () => {
  const home = 'I live in a small apartment near the hospital.';
  expect(asked(home)).toEqual([]);
  expect(noted(reviewOf({ kind: 'personal-statement', text: home }), 'ranking-request')).toEqual([]);
  expect(asked('Three families shared our apartment, and I saw patients in its kitchen.')).toEqual([]);
  expect(asked('Should we look for an apartment in your city?')).toHaveLength(1);
  expect(asked('Can I sign for an apartment already?')).toHaveLength(1);
});

describe('a letter of interest that promises the first place is a letter of intent', () => {
  const promised = (sentence: string, kind: ReviewKind = 'letter-of-interest') =>
    noted(reviewOf({ kind, text: letter(sentence) }), 'second-intent');
  test.each([
    'I will rank you first.',
    'You are my first choice.',
    'I intend to rank your program number one.',
    'Your program remains my clear first choice.',
    'I will rank Hillcrest at the top.',
    'You’re my number one choice.',
    'I plan on ranking your program first.',
    'You are without doubt my first choice.',
  ])('%s', (sentence) => {
    expect(promised(sentence)).toHaveLength(1);
    expect(promised(sentence, 'letter-of-intent')).toEqual([]);
  });
  test.each([
    'I am very interested in your program.',
    'Internal medicine was my first choice, and it still is.',
    'I cannot say that you are my first choice.',
    'I have not decided which program I will rank first.',
    'Your clinic was the first that I visited.',
    'Your patients come first, and that is why I write.',
  ])('no promise: %s', (sentence) => expect(promised(sentence)).toEqual([]));
});

describe('a first place does not belong in a note of thanks', () => {
  const promised = (sentence: string) =>
    noted(reviewOf({ kind: 'thank-you', text: letter(sentence) }), 'second-intent');
  test.each([
    'You are my number one program.',
    'Your program is my first choice.',
    'I will rank you first.',
    'After that day Mercy Hospital is my number one.',
    'Your program is now number one on my list.',
    'St. Columba is my first choice.',
  ])('%s', (sentence) => expect(promised(sentence)).toHaveLength(1));
  test.each([
    'You are the only program that keeps one panel for three years.',
    'Your clinic was the first place where nobody hurried.',
    'Medicine was my first choice at seventeen.',
    'Internal Medicine is my first choice, and your ward showed me why.',
  ])('no promise: %s', (sentence) => expect(promised(sentence)).toEqual([]));
});

describe('a first place that hangs on something is a weak promise', () => {
  const notesOn = (sentence: string) =>
    reviewOf({ kind: 'letter-of-intent', text: letter(sentence) }).notes.filter(
      ({ id }) => id === 'second-intent',
    );
  test.each([
    'If my visa is possible, I will rank you first.',
    'You are my first choice, provided that you sponsor an H-1B.',
    'I will rank your program first unless my wife finds no work.',
  ])('%s', (sentence) => {
    const [only, more] = notesOn(sentence);
    expect(only?.says).toMatch(/^A condition makes this promise weak/);
    expect(more).toBeUndefined();
  });
  test('one that waits for another program is shared', () => {
    const [only] = notesOn('You are my number one, unless another program invites me.');
    expect(only?.says).toMatch(/^This makes more than one program your first choice/);
  });
  test.each([
    'I will rank you first, and if I match with you I will come in June.',
    'I will rank you first. If you have questions, I am glad to answer.',
  ])('no condition: %s', (sentence) => expect(notesOn(sentence)).toEqual([]));
});

test.each([
  'I do not blame anybody for the first result.',
  'I cannot blame anyone else for it.',
  'Nobody is to blame but me.',
])('who blames nobody does not argue: %s', (sentence) => expect(defensive(sentence)).toEqual([]));

test('growth is proved by what stands before it, too', () => {
  const bare = (before: string) =>
    noted(
      reviewOf({ kind: 'score-answer', text: `${before} It was my plan that was bad, and I changed it.` }),
      'no-evidence',
    );
  expect(bare('I failed in May 2022. Then I did 4,000 questions and scored 241 on Step 2 CK.')).toEqual([]);
  expect(bare('I failed Step 1 in May 2022 with a low score.')).toHaveLength(1);
});

test('two letters of intent without names may be one', () => {
  const text = letter('Your program is my first choice. I will rank your program first.');
  const told = (program: string, other: string) =>
    noted(
      reviewOf({
        kind: 'letter-of-intent',
        ...{ text, program, others: [{ kind: 'letter-of-intent', text, program: other }] },
      }),
      'second-intent',
    );
  expect(told('', 'Hillcrest Hospital')).toEqual([]);
  expect(told('Riverside Clinic', '')).toEqual([]);
  expect(told('Riverside Clinic', 'Hillcrest Hospital')).toHaveLength(1);
});
