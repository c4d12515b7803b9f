/** What holds for every rule of this folder, on profiles that nobody thought of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { planOf } from '../plan-of.ts';
import type { AnyRule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { expectWellFormed, type RawProfile, situationOf } from '../testing/rule-cases.ts';
import { RISKS } from './risks.ts';
import { STRENGTHS } from './strengths.ts';

const RULES: readonly AnyRule[] = [...RISKS, ...STRENGTHS];
const FIELDS = ['internal-medicine', 'pediatrics', 'med-peds', 'other'];
const KINDS = ['hands-on', 'observership', 'practice', 'internship', 'teaching', 'volunteer', 'research'];
const FOR_GRADUATES_FROM_ABROAD =
  /^risk\.(?:visa|certification|no-usce|usce-.*)$|^strength\.(?:certified|recent-graduate|long-usce|us-letters)$/;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const month = fc
  .tuple(fc.integer({ min: 2005, max: 2028 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, one]) => `${year}-${String(one).padStart(2, '0')}`);
const period = fc.tuple(maybe(month), maybe(month)).map(([a, b]) => {
  const [from, to] = a && b && a > b ? [b, a] : [a, b];
  return { from, to };
});
const attempts = (exam: string) =>
  fc
    .record({
      failures: fc.integer({ min: 0, max: 12 }),
      last: fc.constantFrom('pass', 'none', 'open', 'score'),
    })
    .map(({ failures, last }) => [
      ...Array.from({ length: failures }, () => ({ exam, result: 'fail' })),
      ...(last === 'pass' ? [{ exam, result: 'pass' }] : []),
      ...(last === 'score' ? [{ exam, result: 'pass', score: 226 }] : []),
      ...(last === 'open' ? [{ exam }] : []),
    ]);
const exams = fc
  .record({
    step1: attempts('step1'),
    step2: attempts('step2ck'),
    step3: fc.constantFrom([], [{ exam: 'step3', result: 'pass' }]),
    comlex: fc.constantFrom(
      [],
      [
        { exam: 'comlex1', result: 'fail' },
        { exam: 'comlex1', result: 'pass' },
      ],
    ),
  })
  .map(({ step1, step2, step3, comlex }) => [...comlex, ...step1, ...step2, ...step3]);
const person = fc.constantFrom<RawProfile>(
  { applicant: 'us-md' },
  { applicant: 'us-do' },
  { applicant: 'us-img', citizenship: 'US' },
  { applicant: 'non-us-img' },
  { applicant: 'non-us-img', citizenship: 'IN', visa: { needed: false } },
  { applicant: 'non-us-img', citizenship: 'NG', visa: { needed: true, acceptable: ['J-1'] } },
  { applicant: 'non-us-img', citizenship: 'SD', visa: { needed: true, acceptable: ['H-1B'] } },
  { applicant: 'non-us-img', citizenship: 'EG', visa: { needed: true, acceptable: ['J-1', 'H-1B'] } },
);
const experience = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    country: maybe(fc.constantFrom('US', 'IN')),
    field: fc.subarray(FIELDS),
    months: maybe(fc.integer({ min: 0, max: 30 })),
    letter: maybe(fc.boolean()),
    period,
  })
  .map(({ period: dates, ...rest }) => ({ ...rest, ...dates }));
const letter = fc.record({
  field: maybe(fc.constantFrom(...FIELDS)),
  us: maybe(fc.boolean()),
  handsOn: maybe(fc.boolean()),
  status: maybe(fc.constantFrom('planned', 'asked', 'received')),
});
const profile = fc
  .record({
    person,
    season: fc.constantFrom(2027, 2028, 2029),
    graduated: maybe(fc.integer({ min: 1995, max: 2030 })),
    certified: fc.constantFrom(null, true, false),
    expected: maybe(fc.constantFrom('2026-01-31', '2027-06-30', '2028-02-29', '2028-12-31')),
    exams,
    experience: fc.array(experience, { maxLength: 4 }),
    letters: fc.array(letter, { maxLength: 4 }),
    gaps: fc.array(period, { maxLength: 2 }),
    lifespan: maybe(fc.boolean()),
    languages: fc.subarray(['en', 'ar', 'hi']),
    specialties: fc.constantFrom<object>(
      { 'med-peds': 5 },
      { pediatrics: 4 },
      { 'med-peds': 5, pediatrics: 2 },
      {},
    ),
  })
  .map(
    ({
      person: who,
      graduated,
      certified,
      expected,
      lifespan,
      languages,
      specialties,
      ...rest
    }): RawProfile => ({
      ...who,
      ...rest,
      school: { graduated },
      ecfmg: { certified, expected },
      scholarship: lifespan === undefined ? [] : [{ kind: 'poster', lifespan }],
      strengths: { languages },
      preferences: { specialties },
    }),
  );
const today = fc.constantFrom('2026-11-22', '2027-02-28', '2028-02-29', '2028-12-31');

/** What holds for any profile holds for any programs. */
const EVERY = 8;
const anySituation = (raw: RawProfile, day?: string) => situationOf(raw, day, null, EVERY);

