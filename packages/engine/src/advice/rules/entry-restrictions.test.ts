import { loadFacts } from '@matchwright/facts/node';
import { COUNTRIES } from '@matchwright/inputs';
import { describe, expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { countryCode } from './country-names.ts';
import { countriesOf, entryRestriction, RESTRICTION_FIGURES } from './entry-restrictions.ts';

const lists = loadFacts().parameters.filter(({ key }) => RESTRICTION_FIGURES.includes(key));
const letters = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
/** Names on the lists that ISO prints otherwise, by hand. */
const OTHERWISE: Record<string, string> = {
  Burma: 'MM',
  'Rep. Congo': 'CG',
  'The Gambia': 'GM',
  'Palestinian Authority documents': 'PS',
};
const isoOf = (name: string) =>
  OTHERWISE[name] ??
  Object.keys(COUNTRIES).find((code) => letters(COUNTRIES[code] as string) === letters(name));

test('every list of the facts is read', () => {
  const banned = loadFacts().parameters.filter(
    ({ key, unit }) => key.startsWith('visa.ban.') && unit === 'countries',
  );
  expect(lists.map(({ key }) => key).sort()).toEqual(banned.map(({ key }) => key).sort());
});

describe.each(lists.map((list) => [list.key, list] as const))('%s', (_, list) => {
  test.each(countriesOf(list))('%s is the country that ISO means', (name) => {
    expect(isoOf(name)).toBeDefined();
    expect(countryCode(name)).toBe(isoOf(name));
  });
});

const restrictedOn = (today: string) =>
  Object.keys(COUNTRIES).flatMap((citizenship) => {
    if (citizenship === 'US') return [];
    const found = entryRestriction(situationOf({ citizenship, preferences: { specialties: {} } }, today));
    return found ? [{ citizenship, ...found }] : [];
  });

test('the lists of 2026 name 19 and 19 countries, and one authority; Turkmenistan makes the 39 of the news', () => {
  const restricted = restrictedOn('2026-11-22');
  const of = (kind: string) =>
    restricted.filter((one) => one.kind === kind).map(({ citizenship }) => citizenship);
  expect(of('full')).toHaveLength(19 + 1);
  expect(of('partial')).toHaveLength(19);
  expect(restricted.every(({ since, statedIn }) => since === '2026-01-01' && statedIn === 2026)).toBe(true);
  for (const free of ['CD', 'GN', 'GW', 'DO', 'PG', 'TM', 'EG', 'IN', 'PK'])
    expect([...of('full'), ...of('partial')]).not.toContain(free);
});

test('the lists of 2025 held until the end of that year', () => {
  const restricted = restrictedOn('2025-12-31');
  expect(restricted.filter(({ kind }) => kind === 'full')).toHaveLength(12);
  expect(restricted.filter(({ kind }) => kind === 'partial').map(({ citizenship }) => citizenship)).toContain(
    'TM',
  );
  expect(restrictedOn('2025-06-08')).toEqual([]);
});

test('spelling does not matter', () => {
  for (const name of [
    'côte d’ivoire',
    "COTE D'IVOIRE",
    'Ivory Coast',
    'the gambia',
    'Democratic Republic of the Congo',
  ])
    expect(countryCode(name)).toBeDefined();
  expect(countryCode('Congo')).not.toBe(countryCode('DR Congo'));
  expect(countryCode('Atlantis')).toBeUndefined();
});
