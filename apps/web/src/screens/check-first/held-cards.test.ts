import type { FactToVerify } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { withHeld, withoutHeld } from './held-cards.ts';

const fact = (code: string) => ({ code, field: 'visaJ1' }) as FactToVerify;
const codes = (facts: FactToVerify[]) => facts.map(({ code }) => code).join('');
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(fact) as [
  FactToVerify,
  FactToVerify,
  FactToVerify,
  FactToVerify,
  FactToVerify,
];

test('an answered card keeps its place, whatever order the open ones take', () => {
  expect(codes(withHeld([b, c, d], [{ fact: a, index: 0 }]))).toBe('abcd');
  expect(codes(withHeld([d, a, c], [{ fact: b, index: 1 }]))).toBe('dbac');
  // Answered in another order than they stand.
  const two = [
    { fact: d, index: 3 },
    { fact: b, index: 1 },
  ];
  expect(codes(withHeld([e, c, a], two))).toBe('ebcda');
});

test('a card whose answer was taken back stands once, where it was', () => {
  expect(codes(withHeld([b, a, c], [{ fact: a, index: 2 }]))).toBe('bca');
});

test('with few open facts left a held card moves up to the last', () => {
  expect(codes(withHeld([], [{ fact: d, index: 7 }]))).toBe('d');
});

test('when a card goes, what stood above stays and what stood below moves up by one', () => {
  const held = [
    { fact: a, index: 0 },
    { fact: c, index: 2 },
    { fact: e, index: 4 },
  ];
  expect(codes(withHeld([b, d], held))).toBe('abcde');
  expect(codes(withHeld([b, d], withoutHeld(held, c)))).toBe('abde');
});
