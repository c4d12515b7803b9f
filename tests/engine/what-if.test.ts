import { list, type ProfileChange, type WhatIfResult, whatIf } from '@matchwright/engine';
import type { SeasonalFacts } from '@matchwright/facts';
import { forSeason } from '@matchwright/facts';
import { type Profile, parseProfile, profileContext, setFields } from '@matchwright/inputs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { facts as allFacts, example, profileOf, TODAY } from './example-profiles.ts';

const context = profileContext(allFacts, TODAY);
const reference = example('reference');
let menu: WhatIfResult;
beforeAll(() => {
  menu = whatIf(reference.profile, reference.facts, { today: TODAY });
});

const ids = (result: WhatIfResult) => result.changes.map(({ id }) => id);
const only = (result: WhatIfResult) => result.changes[0] as WhatIfResult['changes'][0];

/** Every twentieth program: enough for a plan, quick enough for many. */
function fewer(facts: SeasonalFacts): SeasonalFacts {
  return { ...facts, programs: facts.programs.filter((_, i) => i % 20 === 0) };
}

const anyProfile = fc.record({
  season: fc.constantFrom(2027, 2028),
  applicant: fc.constantFrom('us-md', 'us-do', 'us-img', 'non-us-img'),
  visa: fc.constantFrom(
    { needed: false },
    {},
    { needed: true, acceptable: ['J-1'] },
    { needed: true, acceptable: ['H-1B'] },
  ),
  ecfmg: fc.constantFrom({}, { certified: true }, { expected: '2027-03-01' }, { expected: '2027-08-15' }),
  school: fc.constantFrom({}, { graduated: 2015 }, { graduated: 2024 }, { graduated: 2028 }),
  exams: fc.subarray([
    { exam: 'step1', date: '2023-02-01', result: 'fail' },
    { exam: 'step1', date: '2023-09-01', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-01', result: 'fail' },
    { exam: 'step2ck', date: '2025-03-01', score: 233 },
    { exam: 'step3', date: '2026-03-01', result: 'pass' },
  ]),
  experience: fc.constantFrom(
    [],
    [{ kind: 'hands-on', country: 'US', field: ['pediatrics'], months: 2 }],
    [{ kind: 'hands-on', country: 'US', field: ['pediatrics'], months: 11 }],
    [{ kind: 'hands-on', country: 'US', field: ['pediatrics'], from: '2026-09' }],
  ),
  preferences: fc.record({
    specialties: fc
      .subarray(['med-peds', 'internal-medicine', 'pediatrics'])
      .map((names) => Object.fromEntries(names.map((name, n) => [name, 5 - n]))),
  }),
  budget: fc.integer({ min: 300, max: 3000 }),
  interviews: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
});

test('every offered change is possible, consistent and as large as planning it afresh says', () => {
  let offered = 0;
  fc.assert(
    fc.property(anyProfile, (raw) => {
      const parsed = parseProfile(JSON.parse(JSON.stringify(raw)), context);
      if (!parsed.ok) return;
      const { profile } = parsed;
      const facts = fewer(forSeason(allFacts, profile.season));
      const result = whatIf(profile, facts);
      const passed = (exam: string) => profile.exams.some((e) => e.exam === exam && e.result === 'pass');
      for (const change of result.changes) {
        offered++;
        const set = setFields(profile, change.changes, context);
        expect(set.ok ? [] : set.issues, change.id).toEqual([]);
        const exams = change.changes.flatMap(({ value }) => (value as { exam?: string } | null)?.exam ?? []);
        for (const exam of exams) expect(passed(exam), `${change.id} repeats a passed exam`).toBe(false);
        expect(change.gain.p).toBeCloseTo(change.match.p - result.base.p, 10);
        for (const r of [change.match, change.gain])
          expect([r.lo90, r.lo50, r.hi50, r.hi90]).toEqual(
            [r.lo90, r.lo50, r.hi50, r.hi90].sort((a, b) => a - b),
          );
        if (change.kind === 'budget') expect(change.worth).toBeGreaterThan(-1e-5);
        if (change.kind === 'interviews') expect(change.worth).toBeGreaterThan(-1e-3);
        if (change.cost === null) expect(change.gainPer100).toBeNull();
      }
      expect(result.changes.map(({ gain }) => gain.p)).toEqual(
        result.changes.map(({ gain }) => gain.p).sort((a, b) => b - a),
      );
      expect(new Set(ids(result)).size).toBe(result.changes.length);
    }),
    { numRuns: 16, seed: 20261122 },
  );
  expect(offered).toBeGreaterThan(80);
}, 120_000);

test('the base is the list, and a change is the list of the changed profile', () => {
  expect(menu.base).toEqual(list(reference.profile, reference.facts, { detail: false }).match);
  for (const id of ['step3', 'wait', 'drop-pediatrics']) {
    const change = menu.changes.find((one) => one.id === id);
    const set = setFields(reference.profile, change?.changes ?? [], context);
    if (!set.ok) throw new Error(`${id} is refused`);
    const facts = forSeason(allFacts, set.profile.season);
    const fresh = list(set.profile, facts, { detail: false });
    const before = list(reference.profile, reference.facts, { detail: false });
    expect(change?.worth).toBeCloseTo(fresh.certificate.value - before.certificate.value, 5);
    expect(change?.match.p).toBeCloseTo(fresh.match.p, 3);
    expect(only(whatIf(reference.profile, reference.facts, { changed: set.profile })).gain).toEqual(
      change?.gain,
    );
  }
});

test('nothing changed gains exactly nothing, and the same input gives the same menu', () => {
  const nothing = only(whatIf(reference.profile, reference.facts, { changes: [] }));
  expect(nothing.gain).toEqual({ p: 0, lo50: 0, hi50: 0, lo90: 0, hi90: 0 });
  expect(nothing.worth).toBe(0);
  const same: ProfileChange[] = [{ path: 'budget', value: 2500 }];
  expect(only(whatIf(reference.profile, reference.facts, { changes: same })).gain.p).toBe(0);
  expect(whatIf(reference.profile, reference.facts, { today: TODAY })).toEqual(menu);
});

test('gains are differences on the same draws, so their ranges are narrower than those of the chances', () => {
  const width = ({ lo90, hi90 }: { lo90: number; hi90: number }) => hi90 - lo90;
  for (const change of menu.changes.filter(({ kind }) => kind === 'budget'))
    expect(width(change.gain)).toBeLessThan(0.1 * width(menu.base));
  const [small, middle, large] = ['budget-250', 'budget-500', 'budget-1000'].map((id) =>
    menu.changes.find((one) => one.id === id),
  );
  expect(small?.gain.lo90).toBeGreaterThan(0);
  expect(middle?.worth).toBeGreaterThan(small?.worth ?? 1);
  expect(large?.worth).toBeGreaterThan(middle?.worth ?? 1);
});

test('the reference menu has what this person can do and says what not', () => {
  expect(ids(menu)).toEqual(
    expect.arrayContaining(['step3', 'hands-on-1', 'hands-on-2', 'wait', 'wait-step3-hands-on']),
  );
  // Four months for a place, three for a visitor visa and three of work end on 18 September 2027: too late.
  expect(ids(menu)).not.toContain('hands-on-3');
  expect(menu.notes.join(' ')).toContain('only 2 months can end before applications open');
  expect(ids(menu).filter((id) => /^(step2|interviews|visa|add)-/.test(id))).toEqual([]);
  expect(menu.notes.join(' ')).toContain('a passed Step cannot be taken again');
  expect(menu.unmeasured).toMatchObject([{ id: 'us-letter', gain: null, match: null }]);
  expect(menu.unmeasured[0]?.why).toContain('Not measured');
  const step3 = menu.changes.find(({ id }) => id === 'step3');
  expect(step3).toMatchObject({ cost: 955, months: 4 });
  for (const { sources } of menu.changes)
    for (const id of sources) expect(reference.facts.sources[id], id).toBeDefined();
});

test('Step 3 is offered only when the certificate and the score come in time', () => {
  const offers = (changed: Partial<Profile>, today?: string) => {
    const result = whatIf({ ...reference.profile, ...changed }, fewer(reference.facts), { today });
    const offered = ids(result).includes('step3');
    // A form of one's own changes follows the menu, with the menu's reason.
    const why = result.notOffered.step3;
    if (offered) expect(why).toBeNull();
    else
      expect([why, result.notes]).toEqual([
        expect.stringMatching(/^Step 3 is not offered: .*\.$/),
        expect.arrayContaining([why]),
      ]);
    return offered;
  };
  const failures = Array.from({ length: 4 }, () => ({ exam: 'step3', result: 'fail' }) as const);
  expect(offers({ exams: [...reference.profile.exams, ...failures] })).toBe(false);
  expect(offers({})).toBe(true);
  expect(offers({ ecfmg: { certified: true } })).toBe(true);
  expect(offers({ ecfmg: { certified: false, expected: '2027-08-01' } })).toBe(false);
  expect(offers({ ecfmg: { certified: null } })).toBe(false);
  expect(offers({}, '2027-08-20')).toBe(false);
  expect(offers({ exams: reference.profile.exams.filter((e) => e.exam !== 'step1') })).toBe(false);
});

test('Step 2 CK is offered at target scores only while it is not passed', () => {
  const menuWith = (exams: unknown[]) => {
    const { profile, facts } = profileOf({ applicant: 'non-us-img', exams });
    return whatIf(profile, fewer(facts));
  };
  const scores = (result: WhatIfResult) => ids(result).filter((id) => id.startsWith('step2-'));
  const offers = (exams: unknown[]) => scores(menuWith(exams));
  expect(offers([])).toHaveLength(3);
  expect(offers([{ exam: 'step2ck', date: '2026-01-10', result: 'fail' }])).toHaveLength(3);
  expect(offers([{ exam: 'step2ck', date: '2026-01-10' }])).toEqual([]);
  expect(offers([{ exam: 'step2ck', date: '2026-01-10', score: 218 }])).toEqual([]);
  const failed = ['2023-01-10', '2023-06-10', '2024-07-10', '2025-08-10'].map((date) => ({
    exam: 'step2ck',
    date,
    result: 'fail',
  }));
  const usedUp = menuWith(failed);
  expect(scores(usedUp)).toEqual([]);
  expect(usedUp.notOffered.step2ck).toBe('Step 2 CK: the limit of 4 attempts is reached.');
});

test('a visa class that is suspended for a nationality is not offered, and the reason is said', () => {
  const menuOf = (citizenship: string, acceptable: string[], today = TODAY) => {
    const { profile, facts } = profileOf({
      applicant: 'non-us-img',
      citizenship,
      visa: { needed: true, acceptable },
      ecfmg: { certified: true },
      exams: ['step1', 'step2ck'].map((exam) => ({ exam, date: '2024-05-10', result: 'pass' })),
      preferences: { specialties: { 'med-peds': 5 } },
    });
    const result = whatIf(profile, fewer(facts), { today });
    return {
      visas: result.changes.flatMap(({ kind, id }) => (kind === 'visa' ? [id] : [])),
      unmeasured: result.unmeasured.flatMap(({ id }) => (id.startsWith('visa-') ? [id] : [])),
      why: result.notes.filter((note) => note.includes('suspended')),
    };
  };
  expect(menuOf('EG', ['H-1B'])).toEqual({ visas: ['visa-j1'], unmeasured: [], why: [] });
  // Nothing else is open to somebody without Step 3: the J-1 is named, with what must be true first, and without a number.
  expect(menuOf('NG', ['H-1B'])).toEqual({
    visas: [],
    unmeasured: ['visa-j1-exception'],
    why: [expect.stringContaining('J-1 visas are suspended for citizens of Nigeria')],
  });
  // The H-1B is not on the list of partial restrictions. The odds count every J-1, so its worth cannot be shown.
  expect(menuOf('NG', ['J-1'])).toEqual({ visas: [], unmeasured: ['visa-h1b-unrestricted'], why: [] });
  expect(menuOf('SD', ['J-1'])).toEqual({
    visas: [],
    unmeasured: [],
    why: [expect.stringContaining('US visas are suspended for citizens of Sudan')],
  });
});

test('visa classes, interviews and specialties are offered when they can matter', () => {
  const kinds = (raw: Record<string, unknown>, name = 'reference') => {
    const { profile: _, ...rest } = example(name).profile;
    const { profile, facts } = profileOf({ ...structuredClone(rest), ...raw });
    return ids(whatIf(profile, fewer(facts)));
  };
  expect(kinds({ visa: { needed: true, acceptable: ['J-1'] } })).toContain('visa-h1b-step3');
  expect(kinds({ visa: { needed: true, acceptable: ['H-1B'] } })).toContain('visa-j1');
  expect(kinds({ preferences: { specialties: { 'med-peds': 5 } } })).toEqual(
    expect.arrayContaining(['add-internal-medicine', 'add-pediatrics']),
  );
  expect(kinds({ preferences: { specialties: { 'med-peds': 5 } } })).not.toContain('drop-med-peds');
  expect(kinds({ interviews: 2 }, 'strong-no-visa')).toContain('interviews-3');
});

test('a figure nobody stated is null, not a guess', () => {
  const bare = whatIf(reference.profile, { ...fewer(reference.facts), parameters: [] });
  const step3 = bare.changes.find(({ id }) => id === 'step3');
  expect(step3).toMatchObject({
    cost: null,
    costRange: null,
    months: null,
    gainPer100: null,
    gainPerMonth: null,
  });
});

test('a change of one own that leads nowhere is refused by its path', () => {
  for (const path of ['exams[9].score', 'nothing.here', '__proto__.budget', ''])
    expect(() =>
      whatIf(reference.profile, fewer(reference.facts), { changes: [{ path, value: 1 }] }),
    ).toThrow(/no place/);
  const later = [{ path: 'season', value: 2000 }];
  expect(() => whatIf(reference.profile, fewer(reference.facts), { changes: later })).toThrow(/not known/);
});

test('a re-plan costs no more than a quick list', () => {
  const quick = () => list(reference.profile, reference.facts, { detail: false });
  const timed = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  quick();
  const lists = Math.min(timed(quick), timed(quick), timed(quick));
  const all = timed(() => whatIf(reference.profile, reference.facts, { today: TODAY }));
  expect(all / (menu.changes.length + 1)).toBeLessThan(3 * lists);
});
