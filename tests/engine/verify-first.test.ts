import {
  checkableList,
  type FactToVerify,
  list,
  PlanError,
  type VerifiedFact,
  verifyFirst,
  withAnswers,
} from '@matchwright/engine';
import type { SeasonalFacts } from '@matchwright/facts';
import { beforeAll, expect, test } from 'vitest';
import { example, TODAY } from './example-profiles.ts';

const reference = example('reference');
const profile = { ...reference.profile, interviews: undefined };
let result: ReturnType<typeof verifyFirst>;
beforeAll(() => {
  result = verifyFirst(profile, reference.facts, { today: TODAY });
});

/** About 25 programs, those with a minimum score first: all three specialties, money for about half of them. */
function smallCase(offset: number): { facts: SeasonalFacts; small: typeof profile } {
  const limited = reference.facts.programs.filter((p) => (p.facts.minStep2?.[0]?.value ?? 0) > 224);
  const others = reference.facts.programs.filter((p) => !limited.includes(p) && p.facts.visaJ1 !== undefined);
  const programs = [
    ...limited.filter((_, i) => i % 31 === offset).slice(0, 8),
    ...others.filter((_, i) => i % 43 === offset).slice(0, 17),
  ];
  return { facts: { ...reference.facts, programs }, small: { ...profile, budget: 340 + 11 * 12 } };
}

/** Value of a list at the nodes of a plan, by its definition: expected worth of the best match. */
function valueAt(facts: SeasonalFacts, small: typeof profile, kept: { id: string; level: string }[]): number {
  const { instance } = checkableList(small, facts);
  const programs = new Map(instance.programs.map((p) => [p.id, p]));
  const chosen = kept.flatMap(({ id, level }) => {
    const program = programs.get(id);
    const q = program?.q[level as 'applied'];
    return program && q ? [{ utility: program.utility ?? 1, q }] : [];
  });
  chosen.sort((a, b) => b.utility - a.utility);
  return instance.weights.reduce((total, weight, k) => {
    let unmatched = 1;
    let value = 0;
    for (const { utility, q } of chosen) {
      value += unmatched * (q[k] as number) * utility;
      unmatched *= 1 - (q[k] as number);
    }
    return total + weight * value;
  }, 0);
}

function answer({ code, field }: FactToVerify, value: VerifiedFact['value']): VerifiedFact[] {
  return [{ code, field, value, date: TODAY }];
}

test.each([0, 5, 11])(
  'on a small case (%i) every worth is what planning anew for each answer gives',
  (offset) => {
    const { facts, small } = smallCase(offset);
    const found = verifyFirst(small, facts, { today: TODAY, limit: 100 });
    expect(found.considered).toBeGreaterThan(20);
    expect(found.replanned).toBe(found.considered);
    const kept = checkableList(small, facts).solution.selected;
    const brute = found.facts.map((fact) => {
      const gain = (value: VerifiedFact['value']) => {
        const answered = withAnswers(facts, answer(fact, value));
        return Math.max(
          0,
          list(small, answered, { detail: false }).certificate.value - valueAt(answered, small, kept),
        );
      };
      const [yes, no] = [gain(fact.writeBack.ifYes), gain(fact.writeBack.ifNo)];
      expect(fact.ifYes.gain).toBeCloseTo(yes, 9);
      expect(fact.ifNo.gain).toBeCloseTo(no, 9);
      return fact.now * yes + (1 - fact.now) * no;
    });
    found.facts.forEach((fact, n) => {
      expect(Math.abs(fact.worth - (brute[n] as number))).toBeLessThan(1e-9);
    });
    // Best first: agrees with brute force up to its rounding.
    brute.slice(1).forEach((worth, n) => {
      expect(worth).toBeLessThanOrEqual((brute[n] as number) + 1e-9);
    });
    expect(found.facts.length).toBeGreaterThan(3);
    // What is not named is worth nothing.
    const named = new Set(found.facts.map(({ code, field }) => `${code} ${field}`));
    for (const { code } of facts.programs.filter((p) => !named.has(`${p.code} visaJ1`))) {
      const gains = [true, false].map((value) => {
        const answered = withAnswers(facts, [{ code, field: 'visaJ1', value, date: TODAY }]);
        return list(small, answered, { detail: false }).certificate.value - valueAt(answered, small, kept);
      });
      for (const gain of gains) expect(gain).toBeLessThan(1e-9);
    }
  },
);

test('twelve facts, best first, each with a place to look and a value to write', () => {
  expect(result.facts).toHaveLength(12);
  expect(result.facts.map(({ worth }) => worth)).toEqual(
    result.facts.map(({ worth }) => worth).sort((a, b) => b - a),
  );
  const { next30 } = list(profile, reference.facts).marginal;
  for (const fact of result.facts) {
    expect(fact.worth).toBeGreaterThan(0);
    expect(fact.worth).toBeCloseTo(
      fact.ifYes.chance * fact.ifYes.gain + fact.ifNo.chance * fact.ifNo.gain,
      12,
    );
    expect(fact.worthDollars).toBeCloseTo((fact.worth / next30) * 30, 3);
    expect(fact.how).toMatch(/FREIDA.*coordinator/s);
    expect(fact.ifYes.p).toBeGreaterThan(fact.ifNo.p);
  }
});

