import { applyOrWait, list, whatIf } from '@matchwright/engine';
import { type Advice, advise } from '@matchwright/engine/advice';
import { forSeason, type SeasonalFacts } from '@matchwright/facts';
import { type Profile, parseProfile, profileContext } from '@matchwright/inputs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example, facts, profileOf, TODAY } from './example-profiles.ts';

type Audit = Advice['audit'];

/** Every twentieth program: enough for what the page says in words, and much quicker. */
const fewer = (seasonal: SeasonalFacts, every = 20): SeasonalFacts => ({
  ...seasonal,
  programs: seasonal.programs.filter((_, i) => i % every === 0),
});
/** What is said beside what is worked out anew: both of the same programs, of which a third will do. */
const THIRD = 3;
const audit = (raw: Record<string, unknown>): Audit => {
  const { profile, facts: seasonal } = profileOf(raw);
  return advise('audit', profile, fewer(seasonal, THIRD), TODAY);
};
const auditInWords = (raw: Record<string, unknown>): Audit => {
  const { profile, facts: seasonal } = profileOf(raw);
  return advise('audit', profile, fewer(seasonal), TODAY);
};
const auditOf = (name: string): Audit => {
  const { profile, facts: seasonal } = example(name);
  return advise('audit', profile, fewer(seasonal), TODAY);
};
/** The chance that the list states for a profile read from the start: no comparison, no warm start. */
const chanceOf = (raw: Record<string, unknown>) => {
  const { profile, facts: seasonal } = profileOf(raw);
  return list(profile, fewer(seasonal, THIRD), { detail: false }).match.p;
};
const missing = (result: Audit, id: string) => result.missing.find((one) => one.id === id);
const answer = (result: Audit, id: string, says: string) =>
  missing(result, id)?.answers.find((one) => one.says === says)?.match.p ?? Number.NaN;

test('a plausible answer has the chance of a profile that gives it', () => {
  const base = { applicant: 'non-us-img', school: { country: 'NG' }, budget: 1200 };
  const result = audit(base);
  const with_ = (more: object) => chanceOf({ ...base, ...more });
  const of = (path: string, says: string) => answer(result, `missing.${path}`, says);
  const expected: [number, number][] = [
    [
      of('exams.step2ck.score', 'Step 2 CK of 220'),
      with_({ exams: [{ exam: 'step2ck', result: 'pass', score: 220 }] }),
    ],
    [of('visa.needed', 'You need a visa'), with_({ visa: { needed: true } })],
    [of('visa.needed', 'You need no visa'), with_({ visa: { needed: false } })],
    [
      of('exams.step1.result', 'Step 1 failed once, then passed'),
      with_({
        exams: [
          { exam: 'step1', result: 'fail' },
          { exam: 'step1', result: 'pass' },
        ],
      }),
    ],
    [of('school.graduated', 'Graduated in 2017'), with_({ school: { graduated: 2017 } })],
    [
      of('experience', '3 months of hands-on work in the United States'),
      with_({ experience: [{ kind: 'hands-on', country: 'US', months: 3 }] }),
    ],
  ];
  // Both are optimal to a thousandth of a point; a different list of the same worth may match a little more or less.
  for (const [stated, listed] of expected) expect(Math.abs(stated - listed)).toBeLessThan(0.005);
  expect(answer(audit({ ...base, budget: undefined }), 'missing.budget', '$2,500')).toBeCloseTo(
    chanceOf({ ...base, budget: 2500 }),
    2,
  );
});

test('an attempt without its score is completed, not doubled', () => {
  const exams = [
    { exam: 'step2ck', date: '2024-01-05', result: 'fail', score: 199 },
    { exam: 'step2ck', date: '2025-08-05', result: 'pass' },
  ];
  expect(missing(audit({ applicant: 'us-img', exams }), 'missing.exams.step2ck.score')).toBeUndefined();
  const open = audit({ applicant: 'us-img', exams: exams.slice(1) });
  expect(missing(open, 'missing.exams.step2ck.score')?.place).toBe('exams[0].score');
  expect(answer(open, 'missing.exams.step2ck.score', 'Step 2 CK of 255')).toBeCloseTo(
    chanceOf({ applicant: 'us-img', exams: [{ ...exams[1], score: 255 }] }),
    2,
  );
});

test.each(['us-md', 'us-do', 'us-img', 'non-us-img'])(
  'an empty profile of a %s says what to enter first',
  (applicant) => {
    const { first, missing: open, findings, sheet, questions } = audit({ applicant });
    const spreads = first?.fields.map(({ over }) => (over ? over.high - over.low : Number.NaN)) ?? [];
    expect(spreads.length).toBeGreaterThanOrEqual(3);
    expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
    expect(first?.fields[0]?.id).toBe('missing.exams.step2ck.score');
    for (const { id } of open) expect(findings.find((finding) => finding.id === id)?.kind).toBe('missing');
    expect(questions.map(({ id }) => id)).toEqual(['realistic', 'wait', 'experience', 'scores']);
    expect(questions[0]?.answer[0]).toMatch(/^Too little is known/);
    expect(sheet.flatMap(({ lines }) => lines).filter(({ value }) => value === null).length).toBeGreaterThan(
      8,
    );
    const abroad = applicant.endsWith('img');
    expect(open.some(({ id }) => /visa|ecfmg|citizenship/.test(id))).toBe(abroad);
    // Months in the US are no question for graduates of US schools; a link to the specialty is.
    const rules = open.find(({ id }) => id === 'missing.experience')?.waiting.map(({ rule }) => rule) ?? [];
    expect(rules.some((id) => id.includes('usce'))).toBe(abroad);
  },
);

