import { checkableList, checkList, list, PlanError } from '@matchwright/engine';
import type { SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile, SignalWish } from '@matchwright/inputs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOfAllLists } from './best-of-all-lists.ts';
import { facts, profileOf } from './example-profiles.ts';

const NOVEMBER_GRADUATE = {
  applicant: 'us-img',
  school: { graduated: 2024 },
  exams: [{ exam: 'step2ck', date: '2024-03-01', result: 'pass', score: 231 }],
};

/** A market of a few programs, two specialties, small enough to try every list. */
function smallMarket(): { facts: SeasonalFacts; codes: string[] } {
  const season = profileOf(NOVEMBER_GRADUATE).facts;
  const some = (id: SpecialtyId, from: number, count: number) =>
    season.programs.filter(({ specialty }) => specialty === id).slice(from, from + count);
  const programs = [...some('internal-medicine', 40, 4), ...some('pediatrics', 20, 3)];
  return { facts: { ...season, programs }, codes: programs.map(({ code }) => code) };
}

const market = smallMarket();

function profileWith(
  signals: Record<string, SignalWish>,
  budget: number,
  stars: Partial<Record<SpecialtyId, number>>,
): Profile {
  return profileOf({ ...NOVEMBER_GRADUATE, budget, preferences: { specialties: stars, signals } }).profile;
}

/** Two gold signals and one silver one, so that they are scarce among seven programs. */
const scarce: SeasonalFacts = {
  ...market.facts,
  season: {
    ...market.facts.season,
    signals: {
      ...market.facts.season.signals,
      'internal-medicine': {
        ...market.facts.season.signals['internal-medicine'],
        value: { gold: 1, silver: 1, tiered: true },
      },
      pediatrics: { ...market.facts.season.signals.pediatrics, value: { gold: 1, silver: 0, tiered: false } },
    },
  },
};

test('with signals set by hand the list is the best of all lists that keep them, found by trying every one', () => {
  const wishes = fc.dictionary(
    fc.constantFrom(...market.codes),
    fc.constantFrom<SignalWish[]>('gold', 'silver', 'none'),
    { maxKeys: 3 },
  );
  const stars = fc.constantFrom(
    { 'internal-medicine': 3, pediatrics: 3 },
    { 'internal-medicine': 2, pediatrics: 5 },
    { pediatrics: 4 },
  );
  let planned = 0;
  let refused = 0;
  fc.assert(
    fc.property(wishes, fc.integer({ min: 340, max: 420 }), stars, (signals, budget, wanted) => {
      const free = checkableList(profileWith({}, 5000, wanted), scarce).instance;
      const profile = profileWith(signals, budget, wanted);
      let solved: ReturnType<typeof checkableList>;
      try {
        solved = checkableList(profile, scarce);
      } catch (problem) {
        expect(problem).toBeInstanceOf(PlanError);
        expect((problem as PlanError).path).toMatch(/^preferences\.(signals\["|pin)/);
        refused++;
        return;
      }
      // Every list that keeps the wishes, from the market without them.
      const kept = {
        ...free,
        budget: solved.instance.budget,
        specialties: solved.instance.specialties,
        programs: solved.instance.programs.map(({ id }) => {
          const program = free.programs.find((one) => one.id === id) ?? solvedProgram(solved, id);
          const wish = signals[id];
          if (wish === undefined) return program;
          const level = wish === 'none' ? 'applied' : wish;
          return { ...program, q: { [level]: program.q[level] }, pin: wish !== 'none' };
        }),
      };
      const truth = bestOfAllLists(kept);
      expect(truth).not.toBeNull();
      expect(solved.solution.value).toBeCloseTo(truth ?? -1, 9);
      for (const [code, wish] of Object.entries(signals)) {
        const listed = solved.solution.selected.find(({ id }) => id === code);
        if (wish === 'none') expect(listed?.level ?? 'applied').toBe('applied');
        else expect(listed?.level).toBe(wish);
      }
      expect(checkList(profile, scarce)).toMatchObject({ valid: true, problems: [] });
      planned++;
    }),
    { numRuns: 60, seed: 20261123 },
  );
  expect(planned).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(5);
});

/** A program of a specialty without stars is in the market only because it is signaled. */
function solvedProgram(solved: ReturnType<typeof checkableList>, id: string) {
  const program = solved.instance.programs.find((one) => one.id === id);
  if (!program) throw new Error(`no program ${id}`);
  return program;
}

test('a signal set by hand stands in the whole list, with its reason, and comparisons still work', () => {
  const { profile, facts: season } = profileOf({ ...NOVEMBER_GRADUATE, budget: 1200 });
  const plain = list(profile, season, { detail: false });
  const outside = season.programs.find(
    ({ code, specialty }) =>
      specialty === 'internal-medicine' && !plain.programs.some((program) => program.code === code),
  );
  const code = outside?.code ?? '';
  const signaled = {
    ...profile,
    preferences: { ...profile.preferences, signals: { [code]: 'silver' as const } },
  };
  const result = list(signaled, season);
  expect(result.programs.find((program) => program.code === code)).toMatchObject({
    level: 'silver',
    pinned: false,
    signalSet: 'silver',
    reasons: expect.arrayContaining(['Silver signal set by you']),
  });
  expect(result.bySpecialty['internal-medicine']?.silver).toBeLessThanOrEqual(12);
  expect(result.certificate.value).toBeLessThan(plain.certificate.value);
  expect(result.comparisons.length).toBeGreaterThan(3);
});

test('more signals than a specialty has, or one it does not have, name the field and say what to do', () => {
  const { profile, facts: season } = profileOf({ ...NOVEMBER_GRADUATE, budget: 3000 });
  const codesOf = (id: SpecialtyId, count: number) =>
    facts.programs.flatMap(({ code, specialty }) => (specialty === id ? [code] : [])).slice(0, count);
  const plan = (codes: string[], wish: SignalWish) => {
    const signals = Object.fromEntries(codes.map((code) => [code, wish]));
    return () => list({ ...profile, preferences: { ...profile.preferences, signals } }, season);
  };
  const four = codesOf('internal-medicine', 4);
  expect(plan(four, 'gold')).toThrow('You set 4 gold signals in Internal Medicine, and it has 3.');
  expect(plan(codesOf('pediatrics', 1), 'silver')).toThrow('Pediatrics has no silver signals.');
  expect(plan(['9999140C0'], 'gold')).toThrow('No offered program has the code 9999140C0');
  try {
    plan(four, 'gold')();
  } catch (problem) {
    expect((problem as PlanError).path).toBe(`preferences.signals["${four[3]}"]`);
  }
});
