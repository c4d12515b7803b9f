import { odds } from '@matchwright/engine';
import { APPLICANT_TYPES, type Program, type SeasonalFacts } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { example, profileOf } from './example-profiles.ts';

const base = {
  applicant: 'non-us-img',
  citizenship: 'EG',
  visa: { needed: true, acceptable: ['J-1'] },
  school: { graduated: 2024 },
  exams: [{ exam: 'step2ck', date: '2025-09-01', score: 240 }],
  experience: [{ kind: 'hands-on', country: 'US', field: ['internal-medicine'], months: 3 }],
};

function meanInterview(raw: Record<string, unknown>): number {
  const { profile, facts } = profileOf(raw);
  const { programs } = odds(profile, facts);
  return programs.reduce((sum, program) => sum + program.interview.p, 0) / programs.length;
}

test('every program gets ordered ranges inside [0, 1], and a shut-out one gets nothing', () => {
  for (const name of ['reference', 'us-citizen-caribbean', 'strong-no-visa', 'first-steps']) {
    const { profile, facts } = example(name);
    const { programs } = odds(profile, facts);
    expect(programs).toHaveLength(facts.programs.length);
    for (const { interview, match, eligible, excluded, code } of programs) {
      for (const r of [interview, match]) {
        const ordered = [0, r.lo90, r.lo50, r.hi50, r.hi90, 1];
        expect(ordered, code).toEqual([...ordered].sort((a, b) => a - b));
        expect(r.p).toBeGreaterThanOrEqual(r.lo90);
        expect(r.p).toBeLessThanOrEqual(Math.max(r.hi90, r.p));
      }
      expect(match.p).toBeLessThanOrEqual(interview.p);
      expect(eligible).toBe(excluded === undefined);
      if (excluded) expect(interview.p).toBe(0);
    }
  }
});

test('what helps raises the odds, what hurts lowers them', () => {
  const standard = meanInterview(base);
  const exams = (score: number) => [{ exam: 'step2ck', date: '2025-09-01', score }];
  expect(meanInterview({ ...base, exams: exams(250) })).toBeGreaterThan(standard);
  expect(meanInterview({ ...base, exams: exams(225) })).toBeLessThan(standard);
  expect(meanInterview({ ...base, school: { graduated: 2016 } })).toBeLessThan(standard);
  expect(meanInterview({ ...base, visa: { needed: false } })).toBeGreaterThan(standard);
  const failedStep1 = [
    { exam: 'step1', date: '2023-01-10', result: 'fail' },
    { exam: 'step1', date: '2023-08-10', result: 'pass' },
    ...exams(240),
  ];
  expect(meanInterview({ ...base, exams: failedStep1 })).toBeLessThan(standard);
  const moreExperience = [{ kind: 'hands-on', country: 'US', field: ['internal-medicine'], months: 6 }];
  expect(meanInterview({ ...base, experience: moreExperience })).toBeGreaterThan(standard);
  const observing = [{ kind: 'observership', country: 'US', field: ['internal-medicine'], months: 6 }];
  expect(meanInterview({ ...base, experience: observing })).toBeLessThan(standard);
});

test('an unknown score widens the range and says so', () => {
  const width = (raw: Record<string, unknown>) => {
    const { profile, facts } = profileOf(raw);
    const result = odds(profile, facts, { programs: ['1848700C0'] });
    const { interview } = result.programs[0] as (typeof result.programs)[0];
    return { width: Math.log(interview.hi90 / interview.lo90), notes: result.notes.join(' ') };
  };
  const { exams: _, ...without } = base;
  expect(width(without).width).toBeGreaterThan(width(base).width);
  expect(width(without).notes).toContain('Step 2 CK');
  expect(width(base).notes).not.toContain('Step 2 CK');
});

test('the additive account adds up to the odds of the average season', () => {
  const { profile, facts } = example('reference');
  for (const { factors, interview, eligible } of odds(profile, facts).programs) {
    if (!eligible || interview.p < 0.002) continue;
    const total = factors.reduce((sum, factor) => sum + factor.logOdds, 0);
    // Averaging over quality and doubt raises a small chance above that of the average person.
    expect(interview.p / (1 / (1 + Math.exp(-total)))).toBeGreaterThan(0.9);
    expect(interview.p / (1 / (1 + Math.exp(-total)))).toBeLessThan(8);
  }
});

test('the average applicant of a type is interviewed at the estimated rate', () => {
  // An average profile carries the population's spread only in part, so the mean stays below the rate.
  const { profile, facts } = profileOf({
    applicant: 'us-md',
    exams: [{ exam: 'step2ck', score: 250 }],
    school: { graduated: 2028 },
  });
  const { programs } = odds(profile, facts);
  const rate = (code: string) =>
    1 / (1 + Math.exp(-(facts.estimates?.[code]?.interview['us-md'].mean as number)));
  const ratio =
    programs.reduce((sum, p) => sum + p.interview.p, 0) / programs.reduce((sum, p) => sum + rate(p.code), 0);
  expect(ratio).toBeGreaterThan(0.9);
  expect(ratio).toBeLessThan(1.2);
});