test('a full profile has nothing to enter first', () => {
  for (const name of ['reference', 'strong-no-visa', 'us-citizen-caribbean']) {
    const { first, standing } = auditOf(name);
    expect({ first, vague: standing.vague }).toEqual({ first: null, vague: false });
  }
  expect(auditOf('first-steps')).toMatchObject({
    first: { fields: expect.any(Array) },
    standing: { vague: true },
  });
});

test('osteopathic students with COMLEX alone are not asked for Steps', () => {
  const result = audit({
    applicant: 'us-do',
    exams: [
      { exam: 'comlex1', result: 'pass', date: '2025-05-04' },
      { exam: 'comlex2', score: 520, date: '2026-05-04' },
    ],
  });
  expect(result.missing.map(({ id }) => id)).not.toContain('missing.exams.step2ck.score');
  expect(result.missing.map(({ id }) => id).join()).not.toMatch(/step1|comlex/);
  expect(result.standing.vague).toBe(false);
});

test('a booked Step 3 is no missing result; one that was sat is, with the chance of a pass', () => {
  const exams = [{ exam: 'step2ck', score: 231, date: '2024-06-01' }];
  const sat = audit({ applicant: 'us-img', exams: [...exams, { exam: 'step3', date: '2026-11-01' }] });
  expect(answer(sat, 'missing.exams[1].result', 'Step 3 passed')).toBeCloseTo(
    chanceOf({ applicant: 'us-img', exams: [...exams, { exam: 'step3', result: 'pass' }] }),
    2,
  );
  const booked = audit({ applicant: 'us-img', exams: [...exams, { exam: 'step3', date: '2026-12-01' }] });
  expect(booked.missing.map(({ id }) => id).join()).not.toContain('exams[1]');
});

test('pins that do not fit the budget: the sheet stays, and the page says what it could not work out', () => {
  const raw = { applicant: 'non-us-img', budget: 10, preferences: { pin: ['1252700C0', '1426320C0'] } };
  const { standing, missing: open, questions, sheet } = audit(raw);
  expect(standing.match).toBeNull();
  expect(standing.cannot).toContain('Raise the budget or remove pins');
  expect(open.length).toBeGreaterThan(5);
  for (const { over, unmeasured } of open) expect([over, unmeasured === null]).toEqual([null, false]);
  expect(questions[0]?.answer.join(' ')).toContain('Raise the budget or remove pins');
  expect(sheet.length).toBeGreaterThan(5);
});

test('no specialty considered: each is tried alone, and nothing else has a number', () => {
  const result = audit({ applicant: 'non-us-img', preferences: { specialties: {} } });
  expect(result.standing).toMatchObject({
    match: null,
    cannot: expect.stringContaining('at least one star'),
  });
  expect(result.missing[0]?.id).toBe('missing.preferences.specialties');
  expect(answer(result, 'missing.preferences.specialties', 'Pediatrics alone')).toBeCloseTo(
    chanceOf({ applicant: 'non-us-img', preferences: { specialties: { pediatrics: 3 } } }),
    2,
  );
  for (const { over } of result.missing.slice(1)) expect(over).toBeNull();
});

test('what the page says about dates, couples and US graduates', () => {
  const notes = (raw: Record<string, unknown>) => auditInWords(raw).notes.join(' ');
  expect(notes({ applicant: 'us-md', season: 2028 })).toMatch(
    /2028 season are not published yet. Those of 2027/,
  );
  expect(notes({ applicant: 'us-md', season: 2027 })).not.toContain('not published');
  // Beside the chance itself, where nobody can miss it.
  const couple = (both: boolean) => auditInWords({ applicant: 'us-md', couple: both }).standing.coupleNote;
  expect(couple(true)).toMatch(/as a couple.*yours alone/);
  expect(couple(false)).toBeNull();
  expect(notes({ applicant: 'us-do' })).toContain('do not concern you');
  expect(notes({ applicant: 'us-img' })).not.toContain('do not concern you');
});

