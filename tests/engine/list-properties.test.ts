import { list, PlanError } from '@matchwright/engine';
import { APPLICANT_TYPES, forSeason } from '@matchwright/facts';
import { parseProfile, profileContext, US_STATES } from '@matchwright/inputs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts, TODAY } from './example-profiles.ts';

const context = profileContext(facts, TODAY);
const codes = facts.programs.map((p) => p.code);
const states = Object.keys(US_STATES);
const stars = fc.integer({ min: 1, max: 5 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyProfile = fc.record({
  season: fc.constantFrom(2026, 2027, 2028),
  applicant: fc.constantFrom(...APPLICANT_TYPES),
  visa: optional(fc.record({ needed: optional(fc.boolean()) })),
  school: optional(fc.record({ graduated: optional(fc.integer({ min: 1995, max: 2027 })) })),
  exams: fc
    .array(fc.integer({ min: 150, max: 290 }), { maxLength: 3 })
    .map((scores) => scores.map((score, n) => ({ exam: 'step2ck', date: `202${3 + n}-03-01`, score }))),
  experience: fc.array(
    fc.record({
      kind: fc.constantFrom('hands-on', 'observership', 'research'),
      country: fc.constantFrom('US', 'EG'),
      field: fc.constant(['internal-medicine']),
      months: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 3 },
  ),
  ties: fc.record({ states: fc.array(fc.constantFrom(...states), { maxLength: 2 }) }),
  preferences: fc.record({
    specialties: fc.dictionary(fc.constantFrom('med-peds', 'internal-medicine', 'pediatrics'), stars),
    states: fc.dictionary(fc.constantFrom(...states), stars, { maxKeys: 3 }),
    settings: fc.dictionary(fc.constantFrom('university', 'affiliated', 'community'), stars),
    pin: fc.array(fc.constantFrom(...codes), { maxLength: 3 }),
    exclude: fc.array(fc.constantFrom(...codes), { maxLength: 3 }),
    signals: fc.dictionary(fc.constantFrom(...codes), fc.constantFrom('gold', 'silver', 'none'), {
      maxKeys: 2,
    }),
  }),
  budget: fc.integer({ min: 0, max: 9000 }),
  interviews: optional(fc.integer({ min: 0, max: 40 })),
});

test('any valid profile gets a list within its budget, signals and wishes, or a refusal that names a field', () => {
  let planned = 0;
  fc.assert(
    fc.property(anyProfile, (raw) => {
      const parsed = parseProfile(JSON.parse(JSON.stringify(raw)), context);
      if (!parsed.ok) return;
      const { profile } = parsed;
      let result: ReturnType<typeof list>;
      try {
        result = list(profile, forSeason(facts, profile.season), { detail: false });
      } catch (problem) {
        expect(problem).toBeInstanceOf(PlanError);
        expect((problem as PlanError).path).not.toBe('');
        return;
      }
      planned++;
      if (result.cost > 0) expect(result.total).toBeLessThanOrEqual(result.budget);
      expect(result.match.p).toBeGreaterThanOrEqual(0);
      expect(result.match.hi90).toBeLessThanOrEqual(1 + 1e-9);
      expect(result.certificate.gap).toBeGreaterThanOrEqual(0);
      for (const summary of Object.values(result.bySpecialty)) {
        expect(summary.gold).toBeLessThanOrEqual(summary.goldAllowed);
        expect(summary.silver).toBeLessThanOrEqual(summary.silverAllowed);
      }
      const listed = new Set(result.programs.map((p) => p.code));
      for (const code of profile.preferences.pin) expect(listed.has(code)).toBe(true);
      for (const [code, wish] of Object.entries(profile.preferences.signals)) {
        const level = result.programs.find((program) => program.code === code)?.level;
        if (wish === 'none') expect(level ?? 'applied').toBe('applied');
        else expect(level).toBe(wish);
      }
      for (const code of profile.preferences.exclude) expect(listed.has(code)).toBe(false);
    }),
    { numRuns: 80, seed: 20261122 },
  );
  expect(planned).toBeGreaterThan(40);
}, 120_000);
