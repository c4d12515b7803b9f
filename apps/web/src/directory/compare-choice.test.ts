import { afterEach, expect, test } from 'vitest';
import { hrefOfCompare } from '../route.ts';
import {
  compareChoice,
  comparedInAddress,
  MOST_COMPARED,
  tickToCompare,
  untickAll,
} from './compare-choice.ts';

afterEach(untickAll);

const codes = () => compareChoice.getState().codes;

test('ticks keep their order, and a sixth finds no room', () => {
  for (const code of ['a', 'b', 'c', 'd', 'e', 'f']) tickToCompare(code, true);
  expect(codes()).toEqual(['a', 'b', 'c', 'd', 'e']);
  tickToCompare('b', false);
  tickToCompare('b', false);
  tickToCompare('a', true);
  expect(codes()).toEqual(['c', 'd', 'e', 'a']);
});

test('an address names programs by the code of any track, each once, and unknown ones apart', () => {
  const main = { A1: 'A1', A2: 'A1', B1: 'B1' };
  const nothing = { codes: [], unknown: [], over: 0, onlyDifferent: false };
  const mixed = comparedInAddress('#/compare?p=b1,A2,nobody,A1', main);
  expect(mixed).toEqual({ ...nothing, codes: ['B1', 'A1'], unknown: ['NOBODY'] });
  expect(comparedInAddress('#/compare', main)).toEqual(nothing);
  const different = { ...nothing, codes: ['A1', 'B1'], onlyDifferent: true };
  expect(comparedInAddress(hrefOfCompare(['A1', 'B1'], true), main)).toEqual(different);
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`X${i}`, `X${i}`]));
  const kept = comparedInAddress(hrefOfCompare(Object.keys(many)), many);
  expect(kept).toMatchObject({ codes: Object.keys(many).slice(0, MOST_COMPARED), over: 9 - MOST_COMPARED });
});
