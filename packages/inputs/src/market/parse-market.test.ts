import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../json-text.ts';
import { mutated } from '../testing/mutations.ts';
import { parseMarket } from './parse-market.ts';

function market() {
  return {
    applicants: { a1: ['p1', 'p2'], a2: [] } as Record<string, unknown>,
    programs: {
      p1: { quota: 2, ranks: ['a1', 'a3'] },
      p2: { quota: 0, ranks: [] },
    } as Record<string, unknown>,
    couples: [
      {
        members: ['a3', 'a4'],
        ranks: [
          ['p1', 'p2'],
          ['p1', 'p1'],
          ['p1', null],
          [null, null],
        ],
      },
    ] as unknown[],
  };
}

function issuesAfter(change: (draft: ReturnType<typeof market>) => void) {
  const draft = market();
  change(draft);
  const parsed = parseMarket(draft);
  return parsed.ok ? [] : parsed.issues;
}

test('a valid market comes back as it is, with or without couples', () => {
  expect(parseMarket(market())).toEqual({ ok: true, market: market(), warnings: [] });
  const { couples, ...singles } = market();
  expect(couples).toHaveLength(1);
  singles.programs.p1 = { quota: 1, ranks: ['a1'] };
  expect(parseMarket(singles)).toEqual({ ok: true, market: singles, warnings: [] });
  expect(parseMarket({ applicants: {}, programs: {} })).toMatchObject({ ok: true });
});

test('applicants may rank programs that do not rank them, and the other way round', () => {
  expect(issuesAfter((draft) => Object.assign(draft.applicants, { a2: ['p2'] }))).toEqual([]);
  expect(
    issuesAfter((draft) => Object.assign(draft.programs, { p2: { quota: 3, ranks: ['a2', 'a4'] } })),
  ).toEqual([]);
});

describe('every problem has its exact place', () => {
  const set =
    (field: 'applicants' | 'programs', name: string, value: unknown) => (draft: ReturnType<typeof market>) =>
      void Object.assign(draft[field], { [name]: value });
  const couple = (change: Record<string, unknown>) => (draft: ReturnType<typeof market>) =>
    void Object.assign(draft.couples[0] as object, change);
  const cases: [string, (draft: ReturnType<typeof market>) => void, string][] = [
    ['applicants.a1[1]', set('applicants', 'a1', ['p1', 'p3']), 'a program of this market. Did you mean p1?'],
    ['applicants.a1[2]', set('applicants', 'a1', ['p1', 'p2', 'p1']), 'the same as applicants.a1[0]'],
    ['applicants.a1[0]', set('applicants', 'a1', [7]), 'the name of a program, as text'],
    ['applicants.a1[0]', set('applicants', 'a1', [null]), 'the name of a program'],
    ['applicants.a1', set('applicants', 'a1', 'p1'), 'a list of programs, best first'],
    ['applicants.a1', set('applicants', 'a1', { 0: 'p1' }), 'a list of programs'],
    ['applicants[""]', set('applicants', '', []), 'not empty'],
    [
      'applicants',
      (draft) => void Object.assign(draft, { applicants: [] }),
      'an object with a list of programs',
    ],
    [
      'programs.p1.quota',
      set('programs', 'p1', { quota: -1, ranks: [] }),
      'a whole number of positions, 0 or more',
    ],
    ['programs.p1.quota', set('programs', 'p1', { quota: 1.5, ranks: [] }), 'a whole number'],
    ['programs.p1.quota', set('programs', 'p1', { quota: '2', ranks: [] }), 'a whole number'],
    ['programs.p1.quota', set('programs', 'p1', { quota: Number.NaN, ranks: [] }), 'a whole number'],
    ['programs.p1.quota', set('programs', 'p1', { quota: 1e300, ranks: [] }), 'a whole number'],
    ['programs.p1.quota', set('programs', 'p1', { ranks: [] }), 'is missing'],
    ['programs.p1.ranks', set('programs', 'p1', { quota: 1 }), 'is missing'],
    [
      'programs.p1.ranks[1]',
      set('programs', 'p1', { quota: 1, ranks: ['a1', 'a9'] }),
      'an applicant of this market',
    ],
    ['programs.p1.ranks[1]', set('programs', 'p1', { quota: 1, ranks: ['a1', 'a1'] }), 'the same as'],
    ['programs.p1', set('programs', 'p1', 2), 'an object with `quota` and `ranks`'],
    [
      'programs',
      (draft) => void Object.assign(draft, { programs: 'p1' }),
      'an object with `quota` and `ranks` for each',
    ],
    ['couples', (draft) => void Object.assign(draft, { couples: {} }), 'a list of couples'],
    [
      'couples[0]',
      (draft) => void Object.assign(draft.couples, { 0: ['a3', 'a4'] }),
      'an object with `members` and `ranks`',
    ],
    ['couples[0].members', couple({ members: ['a3'] }), 'a list of two applicants'],
    ['couples[0].members', couple({ members: ['a3', 'a4', 'a5'] }), 'a list of two applicants'],
    ['couples[0].members[1]', couple({ members: ['a3', 4] }), 'the name of an applicant'],
    ['couples[0].members[1]', couple({ members: ['a3', 'a3'] }), 'in a couple twice'],
    ['couples[0].members[1]', couple({ members: ['a3', 'a1'] }), 'a list of their own at applicants.a1'],
    ['couples[0].ranks', couple({ ranks: 'p1' }), 'a list of pairs of programs'],
    ['couples[0].ranks', couple({ ranks: undefined }), 'is missing'],
    ['couples[0].ranks[0]', couple({ ranks: [['p1']] }), 'a list of two'],
    ['couples[0].ranks[0]', couple({ ranks: ['p1'] }), 'a list of two'],
    ['couples[0].ranks[0][1]', couple({ ranks: [['p1', 'p9']] }), 'a program of this market'],
    ['couples[0].ranks[0][0]', couple({ ranks: [[false, 'p1']] }), 'the name of a program'],
    [
      'couples[0].ranks[1]',
      couple({
        ranks: [
          [null, 'p1'],
          [null, 'p1'],
        ],
      }),
      'the same as couples[0].ranks[0]',
    ],
    [
      'couples[1].members[0]',
      (draft) => void draft.couples.push({ members: ['a4', 'a5'], ranks: [] }),
      'the same as couples[0].members[1]',
    ],
  ];
  test.each(cases)('%s (%#)', (place, change, says) => {
    const issues = issuesAfter(change);
    expect(issues.map(({ path }) => path)).toEqual([place]);
    expect(issues[0]?.message).toContain(says);
  });

  test.each([null, undefined, 7, 'market', [], [[]], () => 1, new Map(), new Date(0)])(
    'the whole file is no market: %s',
    (raw) => {
      const parsed = parseMarket(raw);
      expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).not.toEqual([]);
    },
  );
});