test('the answers repeat the numbers of the list, the menu and the comparison with waiting', () => {
  const { profile, facts: all } = example('reference');
  const seasonal = fewer(all, THIRD);
  const { questions, standing } = advise('audit', profile, seasonal, TODAY);
  const percent = (p: number) => `${Math.round(100 * p)}%`;
  const { match } = list(profile, seasonal, { detail: false });
  expect(standing.match?.p).toBeCloseTo(match.p, 3);
  const said = (id: string) => {
    const found = questions.find((one) => one.id === id);
    return [...(found?.answer ?? []), ...(found?.changes ?? [])].join(' ');
  };
  expect(said('realistic')).toContain(`about ${percent(match.p)}; it could be ${percent(match.lo90)}`);
  const step3 = whatIf(profile, seasonal, { today: TODAY }).changes.find(({ id }) => id === 'step3');
  expect(said('realistic')).toContain(`Step 3 passed before applying: ${percent(step3?.match.p ?? 0)}`);
  const { now, wait, cost } = applyOrWait(profile, seasonal);
  expect(said('wait')).toContain(`the chance is ${percent(now.match.p)} `);
  expect(said('wait')).toContain(`it is ${percent(wait.match.p)} `);
  expect(said('wait')).toMatch(
    /With the best you can still do for the \d{4} Match \(Step 3 passed before applying/,
  );
  const dollars = (amount: number) => `$${amount.toLocaleString('en-US')}`;
  expect(said('wait')).toContain(`${dollars(cost.known.low)} to ${dollars(cost.known.high)} for these steps`);
  expect(said('experience')).toContain('You have 1 hands-on month; aim for 2 months');
  expect(said('scores')).toContain('1 failed attempt at Step 1 and a Step 2 CK of 224');
  expect(said('scores')).toContain('Step 1 passed on 2 November 2022');
});

test('scores without a failed or low result need no explanation', () => {
  const scores = (raw: Record<string, unknown>) => auditInWords(raw).questions[3]?.answer.join(' ') ?? '';
  const step2 = (score: number) => ({
    applicant: 'us-img',
    exams: [{ exam: 'step2ck', score, date: '2024-05-01' }],
  });
  expect(scores(step2(230))).toContain('needs an explanation: none failed');
  expect(scores(step2(229))).toContain('a Step 2 CK of 229');
  expect(scores({ applicant: 'us-img' })).toContain('no result yet');
  expect(scores({ applicant: 'us-do', exams: [{ exam: 'comlex1', result: 'fail' }] })).toContain(
    '1 failed attempt at Step 1 or COMLEX Level 1',
  );
});

const anyProfile = fc.record(
  {
    season: fc.constantFrom(2027, 2028),
    applicant: fc.constantFrom('us-md', 'us-do', 'us-img', 'non-us-img'),
    citizenship: fc.constantFrom('EG', 'IR'),
    visa: fc.constantFrom({ needed: false }, { needed: true, acceptable: ['H-1B'] }, { needed: true }),
    couple: fc.boolean(),
    school: fc.constantFrom({ graduated: 2006 }, { graduated: 2027 }, { graduated: 2031 }),
    ecfmg: fc.constantFrom({ certified: true }, { certified: false }, { expected: '2028-02-29' }),
    exams: fc.subarray([
      { exam: 'step1', date: '2023-02-01', result: 'fail' },
      { exam: 'step1', date: '2023-09-01', result: 'pass' },
      { exam: 'comlex1' },
      { exam: 'step2ck', date: '2025-03-01', score: 219 },
      { exam: 'step3' },
    ]),
    experience: fc.subarray([
      { kind: 'hands-on', country: 'US', field: ['pediatrics'] },
      { kind: 'observership', country: 'US', months: 1 },
      { kind: 'research' },
    ]),
    gaps: fc.subarray([{ from: '2024-02' }, { reason: 'family' }]),
    preferences: fc.record({
      specialties: fc.constantFrom({}, { pediatrics: 3 }, { 'med-peds': 5, 'internal-medicine': 4 }),
    }),
    budget: fc.integer({ min: 0, max: 3000 }),
    interviews: fc.integer({ min: 0, max: 12 }),
  },
  { requiredKeys: ['applicant'] },
);

function read(raw: object): Profile | null {
  const reading = parseProfile({ season: 2028, ...raw }, profileContext(facts, TODAY));
  return reading.ok ? reading.profile : null;
}

test('any profile has an audit that is whole, tied both ways and readable', () => {
  let audited = 0;
  fc.assert(
    fc.property(anyProfile, (raw) => {
      const profile = read(raw);
      if (!profile) return;
      audited += 1;
      const result = advise('audit', profile, fewer(forSeason(facts, profile.season)), TODAY);
      const ids = result.findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const line of result.sheet.flatMap(({ lines }) => lines))
        expect(line.findings.filter((id) => !ids.includes(id))).toEqual([]);
      for (const { id, answers = [], answeredBy = [] } of result.findings) {
        for (const other of [...answers, ...answeredBy]) {
          const tied = result.findings.find((one) => one.id === other);
          expect([...(tied?.answers ?? []), ...(tied?.answeredBy ?? [])]).toContain(id);
        }
      }
      for (const { answers, over } of result.missing) {
        for (const { match } of answers) expect(match.p >= 0 && match.p <= 1).toBe(true);
        if (over) expect(over.low).toBeLessThanOrEqual(over.high);
      }
      expect(JSON.stringify(result)).not.toMatch(/undefined|NaN|\[object|!/);
    }),
    { seed: 4, numRuns: 40 },
  );
  expect(audited).toBeGreaterThan(25);
});
