import type { ProgramOdds } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { rangeOf } from '../../testing/list-result.ts';
import { filtered, filterInAddress, NO_FILTER } from './filter.ts';

const program = (code: string, part: Partial<ProgramOdds>): ProgramOdds => ({
  code,
  name: 'Hospital',
  city: 'Albany',
  state: 'NY',
  specialty: 'pediatrics',
  eligible: true,
  interview: rangeOf(0.1),
  match: rangeOf(0.02),
  factors: [],
  unknown: [],
  mayBeClosed: false,
  ...part,
});

const all = [
  program('a', { name: 'San José Medical Center', state: 'CA', match: rangeOf(0.01) }),
  program('b', { match: rangeOf(0.05), specialty: 'med-peds' }),
  program('c', { eligible: false, match: rangeOf(0.5) }),
];
const codes = (part: Partial<typeof NO_FILTER>, inList: string[] = []) =>
  filtered(all, { ...NO_FILTER, ...part }, new Set(inList)).map((one) => one.code);

test('best chances come first and programs left out come last', () => {
  expect(codes({})).toEqual(['b', 'a', 'c']);
});

test('words match in any order, without accents, in full state names and codes', () => {
  expect(codes({ words: 'medical jose' })).toEqual(['a']);
  expect(codes({ words: 'california' })).toEqual(['a']);
  expect(codes({ words: 'B' })).toContain('b');
  expect(codes({ words: 'nowhere' })).toEqual([]);
});

test('each filter narrows by its own field', () => {
  expect(codes({ specialty: 'med-peds' })).toEqual(['b']);
  expect(codes({ state: 'CA' })).toEqual(['a']);
  expect(codes({ show: 'open' })).toEqual(['b', 'a']);
  expect(codes({ show: 'left-out' })).toEqual(['c']);
  expect(codes({ show: 'in-list' }, ['a'])).toEqual(['a']);
});

test('an address can ask for the programs left out', () => {
  expect(filterInAddress('#/programs?show=left-out')).toEqual({ ...NO_FILTER, show: 'left-out' });
  expect(filterInAddress('#/programs')).toBeNull();
  expect(filterInAddress('#/programs?show=everything')).toBeNull();
});
