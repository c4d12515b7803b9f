import { parseProfile } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { contextOf } from '../profile/reading-context.ts';
import { directoryEntry, programOdds } from '../testing/directory-entry.ts';
import { listedProgram, listResult, rangeOf } from '../testing/list-result.ts';
import { directoryRows } from './directory-row.ts';

function profileWith(preferences: object) {
  const draft = { profile: 1, season: 2028, applicant: 'us-md', preferences };
  const reading = parseProfile(draft, contextOf(null, new Date('2026-11-22')));
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  return reading.profile;
}

const open = { status: 'cannot-tell', statements: 'for' } as const;
const entries = [
  directoryEntry('1111320C0', { eligibility: open }),
  directoryEntry('2222320C0', { eligibility: open }),
  directoryEntry('3333320C0', { eligibility: open, state: 'CA' }),
  directoryEntry('4444140C0', { eligibility: open, specialty: 'internal-medicine' }),
];
const odds = entries.map(({ code }) => programOdds(code));

test('what the person ruled out is left out, says so, and shows no chance', () => {
  const preferences = { specialties: { pediatrics: 5 }, exclude: ['2222320C0'], never: ['CA'] };
  const rows = directoryRows(entries, { profile: profileWith(preferences), odds, list: null });
  expect(rows.map((row) => [row.can, row.leftOut?.rule ?? null, row.match?.p ?? null])).toEqual([
    ['for', null, 0.02],
    ['own', 'excluded-by-you', null],
    ['own', 'never-state', null],
    ['own', 'not-considered', null],
  ]);
});

test('a pin beats every rule but an exclusion', () => {
  const shut = { rule: 'attempts', says: 'A limit.', source: 'a', year: 2025 } as const;
  const shutOdds = [programOdds('1111320C0', { eligible: false, excluded: shut }), ...odds.slice(1)];
  const pinned = profileWith({ pin: ['1111320C0', '3333320C0'], never: ['CA'] });
  const leftOut = (profile: typeof pinned) =>
    directoryRows(entries, { profile, odds: shutOdds, list: null }).map((row) => row.leftOut?.rule ?? null);
  expect(leftOut(pinned)).toEqual([null, null, null, null]);
  expect(leftOut(profileWith({}))).toEqual(['attempts', null, null, null]);
});

test('without a profile there are facts and no verdicts', () => {
  const [row] = directoryRows(entries, { profile: null, odds: null, list: null });
  expect(row).toMatchObject({ can: null, leftOut: null, interview: null, level: null });
});

test('rows stand by name, with the level of the list and the bin of every facet', () => {
  const known = {
    kind: { value: 'community', year: 2021 },
    imgShare: { value: 10, year: 2020 },
    visaJ1: { value: false, year: 2021 },
  } as const;
  const list = listResult([listedProgram('b', { level: 'gold' })]);
  const rows = directoryRows(
    [directoryEntry('a', { name: 'Zion' }), directoryEntry('b', { name: 'Árbol', known })],
    { profile: profileWith({}), odds: null, list },
  );
  expect(rows.map(({ name }) => name)).toEqual(['Árbol', 'Zion']);
  // A specialty whose signals have no tiers calls them just signals.
  expect(rows.map(({ level }) => level)).toEqual(['signal', null]);
  expect(rows[0]?.bins).toEqual({
    specialty: 'pediatrics',
    state: 'NY',
    can: '',
    list: 'on',
    j1: 'no',
    h1b: 'unknown',
    img: '10-29',
    kind: 'community',
  });
});

test('a program of the list has the chance of its level there, like the list itself', () => {
  const silver = { level: 'silver', interview: rangeOf(0.32), match: rangeOf(0.14) } as const;
  const list = listResult([listedProgram('2222320C0', silver)]);
  const rows = directoryRows(entries, { profile: profileWith({}), odds, list });
  expect(rows[1]?.interview?.p).toBe(0.32);
  expect(rows[1]?.match?.p).toBe(0.14);
  expect(rows[0]?.match?.p).toBe(odds[0]?.match.p);
});
