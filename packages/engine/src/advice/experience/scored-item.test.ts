import { describe, expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import type { PointId } from './points.ts';
import { type ScoredItem, scoredItems } from './scored-item.ts';

type Raw = Record<string, unknown>;

function scored(item: Raw, rest: Raw = {}): ScoredItem {
  const [found] = scoredItems(situationOf({ experience: [item], ...rest }));
  if (!found) throw new Error('one experience gives one scored item');
  return found;
}

const MARKS = { met: '+', 'not-met': '-', 'cannot-tell': '?' } as const;
/** Hands-on, ages, teaching, letter. */
const marks = (item: ScoredItem) => item.points.map(({ status }) => MARKS[status]).join('');

const handsOn = { kind: 'hands-on', country: 'US', from: '2025-02', to: '2025-02' };
const watching = { ...handsOn, kind: 'observership' };
const good = { ...handsOn, field: ['med-peds'], medPedsSite: true, evaluated: true, letter: true };

interface Row {
  name: string;
  item: Raw;
  rest?: Raw;
  points: string;
  score: [number, number];
  group?: ScoredItem['group'];
  raise?: PointId | 'dates' | 'country' | null;
}

/** Judged by hand from the four points of the catalogue, not from the code. */
const TABLE: Row[] = [
  {
    name: 'a block in Med-Peds with everything',
    item: good,
    points: '++++',
    score: [4, 4],
    group: 'us',
    raise: null,
  },
  {
    name: 'internal medicine at a university, with a letter',
    item: {
      ...handsOn,
      field: ['im'],
      setting: 'university',
      medPedsSite: false,
      evaluated: true,
      letter: true,
    },
    points: '+-++',
    score: [3, 3],
    raise: null,
  },
  {
    name: 'the same without a letter: still to be asked for',
    item: { ...handsOn, field: ['im'], setting: 'university', evaluated: true, letter: false },
    points: '+-+-',
    score: [2, 2],
    raise: 'letter',
  },
  {
    name: 'internal medicine and pediatrics in one block',
    item: { ...handsOn, field: ['im', 'peds'], setting: 'teaching hospital', evaluated: true, letter: true },
    points: '++++',
    score: [4, 4],
  },
  { name: 'nothing entered but the kind', item: handsOn, points: '+???', score: [1, 4], raise: 'ages' },
  {
    name: 'pediatrics in a private office, no letter',
    item: { ...handsOn, field: ['peds'], setting: 'private office', evaluated: false, letter: false },
    points: '+---',
    score: [1, 1],
    raise: 'letter',
  },
  {
    name: 'an observership where Med-Peds is taught',
    item: { ...watching, field: ['med-peds'], medPedsSite: true, evaluated: true, letter: true },
    points: '-+++',
    score: [3, 3],
    raise: null,
  },
  {
    name: 'an observership in surgery, in a clinic',
    item: { ...watching, field: ['other'], setting: 'clinic', evaluated: false, letter: false },
    points: '----',
    score: [0, 0],
    raise: 'letter',
  },
  {
    name: 'an observership that comes: make it hands-on first',
    item: { ...watching, from: '2027-03', to: '2027-03', field: ['im'], setting: 'clinic', evaluated: false },
    points: '----',
    score: [0, 0],
    raise: 'hands-on',
  },
  {
    name: 'a hands-on block that comes, adults only',
    item: { ...handsOn, from: '2027-03', to: '2027-03', field: ['im'], setting: 'university' },
    points: '+-+?',
    score: [2, 3],
    raise: 'ages',
  },
  {
    name: 'a block that comes in an office: another hospital first',
    item: { ...good, medPedsSite: false, setting: 'office', from: '2027-03', to: '2027-03' },
    points: '++-+',
    score: [3, 3],
    raise: 'teaching',
  },
  {
    name: 'on rotation now, no word of a letter',
    item: { ...handsOn, from: '2026-11', to: '2026-12', field: ['med-peds'], medPedsSite: true },
    points: '+++?',
    score: [3, 4],
    raise: 'letter',
  },
  {
    name: 'on rotation now, no letter promised, adults only: the letter first',
    item: {
      ...handsOn,
      from: '2026-11',
      to: undefined,
      field: ['im'],
      setting: 'university',
      evaluated: false,
      letter: false,
    },
    points: '+-+-',
    score: [2, 2],
    raise: 'letter',
  },
  {
    name: 'a plan without a word of the hospital or a letter: ask for the letter before paying',
    item: { ...handsOn, from: '2027-03', to: '2027-03', field: ['med-peds'] },
    points: '++??',
    score: [2, 4],
    raise: 'letter',
  },
  {
    name: 'on rotation now, adults only, no word of a letter: the letter first',
    item: { ...handsOn, from: '2026-11', to: undefined, field: ['im'], setting: 'university' },
    points: '+-+?',
    score: [2, 3],
    raise: 'letter',
  },
  {
    name: 'a community hospital: nobody said whether residents train there',
    item: { ...handsOn, field: ['med-peds'], setting: 'community', evaluated: true, letter: true },
    points: '++?+',
    score: [3, 4],
    raise: 'teaching',
  },
  {
    name: 'a letter, but nothing entered of the evaluation',
    item: { ...good, evaluated: undefined },
    points: '+++?',
    score: [3, 4],
    raise: 'letter',
  },
  {
    name: 'volunteering can be either',
    item: { kind: 'volunteer', country: 'US', field: ['med-peds'], from: '2025-01', to: '2025-06' },
    points: '?+??',
    score: [1, 4],
    raise: 'hands-on',
  },
  {
    name: 'own practice at home, both ages',
    item: {
      kind: 'practice',
      country: 'EG',
      field: ['im', 'peds'],
      setting: 'clinic',
      from: '2023-01',
      letter: true,
    },
    points: '++-?',
    score: [2, 3],
    group: 'abroad',
    raise: 'letter',
  },
  {
    name: 'internship at a university hospital at home',
    item: {
      kind: 'internship',
      country: 'EG',
      field: ['im', 'peds'],
      setting: 'university',
      from: '2020-03',
      to: '2021-02',
    },
    points: '+++?',
    score: [3, 4],
    group: 'abroad',
    raise: 'letter',
  },
  {
    name: 'research is not clinical',
    item: { kind: 'research', country: 'US', field: ['peds'], from: '2025-09' },
    points: '--??',
    score: [0, 2],
    group: 'not-clinical',
    raise: null,
  },
  {
    name: 'without a country nobody knows what it counts as',
    item: { ...good, country: undefined },
    points: '++++',
    score: [4, 4],
    group: 'country-unknown',
    raise: 'country',
  },
  {
    name: 'without dates: those first',
    item: { kind: 'hands-on', country: 'US', field: ['im'], setting: 'university' },
    points: '+-+?',
    score: [2, 3],
    raise: 'dates',
  },
  {
    name: 'internal medicine is enough for somebody who wants only that',
    item: { ...handsOn, field: ['im'], setting: 'university', evaluated: true, letter: true },
    rest: { preferences: { specialties: { 'internal-medicine': 5 } } },
    points: '++++',
    score: [4, 4],
    raise: null,
  },
  {
    name: 'adults do not help somebody who wants only pediatrics',
    item: { ...handsOn, field: ['im'], setting: 'university', evaluated: true, letter: true },
    rest: { preferences: { specialties: { pediatrics: 5 } } },
    points: '+-++',
    score: [3, 3],
  },
];

describe('the four points, judged by hand', () => {
  test.each(TABLE)('$name', ({ item, rest, points, score, group, raise }) => {
    const found = scored(item, rest);
    expect(marks(found)).toBe(points);
    expect([found.score.from, found.score.to]).toEqual(score);
    if (group !== undefined) expect(found.group).toBe(group);
    if (raise === null) expect(found.raise).toBeNull();
    else if (raise === 'dates') expect(found.raise?.field).toBe('experience[0].from');
    else if (raise === 'country') expect(found.raise?.field).toBe('experience[0].country');
    else if (raise !== undefined) expect(found.raise?.point).toBe(raise);
  });

  test('a name that the directory has tells that residents train there, and in what', () => {
    const { facts } = situationOf({});
    const host = facts.programs.find(({ specialty }) => specialty === 'med-peds');
    const bare = { ...handsOn, field: ['im'], name: host?.name };
    expect(marks(scored(bare))).toBe('+-+?');
    expect(scored(bare).points[2]?.says).toMatch(/hosts a Med-Peds program/);
    expect(marks(scored({ ...bare, name: `${host?.name} Annex` }))).toBe('+-??');
    expect(marks(scored({ ...bare, country: 'EG' }))).toBe('+-??');
  });
});