function findings(situation: Situation): Map<string, Finding> {
  const found = RULES.flatMap((one) => {
    const spoken = one.speak(situation);
    return spoken === null || 'missing' in spoken ? [] : [[one.id, spoken] as const];
  });
  return new Map(found);
}

test('every profile gets findings that can be read, counted and dated', () => {
  fc.assert(
    fc.property(profile, today, (raw, day) => {
      const found = findings(anySituation(raw, day));
      for (const [id, finding] of found) {
        expectWellFormed(finding);
        const { closes, repair, effect } = finding;
        if (closes) {
          expect(closes.count).toBe(closes.programs.length);
          expect(closes.count).toBeLessThanOrEqual(closes.known);
          expect(closes.known).toBeLessThanOrEqual(closes.of);
        }
        if (repair?.begin) expect(repair.begin <= (repair.by as string)).toBe(true);
        if (repair) expect((repair.gain === null) !== (repair.unmeasured === null)).toBe(true);
        if (effect) expect(effect.now.p).toBeGreaterThanOrEqual(0);
        if (/^us-(?:md|do)$/.test(String(raw.applicant))) expect(id).not.toMatch(FOR_GRADUATES_FROM_ABROAD);
      }
      const ofUsce = ['risk.no-usce', 'risk.usce-observer-only', 'risk.usce-short', 'strength.long-usce'];
      expect(ofUsce.filter((id) => found.has(id)).length).toBeLessThanOrEqual(1);
      expect(found.has('risk.graduation-age') && found.has('strength.recent-graduate')).toBe(false);
      expect(found.has('strength.long-usce') && found.has('strength.us-letters')).toBe(false);
    }),
    { seed: 20261122, numRuns: 25 },
  );
});

test('one more failed attempt never takes a finding on failed exams away, nor makes it milder', () => {
  const order = ['low', 'medium', 'high'];
  fc.assert(
    fc.property(profile, fc.constantFrom('step1', 'step2ck'), (raw, exam) => {
      const rules = RULES.filter(({ id }) => id.endsWith('-failed'));
      const severities = (given: RawProfile) => {
        const situation = anySituation(given);
        return rules.map((one) => {
          const spoken = one.speak(situation);
          return spoken === null || 'missing' in spoken ? -1 : order.indexOf(spoken.severity);
        });
      };
      const before = severities({ ...raw, season: 2028 });
      const more = [{ exam, result: 'fail' }, ...(raw.exams as object[])];
      const after = severities({ ...raw, season: 2028, exams: more });
      for (const [i, severity] of after.entries())
        expect(severity).toBeGreaterThanOrEqual(before[i] as number);
    }),
    { seed: 20261122, numRuns: 15 },
  );
});

describe.each(RULES.map((one) => [one.id, one] as const))('%s', (id, one) => {
  const { parameters } = situationOf({ preferences: { specialties: {} } }).facts;

  test('names figures that exist, and answers risks that exist', () => {
    for (const key of one.parameters)
      expect(
        parameters.map((figure) => figure.key),
        key,
      ).toContain(key);
    for (const risk of one.answers ?? []) expect(RISKS.map((rule) => rule.id)).toContain(risk);
    expect((one.answers ?? []).length > 0).toBe(id.startsWith('strength.'));
    expect(one.when).toMatch(/^[A-Z].*\.$/);
  });
});

test('every figure that a rule reads stands among its own, so that its source reaches people', () => {
  fc.assert(
    fc.property(profile, today, (raw, day) => {
      const situation = anySituation(raw, day);
      // The last risk asks the others, whose figures are theirs.
      for (const one of RULES.filter(({ id }) => id !== 'risk.stacked')) {
        const read = new Set<string>();
        const watched = Object.create(situation, {
          parameter: {
            value: (key: string) => {
              read.add(key);
              return situation.parameter(key);
            },
          },
        }) as Situation;
        // What the plan reads stands with the sources of its tasks: only what the rule reads beside it counts.
        planOf(watched);
        read.clear();
        one.speak(watched);
        for (const key of read) expect([...one.parameters], `${one.id} reads ${key}`).toContain(key);
      }
    }),
    { seed: 7, numRuns: 12 },
  );
});
