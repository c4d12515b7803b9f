import { describe, expect, test } from 'vitest';
import type { Issue } from '../issue.ts';
import { parseInstance, parseSolution } from './parse-instance.ts';

/** A small valid instance, fresh for every caller: two nodes, two specialties, three programs. */
function instance() {
  return {
    weights: [0.4, 0.6] as unknown[],
    budget: 1000 as unknown,
    attend: undefined as unknown,
    specialties: [
      {
        id: 'im',
        tiers: [{ upTo: 30, price: 11 }, { price: 30 }] as Record<string, unknown>[],
        signals: { gold: 3, silver: 12 } as Record<string, unknown>,
      },
      { id: 'mp', tiers: [{ price: 11 }] as Record<string, unknown>[] },
    ] as Record<string, unknown>[],
    programs: [
      {
        id: 'p1',
        specialty: 'im',
        q: { applied: [0.1, 0.2], silver: [0.2, 0.3], gold: [0.3, 0.4] },
        pin: true,
      },
      { id: 'p2', specialty: 'im', q: { applied: [0, 0.999] }, utility: 2 },
      { id: 'p3', specialty: 'mp', q: { applied: [0.5, 0.5] }, exclude: true },
    ] as Record<string, unknown>[],
  };
}

function issuesAfter(change: (draft: ReturnType<typeof instance>) => void): Issue[] {
  const draft = instance();
  change(draft);
  const parsed = parseInstance(draft);
  return parsed.ok ? [] : parsed.issues;
}
const placesAfter = (change: (draft: ReturnType<typeof instance>) => void) =>
  issuesAfter(change).map(({ path }) => path);

test('a valid instance comes back as it is', () => {
  const parsed = parseInstance(JSON.parse(JSON.stringify(instance())));
  expect(parsed).toEqual({ ok: true, instance: JSON.parse(JSON.stringify(instance())), warnings: [] });
});

test('with `attend`, offers are a number or one for each node', () => {
  const change = (offer: unknown) => (draft: ReturnType<typeof instance>) => {
    draft.attend = 12;
    for (const program of draft.programs) program.offer = offer;
  };
  expect(placesAfter(change(0.3))).toEqual([]);
  expect(placesAfter(change([0.3, 0.4]))).toEqual([]);
  expect(placesAfter(change([0.3, 1]))).toEqual([0, 1, 2].map((index) => `programs[${index}].offer[1]`));
  expect(placesAfter(change([0.3]))).toEqual([0, 1, 2].map((index) => `programs[${index}].offer`));
  expect(placesAfter(change('high'))).toEqual([0, 1, 2].map((index) => `programs[${index}].offer`));
  expect(placesAfter(change(undefined))).toEqual([0, 1, 2].map((index) => `programs[${index}].offer`));
});

