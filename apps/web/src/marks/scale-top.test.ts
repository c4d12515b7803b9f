import { expect, test } from 'vitest';
import { scaleTop } from './range-mark.tsx';

const range = (p: number, hi50: number, hi90: number) => ({ p, lo50: 0, hi50, lo90: 0, hi90 });

test('a scale of two bars holds both of them to their ends', () => {
  expect(scaleTop([range(0.11, 0.14, 0.2), range(0.34, 0.4, 0.5)])).toBe(0.5);
  expect(scaleTop([range(0.34, 0.4, 0.5), range(0.11, 0.14, 0.2)])).toBe(0.5);
  expect(scaleTop([range(0.9, 0.95, 0.99)])).toBe(1);
});

test('of a hundred rows, the odd far end does not press the others together', () => {
  const rows = Array.from({ length: 99 }, () => range(0.1, 0.15, 0.2));
  expect(scaleTop([...rows, range(0.1, 0.15, 0.9)])).toBe(0.2);
});
