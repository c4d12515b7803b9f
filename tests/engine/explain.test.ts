import { explain, list, odds, PlanError, withAnswers } from '@matchwright/engine';
import type { Program, SeasonalFacts } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { example, profileOf, TODAY } from './example-profiles.ts';

const reference = example('reference');
const NAMES = ['reference', 'us-citizen-caribbean', 'strong-no-visa', 'first-steps'] as const;

/** A few programs of each specialty. */
function sample(facts: SeasonalFacts): string[] {
  return facts.programs.filter((_, i) => i % 97 === 0).map(({ code }) => code);
}

function withPolicy(facts: SeasonalFacts, code: string, changed: Program['facts']): SeasonalFacts {
  const programs = facts.programs.map((p) =>
    p.code === code ? { ...p, facts: { ...p.facts, ...changed } } : p,
  );
  return { ...facts, programs };
}

test('the account ends at the odds, adds up to the known factors, and cites sources that exist', () => {
  for (const name of NAMES) {
    const { profile, facts } = example(name);
    const codes = sample(facts);
    const known = new Map(odds(profile, facts, { programs: codes }).programs.map((p) => [p.code, p]));
    for (const code of codes) {
      const account = explain(profile, facts, code);
      const expected = known.get(code);
      expect(account.interview).toEqual(expected?.interview);
      expect(account.match).toEqual(expected?.match);
      expect(account.terms.at(-1)?.after).toBeCloseTo(account.interview.p, 12);
      const sum = account.terms.reduce((total, term) => total + (term.logOdds?.mean ?? 0), 0);
      const factors = expected?.factors.reduce((total, factor) => total + factor.logOdds, 0) ?? 0;
      // `odds` leaves out factors below 0.005.
      if (account.eligible) expect(Math.abs(sum - factors)).toBeLessThan(0.02);
      const cited = [account.terms, account.signals, [account.onceInterviewed, account.baseRate]].flat();
      for (const { sources } of cited) for (const id of sources) expect(facts.sources[id], id).toBeDefined();
      for (const { logOdds } of account.terms) {
        if (logOdds)
          expect([logOdds.lo90, logOdds.mean, logOdds.hi90]).toEqual(
            [logOdds.lo90, logOdds.mean, logOdds.hi90].sort((a, b) => a - b),
          );
      }
    }
  }
});

test('the steps multiply to the chance: effects the odds, policies the chance itself', () => {
  let policies = 0;
  for (const name of NAMES) {
    const { profile, facts } = example(name);
    for (const code of sample(facts)) {
      const { terms, eligible, interview } = explain(profile, facts, code);
      if (!eligible) continue;
      let chance = terms[0]?.after ?? 0;
      expect(terms[0]?.times).toBeNull();
      for (const { times, after } of terms.slice(1)) {
        const odds = (chance / (1 - chance)) * (times?.factor ?? Number.NaN);
        if (times?.of === 'chance') policies++;
        chance = times?.of === 'chance' ? chance * times.factor : odds / (1 + odds);
        expect(chance).toBeCloseTo(after, 10);
      }
      expect(chance).toBeCloseTo(interview.p, 10);
    }
  }
  expect(policies).toBeGreaterThan(0);
});

test('a base rate says whether the program itself reported one', () => {
  const { profile, facts } = reference;
  const code = '2405140C0';
  const known = facts.estimates?.[code];
  const without = {
    ...facts.estimates,
    [code]: { ...known, ownRate: { ...known?.ownRate, 'non-us-img': false } },
  };
  const from = (changed: SeasonalFacts) => explain(profile, changed, code).baseRate;
  expect(from(facts)).toMatchObject({
    from: 'own-rate',
    sources: ['matchwright-fit', 'reported-interviews-2024'],
  });
  expect(from({ ...facts, estimates: without as SeasonalFacts['estimates'] })).toMatchObject({
    from: 'like-it',
    sources: ['matchwright-fit'],
  });
  expect(from({ ...facts, estimates: null })).toMatchObject({
    from: 'specialty',
    sources: ['matchwright-fit'],
  });
});