describe('every problem has its exact place', () => {
  const wrong: [string, (draft: ReturnType<typeof instance>) => void][] = [
    ['programs[1].q.applied[1]', (d) => Object.assign(d.programs[1]!, { q: { applied: [0.1, 1] } })],
    ['programs[1].q.applied[0]', (d) => Object.assign(d.programs[1]!, { q: { applied: [-1e-9, 0.1] } })],
    ['programs[1].q.applied[0]', (d) => Object.assign(d.programs[1]!, { q: { applied: [Number.NaN, 0.1] } })],
    [
      'programs[1].q.silver[1]',
      (d) => Object.assign(d.programs[1]!, { q: { applied: [0, 0], silver: [0, Infinity] } }),
    ],
    [
      'programs[1].q.gold[1]',
      (d) => Object.assign(d.programs[1]!, { q: { applied: [0, 0], gold: [0, '0.5'] } }),
    ],
    ['programs[1].q.applied[0]', (d) => Object.assign(d.programs[1]!, { q: { applied: [null, 0.1] } })],
    ['programs[1].q.applied', (d) => Object.assign(d.programs[1]!, { q: { applied: [0.1] } })],
    ['programs[0].q.gold', (d) => Object.assign(d.programs[0]!, { q: { applied: [0, 0], gold: [0, 0, 0] } })],
    ['programs[1].q.applied', (d) => Object.assign(d.programs[1]!, { q: {} })],
    ['programs[1].q', (d) => Object.assign(d.programs[1]!, { q: [0.1, 0.2] })],
    ['programs[1].q', (d) => Object.assign(d.programs[1]!, { q: undefined })],
    ['programs[2].id', (d) => Object.assign(d.programs[2]!, { id: 'p1' })],
    ['programs[2].id', (d) => Object.assign(d.programs[2]!, { id: '' })],
    ['programs[2].id', (d) => Object.assign(d.programs[2]!, { id: 7 })],
    ['programs[2].specialty', (d) => Object.assign(d.programs[2]!, { specialty: 'surgery' })],
    ['programs[2].utility', (d) => Object.assign(d.programs[2]!, { utility: -1 })],
    ['programs[2].pin', (d) => Object.assign(d.programs[2]!, { pin: true })],
    ['programs[2].pin', (d) => Object.assign(d.programs[2]!, { pin: 'yes' })],
    ['programs[1]', (d) => d.programs.splice(1, 1, [] as never)],
    ['programs', (d) => Object.assign(d, { programs: {} })],
    ['specialties[2].id', (d) => d.specialties.push({ id: 'im', tiers: [{ price: 1 }] })],
    ['specialties[1].tiers', (d) => Object.assign(d.specialties[1]!, { tiers: [] })],
    ['specialties[1].tiers', (d) => Object.assign(d.specialties[1]!, { tiers: 'cheap' })],
    ['specialties[1].tiers[0].price', (d) => Object.assign(d.specialties[1]!, { tiers: [{ price: -1 }] })],
    [
      'specialties[1].tiers[0].price',
      (d) => Object.assign(d.specialties[1]!, { tiers: [{ price: Infinity }] }),
    ],
    [
      'specialties[0].tiers[1].price',
      (d) => Object.assign(d.specialties[0]!, { tiers: [{ upTo: 3, price: 11 }, { price: 10 }] }),
    ],
    [
      'specialties[0].tiers[0].upTo',
      (d) => Object.assign(d.specialties[0]!, { tiers: [{ price: 11 }, { price: 30 }] }),
    ],
    [
      'specialties[0].tiers[0].upTo',
      (d) => Object.assign(d.specialties[0]!, { tiers: [{ upTo: 1.5, price: 11 }, { price: 30 }] }),
    ],
    [
      'specialties[0].tiers[1].upTo',
      (d) =>
        Object.assign(d.specialties[0]!, {
          tiers: [
            { upTo: 3, price: 1 },
            { upTo: 3, price: 2 },
          ],
        }),
    ],
    ['specialties[0].signals.gold', (d) => Object.assign(d.specialties[0]!, { signals: { gold: -1 } })],
    ['specialties[0].signals.silver', (d) => Object.assign(d.specialties[0]!, { signals: { silver: 1.5 } })],
    ['weights[1]', (d) => Object.assign(d, { weights: [0.4, -0.6] })],
    ['weights[1]', (d) => Object.assign(d, { weights: [0.4, Number.NaN] })],
    ['weights', (d) => Object.assign(d, { weights: [] })],
    ['weights', (d) => Object.assign(d, { weights: [0, 0] })],
    ['weights', (d) => Object.assign(d, { weights: undefined })],
    ['weights', (d) => Object.assign(d, { weights: 'even' })],
    ['budget', (d) => Object.assign(d, { budget: -1 })],
    ['budget', (d) => Object.assign(d, { budget: Number.NaN })],
    ['budget', (d) => Object.assign(d, { budget: '1000' })],
    ['attend', (d) => Object.assign(d, { attend: -1, programs: [] })],
    ['attend', (d) => Object.assign(d, { attend: 2.5, programs: [] })],
  ];

  test.each(wrong)('%s (case %#)', (place, change) => {
    const issues = issuesAfter(change);
    expect(issues.map((issue) => issue.path)).toEqual([place]);
    expect(issues[0]?.message).toContain(place);
  });

  test('a falling price is explained', () => {
    const [issue] = issuesAfter((d) => {
      d.specialties[0]!.tiers = [{ upTo: 3, price: 11 }, { price: 10 }];
    });
    expect(issue?.message).toContain('must not fall');
  });

  test('several problems are reported together', () => {
    const places = placesAfter((d) => {
      d.budget = -1;
      d.programs[0]!.q = { applied: [2, 2] };
      d.programs[1]!.id = 'p1';
    });
    expect(places).toEqual([
      'budget',
      'programs[0].q.applied[0]',
      'programs[0].q.applied[1]',
      'programs[1].id',
    ]);
  });

  test('a list full of mistakes is named three times, a file full of them a hundred times', () => {
    const texts = Array(256).fill('x');
    const one = {
      ...instance(),
      weights: Array(256).fill(1),
      programs: [{ id: 'p', specialty: 'im', q: { applied: texts } }],
    };
    const few = parseInstance(one);
    expect(few.ok ? [] : few.issues.map(({ path }) => path)).toEqual(
      [0, 1, 2].map((k) => `programs[0].q.applied[${k}]`),
    );
    const many = parseInstance({ ...one, programs: Array(500).fill(one.programs[0]) });
    const issues = many.ok ? [] : many.issues;
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)?.message).toMatch(/^There are \d+ more problems/);
  });
});

