import { expect, test } from 'vitest';
import { fromText, textAt, valueAt, withEntry, withoutEntry, withValue } from './draft.ts';

test('sets a nested value and leaves the original alone', () => {
  const before = { school: { name: 'A' }, letters: [{ us: true }] };
  const after = withValue(before, ['school', 'graduated'], 2021);
  expect(after).toEqual({ school: { name: 'A', graduated: 2021 }, letters: [{ us: true }] });
  expect(before.school).toEqual({ name: 'A' });
  expect(after.letters).toBe(before.letters);
});

test('taking an answer back removes the group it leaves empty, but keeps list entries', () => {
  expect(withValue({ visa: { needed: true }, budget: 9 }, ['visa', 'needed'], undefined)).toEqual({
    budget: 9,
  });
  expect(withValue({ exams: [{ exam: 'step1' }] }, ['exams', 0, 'exam'], undefined)).toEqual({ exams: [{}] });
});

test('adds and removes list entries', () => {
  const two = withEntry({ exams: [{ exam: 'step1' }] }, ['exams'], { exam: 'step3' });
  expect(valueAt(two, ['exams', 1, 'exam'])).toBe('step3');
  expect(withoutEntry(two, ['exams'], 0)).toEqual({ exams: [{ exam: 'step3' }] });
  expect(withoutEntry({ exams: [{}] }, ['exams'], 0)).toEqual({});
});

test('text that is not plainly a number is kept as typed', () => {
  expect(fromText('224')).toBe(224);
  expect(fromText('0224')).toBe('0224');
  expect(fromText('22x ')).toBe('22x ');
  expect(fromText('')).toBeUndefined();
  expect(textAt({ exams: [{ score: '22x ' }] }, ['exams', 0, 'score'])).toBe('22x ');
});
