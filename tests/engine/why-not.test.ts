import { list, PlanError, valueList, whyNot } from '@matchwright/engine';
import { beforeAll, expect, test } from 'vitest';
import { example } from './example-profiles.ts';

const { profile, facts } = example('reference');
let plain: ReturnType<typeof list>;
let outside: string;

beforeAll(() => {
  plain = list(profile, facts);
  const listed = new Set(plain.programs.map(({ code }) => code));
  const next = plain.marginal.bySpecialty.pediatrics?.code;
  outside = next && !listed.has(next) ? next : '';
});

const withPreferences = (part: Partial<typeof profile.preferences>) => ({
  ...profile,
  preferences: { ...profile.preferences, ...part },
});

test('a program outside the list stands beside what it would push out, with the list that holds it', () => {
  const answer = whyNot(profile, facts, outside);
  expect(answer).toMatchObject({ code: outside, listed: false, excluded: null, refused: null });
  expect(answer.now.match.p).toBe(plain.match.p);
  expect(answer.now.total).toBe(plain.total);

  const pinned = list(withPreferences({ pin: [...profile.preferences.pin, outside] }), facts);
  const codes = new Set(pinned.programs.map(({ code }) => code));
  expect(answer.pinned?.match.p).toBe(pinned.match.p);
  expect(answer.pinned?.total).toBe(pinned.total);
  const gone = plain.programs.filter(({ code }) => !codes.has(code)).map(({ code }) => code);
  expect(answer.pinned?.out.map(({ code }) => code).sort()).toEqual(gone.sort());
  // A list that must hold something more is never better, up to the tolerance of both.
  expect(answer.pinned?.score).toBeLessThanOrEqual(plain.certificate.gap + 1e-12);
});

test('what a program adds is the chance of its list less the chance without it', () => {
  const answer = whyNot(profile, facts, outside);
  const [gone] = answer.pinned?.out ?? [];
  expect(gone).toBeDefined();
  const rest = plain.programs.filter(({ code }) => code !== gone?.code);
  const without = valueList(profile, facts, rest).match.p;
  expect(gone?.adds).toBeCloseTo(plain.match.p - without, 4);
  expect(answer.pinned?.program.adds).toBeGreaterThan(0);
});

test('a listed program is said to be listed; an excluded one names what excludes it', () => {
  const [first] = plain.programs;
  expect(whyNot(profile, facts, first?.code ?? '')).toMatchObject({ listed: true, pinned: null });
  const excluded = whyNot(withPreferences({ exclude: [outside] }), facts, outside);
  expect(excluded.excluded?.rule).toBe('excluded-by-you');
  expect(excluded.pinned?.program.code).toBe(outside);
  const starless = whyNot(withPreferences({ specialties: { 'internal-medicine': 4 } }), facts, outside);
  expect(starless.excluded?.rule).toBe('not-considered');
});

test('a program that no list can hold says why, and an unknown code is refused', () => {
  const poor = whyNot({ ...profile, budget: 300 }, facts, outside);
  expect(poor.pinned).toBeNull();
  expect(poor.refused).toContain('do not fit into the budget');
  expect(() => whyNot(profile, facts, '9999140C0')).toThrow(PlanError);
});