test('every fact that counts is planned anew, so that none of the twelve is missed', () => {
  expect(result.considered).toBeGreaterThan(500);
  expect(result.replanned).toBe(result.considered);
});

test('an answer re-plans at once: a no leaves the list, a yes stays and is no longer asked', () => {
  const asked = result.facts.filter(({ field, listed }) => field === 'visaJ1' && listed).slice(0, 2);
  for (const fact of asked) {
    const no = withAnswers(reference.facts, answer(fact, false));
    expect(list(profile, no, { detail: false }).programs.map(({ code }) => code)).not.toContain(fact.code);
    const yes = withAnswers(reference.facts, answer(fact, true));
    expect(list(profile, yes, { detail: false }).programs.map(({ code }) => code)).toContain(fact.code);
    const again = verifyFirst(profile, yes, { today: TODAY, limit: 30, replan: 60 });
    expect(again.facts.filter(({ code, field }) => code === fact.code && field === fact.field)).toEqual([]);
  }
});

test('answers come first, dated and sourced, and age like any statement', () => {
  const code = '1445140C0';
  const before = structuredClone(reference.facts.programs.find((p) => p.code === code));
  const prior = reference.facts.estimates?.[code]?.visaJ1 as number;
  const at = (date: string) =>
    withAnswers(reference.facts, [{ code, field: 'visaJ1', value: true, date, source: 'e-mail' }]);
  const facts = at(TODAY);
  const kept = Math.exp(-reference.facts.model.policy.forgetPerYear);
  expect(facts.estimates?.[code]?.visaJ1).toBeCloseTo(kept + (1 - kept) * prior, 12);
  expect(at('2027-03-01').estimates?.[code]?.visaJ1).toBe(1);
  expect(at('2020-03-01').estimates?.[code]?.visaJ1).toBeLessThan(facts.estimates?.[code]?.visaJ1 as number);
  const fact = facts.programs.find((p) => p.code === code)?.facts.visaJ1?.[0];
  expect(fact).toMatchObject({ value: true, year: 2026, source: 'you' });
  expect(fact?.note).toContain('e-mail');
  expect(facts.sources.you).toBeDefined();
  expect(reference.facts.programs.find((p) => p.code === code)).toEqual(before);
  const two = withAnswers(reference.facts, [
    { code, field: 'visaJ1', value: false, date: '2026-11-20' },
    { code, field: 'visaJ1', value: true, date: '2026-10-01' },
  ]);
  expect(two.programs.find((p) => p.code === code)?.facts.visaJ1?.[0]?.value).toBe(false);
});

test('an old limit verified as gone is gone, and as still there shuts out', () => {
  const limited = result.facts.find(({ field }) => field === 'minStep2') as FactToVerify;
  const gone = withAnswers(reference.facts, answer(limited, null));
  const there = withAnswers(reference.facts, answer(limited, limited.writeBack.ifNo));
  expect(gone.programs.find((p) => p.code === limited.code)?.facts.minStep2).toBeUndefined();
  expect(list(profile, there, { detail: false }).programs.map(({ code }) => code)).not.toContain(
    limited.code,
  );
});

test('answers that cannot be used are refused by their place', () => {
  const refused = (changed: Partial<VerifiedFact>) => () =>
    withAnswers(reference.facts, [
      { code: '1445140C0', field: 'visaJ1', value: true, date: TODAY, ...changed },
    ]);
  expect(refused({ code: '0000140C0' })).toThrow(PlanError);
  expect(refused({ date: 'yesterday' })).toThrow(/date of an answer/);
  expect(refused({ value: 'yes' })).toThrow(/true or false/);
  expect(refused({ value: null })).toThrow(/true or false/);
  expect(refused({ field: 'minStep2', value: null })).not.toThrow();
});

test('without a visa need only stated limits are asked about', () => {
  const strong = example('strong-no-visa');
  const { facts } = verifyFirst(strong.profile, strong.facts, { today: TODAY, replan: 3, limit: 3 });
  for (const { question } of facts) expect(question).toMatch(/^(Has this program dropped|Is it|Does it)/);
  const fields = facts.map(({ field }) => field);
  expect(fields.filter((field) => field.startsWith('visa'))).toEqual([]);
});

test('a thousand facts, two answers each, are the same twice and take the time of far fewer than two thousand lists', () => {
  const timed = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const quick = () => list(profile, reference.facts, { detail: false });
  quick();
  const lists = Math.min(timed(quick), timed(quick), timed(quick));
  const again = () => expect(verifyFirst(profile, reference.facts, { today: TODAY })).toEqual(result);
  expect(timed(again)).toBeLessThan(200 * lists);
});
