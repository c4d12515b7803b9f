import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situationOf, TODAY } from '../testing/rule-cases.ts';
import type { PointId } from './points.ts';
import { type ScoredItem, scoredItems } from './scored-item.ts';

type Raw = Record<string, unknown>;

function scored(item: Raw, rest: Raw = {}, today = TODAY): ScoredItem {
  const [found] = scoredItems(situationOf({ experience: [item], ...rest }, today));
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

describe('whatever is entered', () => {
  const maybe = fc.constantFrom(undefined, true, false);
  const item = fc.record({
    kind: fc.constantFrom('hands-on', 'observership', 'practice', 'internship', 'volunteer', 'research'),
    country: fc.constantFrom(undefined, 'US', 'EG'),
    field: fc.subarray(['internal-medicine', 'pediatrics', 'med-peds', 'other']),
    setting: fc.constantFrom(undefined, 'university', 'community', 'clinic'),
    medPedsSite: maybe,
    evaluated: maybe,
    letter: maybe,
    from: fc.constantFrom(undefined, '2024-03', '2026-11-01', '2027-02'),
  });
  const seeded = { seed: 20_261_122, numRuns: 300 };
  /** Ways to settle what is open: every combination of these is a completion of a partial entry. */
  const settle = fc.record({
    field: fc.constantFrom(['internal-medicine'], ['med-peds'], ['other']),
    setting: fc.constantFrom('university', 'clinic'),
    evaluated: fc.boolean(),
    letter: fc.boolean(),
  });

  test('the range of a score with open points holds the score of every completion', () => {
    fc.assert(
      fc.property(item, settle, (open, answers) => {
        const before = scored(open);
        const missing = new Set(
          before.points.flatMap((point) => point.missing).map((path) => path.split('.')[1]),
        );
        const given = Object.entries(answers).filter(([key]) => missing.has(key));
        const kind = missing.has('kind') ? { kind: answers.letter ? 'hands-on' : 'observership' } : {};
        const after = scored({ ...open, ...Object.fromEntries(given), ...kind });
        expect(after.score.from).toBeGreaterThanOrEqual(before.score.from);
        expect(after.score.to).toBeLessThanOrEqual(before.score.to);
        expect(after.score.from).toBe(after.score.to);
      }),
      seeded,
    );
  });

  test('one more point met never lowers a score', () => {
    const better = [
      { kind: 'hands-on' },
      { field: ['med-peds'] },
      { medPedsSite: true },
      { evaluated: true, letter: true },
    ];
    fc.assert(
      fc.property(item, fc.constantFrom(...better), (entry, change) => {
        const before = scored(entry).score;
        const after = scored({ ...entry, ...change }).score;
        expect(after.from).toBeGreaterThanOrEqual(before.from);
        expect(after.to).toBeGreaterThanOrEqual(before.to);
      }),
      seeded,
    );
  });

  test('every open point names a field that settles it, and a full score leaves nothing to raise', () => {
    fc.assert(
      fc.property(item, (entry) => {
        const found = scored(entry);
        for (const { status, missing } of found.points)
          expect(missing.length > 0).toBe(status === 'cannot-tell');
        if (found.score.from === 4 && found.group !== 'country-unknown') expect(found.raise).toBeNull();
        expect(found.score.from).toBe(found.points.filter(({ status }) => status === 'met').length);
      }),
      seeded,
    );
  });
});