test('fields that do not exist are reported, not refused', () => {
  const parsed = parseInstance({ ...instance(), attendd: 3, comment: 'x' });
  expect(parsed).toMatchObject({ ok: true });
  expect(parsed.ok ? parsed.warnings : []).toEqual([
    'attendd is not a known field. It has no effect. Did you mean `attend`?',
    'comment is not a known field. It has no effect.',
  ]);
});

test.each([[null], [undefined], [3], ['x'], [[]], [() => 1], [{}]])('%s is refused with a place', (raw) => {
  const parsed = parseInstance(raw);
  expect(parsed.ok).toBe(false);
  for (const issue of parsed.ok ? [] : parsed.issues) expect(issue.path).not.toBe('');
});

test('a market-size instance (1,800 programs, 3 levels, 256 nodes) is checked in well under a second', () => {
  const list = () => Array.from({ length: 256 }, (_, k) => k / 300);
  const raw = {
    weights: Array(256).fill(1 / 256),
    budget: 5000,
    specialties: [{ id: 'im', tiers: [{ upTo: 30, price: 11 }, { price: 30 }] }],
    programs: Array.from({ length: 1800 }, (_, i) => ({
      id: `p${i}`,
      specialty: 'im',
      q: { applied: list(), silver: list(), gold: list() },
    })),
  };
  const start = performance.now();
  expect(parseInstance(raw).ok).toBe(true);
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('a solution', () => {
  const solution = () => ({
    selected: [{ id: 'p1', level: 'gold' }] as unknown,
    cost: 11,
    value: 0.4,
    upperBound: 0.41,
    gap: 0.01,
    certificate: { v: [0.1, 0.2], tau: 0.3 } as unknown,
  });

  test('is read as it is, with or without tau', () => {
    expect(parseSolution(solution())).toEqual({ ok: true, solution: solution(), warnings: [] });
    for (const tau of [[0, 1], undefined])
      expect(parseSolution({ ...solution(), certificate: { v: [1], tau } }).ok).toBe(true);
  });

  test.each([
    ['selected[0].level', { selected: [{ id: 'p1', level: 'bronze' }] }],
    ['selected[0].id', { selected: [{ level: 'gold' }] }],
    ['selected', { selected: 'p1' }],
    ['cost', { cost: undefined }],
    ['value', { value: Number.NaN }],
    ['upperBound', { upperBound: Number.POSITIVE_INFINITY }],
    ['gap', { gap: '0' }],
    ['certificate', { certificate: undefined }],
    ['certificate.v', { certificate: { v: 1 } }],
    ['certificate.v[1]', { certificate: { v: [1, Number.NaN] } }],
    ['certificate.tau', { certificate: { v: [1], tau: ['x'] } }],
  ])('wrong %s is refused there', (place, change) => {
    const parsed = parseSolution({ ...solution(), ...change });
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([place]);
  });
});
