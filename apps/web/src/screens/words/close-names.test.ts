import { expect, test } from 'vitest';
import { namesLike } from './close-names.ts';

const label = (code: string, name: string) => ({
  code,
  name,
  city: 'Boston',
  state: 'MA',
  specialty: 'pediatrics' as const,
});
const labels = [label('1', 'Mercy'), label('2', 'Mercy'), label('3', 'Mercy West'), label('4', 'Zion')];

test('names are offered once each, and not where a whole name or code is typed', () => {
  const found = new Set(['1', '2', '3']);
  expect(namesLike('mercy h', labels, found)).toEqual(['Mercy', 'Mercy West']);
  expect(namesLike('MERCY', labels, found)).toEqual([]);
  expect(namesLike('me', labels, found)).toEqual([]);
  expect(namesLike('mercy h', labels, null)).toEqual([]);
});