test('each term moves the chance to the side it says', () => {
  const { terms } = explain(reference.profile, reference.facts, '1307700C0');
  expect(terms[0]?.id).toBe('base');
  expect(terms.map(({ id }) => id)).toContain('failedStep1');
  terms.slice(1).forEach((term, n) => {
    const change = term.after - (terms[n]?.after ?? 0);
    expect(Math.sign(change), term.name).toBe(Math.sign(term.logOdds?.mean ?? 0));
  });
});

test('a rule that shuts out ends the account with its source', () => {
  const code = '1848700C0';
  const facts = withPolicy(reference.facts, code, {
    minStep2: [{ value: 240, year: 2026, source: 'program-website' }],
  });
  const account = explain(reference.profile, facts, code);
  expect(account).toMatchObject({
    eligible: false,
    excluded: { rule: 'minimum-score' },
    signals: [],
    evidence: [],
  });
  expect(account.interview.p).toBe(0);
  expect(account.terms.at(-1)).toMatchObject({ logOdds: null, after: 0, sources: ['program-website'] });
  expect(account.terms.at(-2)?.after).toBeGreaterThan(0);
});

test('signals: as many as the season has, gold above silver, gains as differences', () => {
  const medicine = explain(reference.profile, reference.facts, '1007140C0');
  expect(medicine.signals.map(({ level }) => level)).toEqual(['gold', 'silver']);
  const [gold, silver] = medicine.signals;
  expect(gold?.gain.p).toBeGreaterThan(silver?.gain.p ?? 1);
  for (const { interview, gain } of medicine.signals)
    expect(gain.p).toBeCloseTo(interview.p - medicine.interview.p, 12);
  const listed = list(reference.profile, reference.facts, { detail: false }).programs.find(
    (p) => p.level === 'gold' && p.specialty === 'internal-medicine',
  );
  const account = explain(reference.profile, reference.facts, listed?.code ?? '');
  expect(account.signals[0]?.interview).toEqual(listed?.interview);
});

test('evidence comes strongest first, and an answer given does what it said', () => {
  for (const name of NAMES) {
    const { profile, facts } = example(name);
    for (const code of sample(facts)) {
      const { evidence, interview, eligible } = explain(profile, facts, code, { today: TODAY });
      if (!eligible) continue;
      expect(evidence.map(({ change }) => change)).toEqual(
        evidence.map(({ change }) => change).sort((a, b) => b - a),
      );
      for (const one of evidence) {
        expect(one.now).toBeCloseTo(interview.p, 12);
        expect(one.favourable).toBeGreaterThanOrEqual(one.unfavourable);
      }
      if (!evidence.some(({ id }) => id === 'visaJ1')) continue;
      const after = (value: boolean) =>
        explain(profile, withAnswers(facts, [{ code, field: 'visaJ1', value, date: TODAY }]), code).interview
          .p;
      const said = evidence.find(({ id }) => id === 'visaJ1');
      expect(after(true)).toBeCloseTo(said?.favourable ?? -1, 12);
      expect(after(false)).toBeCloseTo(said?.unfavourable ?? -1, 12);
    }
  }
});

test('open fields of the profile are evidence until they are filled in', () => {
  const raw = { applicant: 'non-us-img', visa: { needed: true } };
  const fields = (more: Record<string, unknown>) => {
    const { profile, facts } = profileOf({ ...raw, ...more });
    return explain(profile, facts, '1307700C0')
      .evidence.filter(({ kind }) => kind === 'profile')
      .map(({ id }) => id)
      .sort();
  };
  expect(fields({})).toEqual(['perUsceMonth', 'perYearSinceGraduation', 'step2Per10']);
  expect(
    fields({ exams: [{ exam: 'step2ck', score: 240, date: '2025-01-10' }], school: { graduated: 2024 } }),
  ).toEqual(['perUsceMonth']);
});

test('an unknown code is named', () => {
  expect(() => explain(reference.profile, reference.facts, '0000140C0')).toThrow(PlanError);
});
