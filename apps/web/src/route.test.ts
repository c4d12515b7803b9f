import { expect, test } from 'vitest';
import { hrefOf, hrefOfProgram, placeOf } from './route.ts';

test.each([
  ['', { route: 'start', code: '' }],
  ['#/', { route: 'start', code: '' }],
  ['#/nowhere', { route: 'start', code: '' }],
  ['#/what-if', { route: 'what-if', code: '' }],
  ['#/list?from=mail', { route: 'list', code: '' }],
  ['#/program/1252700c0', { route: 'program', code: '1252700C0' }],
  ['#/program', { route: 'programs', code: '' }],
  ['#/program/%', { route: 'program', code: '%' }],
])('%s names a place', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test('addresses lead where they say', () => {
  expect(placeOf(hrefOf('check-first'))).toEqual({ route: 'check-first', code: '' });
  expect(placeOf(hrefOfProgram('1252700C0'))).toEqual({ route: 'program', code: '1252700C0' });
});