function withFacts(facts: SeasonalFacts, code: string, changed: Program['facts']): SeasonalFacts {
  return {
    ...facts,
    programs: facts.programs.map((p) => (p.code === code ? { ...p, facts: { ...p.facts, ...changed } } : p)),
  };
}

test('a recent rule excludes with its source, an old one only weighs, a kept one does nothing', () => {
  const { profile, facts } = example('reference');
  const code = '1848700C0';
  const view = (changed: Program['facts']) => {
    const result = odds(profile, withFacts(facts, code, changed), { programs: [code] });
    return result.programs[0] as (typeof result.programs)[0];
  };
  const page = { source: 'program-website' };
  const plain = view({ minStep2: [] });
  const recent = view({ minStep2: [{ value: 230, year: 2026, ...page }] });
  expect(recent).toMatchObject({
    eligible: false,
    excluded: { rule: 'minimum-score', year: 2026, source: page.source },
  });
  const old = view({ minStep2: [{ value: 230, year: 2019, ...page }] });
  expect(old.eligible).toBe(true);
  expect(old.interview.p).toBeLessThan(plain.interview.p);
  expect(old.interview.p).toBeGreaterThan(0.3 * plain.interview.p);
  expect(old.unknown.map((u) => u.field)).toContain('minStep2');
  expect(view({ minStep2: [{ value: 224, year: 2026, ...page }] }).interview).toEqual(plain.interview);
  expect(view({ maxAttempts: [{ value: 1, year: 2026, ...page }] }).excluded?.rule).toBe('attempts');
  expect(view({ maxAttempts: [{ value: 2, year: 2026, ...page }] }).eligible).toBe(true);
  expect(view({ maxYearsSinceGraduation: [{ value: 5, year: 2026, ...page }] }).excluded?.rule).toBe(
    'graduation-year',
  );
  expect(view({ maxYearsSinceGraduation: [{ value: 6, year: 2026, ...page }] }).eligible).toBe(true);
  expect(view({ usceMonthsMin: [{ value: 2, year: 2026, ...page }] }).excluded?.rule).toBe('us-experience');
  expect(view({ visaJ1: [{ value: false, year: 2026, ...page }] }).excluded?.rule).toBe('visa');
  expect(view({ imgConsidered: [{ value: 'no', year: 2026, ...page }] }).excluded?.rule).toBe('not-img');
});

test('a policy that nobody stated is a mixture, and says at what probability', () => {
  const { profile, facts } = example('reference');
  const result = odds(profile, facts);
  for (const program of result.programs.filter((p) => p.eligible)) {
    const visa = program.unknown.find((u) => u.field === 'visaJ1');
    expect(visa?.p).toBeGreaterThan(0);
    // A policy is never certain: from 1% to 99%.
    const percent = Math.min(99, Math.max(1, Math.round(100 * (visa?.p as number))));
    expect(visa?.says).toContain(`counted at ${percent}%`);
  }
});

test('learning that a program sponsors never lowers the odds of somebody who needs a visa', () => {
  const { profile, facts } = example('reference');
  const before = new Map(odds(profile, facts).programs.map((p) => [p.code, p]));
  const sure = Object.fromEntries(
    Object.entries(facts.estimates ?? {}).map(([code, estimate]) => [code, { ...estimate, visaJ1: 1 }]),
  );
  for (const after of odds(profile, { ...facts, estimates: sure }).programs) {
    const now = before.get(after.code)?.interview.p as number;
    if (after.eligible) expect(after.interview.p, after.code).toBeGreaterThanOrEqual(now - 1e-12);
  }
});

test('without the reported layer the odds still work, wider', () => {
  const { profile, facts } = example('reference');
  const open = odds(profile, { ...facts, estimates: null });
  const full = odds(profile, facts);
  const width = (result: typeof open) =>
    result.programs
      .filter((p) => p.specialty === 'internal-medicine' && p.interview.lo90 > 0)
      .reduce((sum, p, _, all) => sum + Math.log(p.interview.hi90 / p.interview.lo90) / all.length, 0);
  expect(width(open)).toBeGreaterThan(width(full));
  expect(open.notes.join(' ')).toContain('not loaded');
});

test('the order of the programs changes no odds', () => {
  const { profile, facts } = example('reference');
  const reversed = odds(profile, { ...facts, programs: [...facts.programs].reverse() });
  expect([...reversed.programs].reverse()).toEqual(odds(profile, facts).programs);
});

test('each applicant type has odds in each specialty', () => {
  for (const applicant of APPLICANT_TYPES) {
    const { profile, facts } = profileOf({ applicant });
    const { programs } = odds(profile, facts);
    for (const specialty of ['med-peds', 'internal-medicine', 'pediatrics']) {
      const own = programs.filter((p) => p.specialty === specialty);
      expect(own.reduce((sum, p) => sum + p.interview.p, 0) / own.length).toBeGreaterThan(0.001);
    }
  }
});
