/** Counts of closed programs against the facts themselves, filtered by hand. */
import type { Program } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { expect, test } from 'vitest';
import type { ClosedProgram } from '../finding.ts';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';
import { RULES } from './index.ts';

const { programs, model } = loadFacts();
const SEASON = 2028;
const ALL = { 'med-peds': 5, 'internal-medicine': 4, pediatrics: 3 };

function closes(id: string, raw: RawProfile) {
  const spoken = RULES.find((one) => one.id === id)?.speak(
    situationOf({ season: SEASON, preferences: { specialties: ALL }, ...raw }),
  );
  if (!spoken || 'missing' in spoken || !spoken.closes) throw new Error(`${id} closes nothing`);
  return spoken.closes;
}

/** Programs whose newest statement shuts the applicant out; recent: said at most three years before applying. */
function counted<T>(
  statement: (program: Program) => { value: T; year: number | null } | undefined,
  shuts: (value: T) => boolean,
) {
  const known = programs.filter((program) => statement(program) !== undefined);
  const shut = known.filter((program) => shuts(statement(program)?.value as T));
  const recent = shut.filter((program) => {
    const year = statement(program)?.year ?? null;
    return year !== null && SEASON - 1 - year <= 3;
  });
  return {
    known: known.length,
    of: programs.length,
    codes: shut.map(({ code }) => code).sort(),
    certain: recent.map(({ code }) => code).sort(),
  };
}

function expectCounts(found: ReturnType<typeof closes>, expected: ReturnType<typeof counted>) {
  const codes = (given: ClosedProgram[]) => given.map(({ code }) => code).sort();
  expect(expected.codes.length).toBeGreaterThan(0);
  expect(found).toMatchObject({ known: expected.known, of: expected.of, count: expected.codes.length });
  expect(codes(found.programs)).toEqual(expected.codes);
  expect(codes(found.programs.filter(({ certain }) => certain))).toEqual(expected.certain);
}

test('a statement older than three years is too old to count on', () => {
  expect(model.policy.strictWithinYears).toBe(3);
});

test.each([1, 2, 3])('%i failed attempts at a Step', (failures) => {
  const exams = (exam: string) => [
    ...Array.from({ length: failures }, () => ({ exam, result: 'fail' })),
    { exam, result: 'pass' },
  ];
  const expected = counted(
    ({ facts }) => facts.maxAttempts?.[0],
    (limit) => failures + 1 > limit,
  );
  expectCounts(closes('risk.step1-failed', { exams: exams('step1') }), expected);
  expectCounts(closes('risk.step2-failed', { exams: exams('step2ck') }), expected);
});

test.each([218, 222, 228])('a Step 2 CK of %i', (score) => {
  const expected = counted(
    ({ facts }) => facts.minStep2?.[0],
    (lowest) => score < lowest,
  );
  expectCounts(
    closes('risk.step2-low', { exams: [{ exam: 'step2ck', date: '2026-01-10', score }] }),
    expected,
  );
});

test.each([2024, 2021, 2006])('graduated in %i', (graduated) => {
  const expected = counted(
    ({ facts }) => facts.maxYearsSinceGraduation?.[0],
    (years) => SEASON - 1 - graduated > years,
  );
  expectCounts(closes('risk.graduation-age', { school: { graduated } }), expected);
});

test.each([0, 1])('%i months of hands-on US experience', (months) => {
  const experience = [
    { kind: 'practice', country: 'IN', months: 12 },
    ...(months > 0 ? [{ kind: 'hands-on', country: 'US', months }] : []),
  ];
  const expected = counted<number | boolean>(
    ({ facts }) => facts.usceMonthsMin?.[0] ?? facts.usceRequired?.[0],
    (rule) => (typeof rule === 'number' ? months < rule : rule && months < 1),
  );
  expectCounts(closes(months === 0 ? 'risk.no-usce' : 'risk.usce-short', { experience }), expected);
});

test('a J-1 that programs refused, lately or long ago', () => {
  const expected = counted(
    ({ facts }) => facts.visaJ1?.[0],
    (sponsored) => !sponsored,
  );
  const found = closes('risk.visa', { citizenship: 'EG', visa: { needed: true, acceptable: ['J-1'] } });
  const answered = programs.filter(({ facts }) => facts.visaJ1 || facts.visaH1b).length;
  expectCounts(found, { ...expected, known: answered });
});
