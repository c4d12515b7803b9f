import { expect, test } from 'vitest';
import { answersNamed } from './answer-names.ts';

test('one answer is named as it is asked', () => {
  expect(answersNamed(['Do you need a visa?'])).toBe('Your last answer: Do you need a visa?');
});

test('several are quoted, at most three, and the rest is counted', () => {
  expect(answersNamed(['Citizenship', 'Do you need a visa?'])).toBe(
    'Your last answers: “Citizenship” and “Do you need a visa?”',
  );
  const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  expect(answersNamed(seven)).toBe('Your last answers: “A”, “B”, “C”, and 4 more');
  expect(answersNamed(seven.slice(0, 3))).toBe('Your last answers: “A”, “B”, and “C”');
});
