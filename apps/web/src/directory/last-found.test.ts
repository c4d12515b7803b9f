import { expect, test } from 'vitest';
import { neighboursOf } from './last-found.ts';

const found = { href: '#/programs?j1=yes', codes: ['a', 'b', 'c'] };

test('a program has neighbours in what was found, and none outside it', () => {
  expect(neighboursOf('b', found)).toEqual({ href: found.href, place: 2, of: 3, previous: 'a', next: 'c' });
  expect(neighboursOf('a', found)).toMatchObject({ place: 1, previous: null, next: 'b' });
  expect(neighboursOf('c', found)).toMatchObject({ previous: 'b', next: null });
  expect(neighboursOf('d', found)).toBeNull();
  expect(neighboursOf('a', null)).toBeNull();
});