test('names that mean something to JavaScript are names like others', () => {
  const text = `{"applicants": {"__proto__": ["constructor"], "toString": ["hasOwnProperty"]},
    "programs": {"constructor": {"quota": 1, "ranks": ["__proto__"]}, "hasOwnProperty": {"quota": 1, "ranks": []}}}`;
  const read = readJson(text, true);
  const parsed = parseMarket(read.ok ? read.value : null);
  expect(parsed.ok && JSON.stringify(parsed.market)).toBe(JSON.stringify(JSON.parse(text)));
  // Not known are those that only JavaScript knows.
  const unknown = parseMarket({ applicants: { a: ['constructor', '__proto__'] }, programs: {} });
  expect(unknown.ok ? [] : unknown.issues.map(({ path }) => path)).toEqual([
    'applicants.a[0]',
    'applicants.a[1]',
  ]);
  const hidden = parseMarket(JSON.parse('{"__proto__": {"applicants": {}, "programs": {}}}'));
  expect(hidden.ok ? [] : hidden.issues.map(({ path }) => path)).toEqual(['applicants', 'programs']);
});

test('a misspelt field is a warning with a guess', () => {
  const { couples, ...rest } = market();
  rest.programs.p1 = { quota: 1, ranks: [] };
  expect(parseMarket({ ...rest, couple: couples })).toMatchObject({
    ok: true,
    warnings: [expect.stringContaining('Did you mean `couples`?')],
  });
});

test('a file of another kind gives a hundred messages, not a million', () => {
  const wrong = Array.from({ length: 1000 }, (_, i) => `q${i}`);
  const parsed = parseMarket({
    applicants: Object.fromEntries(Array.from({ length: 1000 }, (_, a) => [`a${a}`, wrong])),
    programs: Object.fromEntries(
      Array.from({ length: 4000 }, (_, p) => [`program ${p}`, { quota: 1, ranks: [] }]),
    ),
  });
  expect(parsed.ok ? 0 : parsed.issues.length).toBe(100);
});

test('3,000 mutated markets give a sound market or a clean refusal', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(mutated(market), (raw) => {
      const parsed = parseMarket(raw);
      if (!parsed.ok) {
        seen.refused++;
        for (const issue of parsed.issues) {
          expect(issue.path).not.toBe('');
          expect(issue.message).toMatch(/\.$/);
        }
        return;
      }
      seen.accepted++;
      const { applicants, programs, couples = [] } = parsed.market;
      const isProgram = (name: string) => Object.hasOwn(programs, name);
      for (const list of Object.values(applicants)) expect(list.every(isProgram)).toBe(true);
      const members = couples.flatMap((couple) => couple.members);
      expect(new Set(members).size).toBe(2 * couples.length);
      for (const { quota, ranks } of Object.values(programs)) {
        expect(Number.isInteger(quota) && quota >= 0).toBe(true);
        expect(ranks.every((name) => Object.hasOwn(applicants, name) || members.includes(name))).toBe(true);
        expect(new Set(ranks).size).toBe(ranks.length);
      }
      for (const name of couples.flatMap(({ ranks }) => ranks.flat()))
        expect(name === null || isProgram(name)).toBe(true);
    }),
    { seed: 20261123, numRuns: 3000 },
  );
  expect(seen.accepted).toBeGreaterThan(150);
  expect(seen.refused).toBeGreaterThan(300);
});
