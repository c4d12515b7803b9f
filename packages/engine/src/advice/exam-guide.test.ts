import { describe, expect, test } from 'vitest';
import { examGuide } from './exam-guide.ts';
import { type RawProfile, situationOf, TODAY } from './testing/rule-cases.ts';

// One specialty of few programs: the odds of all three take long and say nothing more here.
const medPeds = { preferences: { specialties: { 'med-peds': 5 } } };
const of = (profile: RawProfile, today?: string) => examGuide(situationOf({ ...medPeds, ...profile }, today));
const LOW = [
  { exam: 'step1', date: '2023-03-01', result: 'pass' },
  { exam: 'step2ck', date: '2024-03-01', score: 224 },
];

/** Every text and every source id of a result. */
function leaves(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, name));
}

describe.each([
  ['an empty profile', {}],
  ['a low score', { exams: LOW, visa: { needed: true } }],
  ['a first exam only', { exams: LOW.slice(0, 1), applicant: 'us-img' }],
  ['twelve attempts', { exams: Array(12).fill({ exam: 'step1', result: 'fail' }) }],
  ['COMLEX alone', { applicant: 'us-do', exams: [{ exam: 'comlex1', result: 'pass' }] }],
  ['a US MD student', { applicant: 'us-md', exams: LOW.slice(0, 1), school: { graduated: 2028 } }],
  ['leap days', { exams: [{ exam: 'step1', date: '2024-02-29', result: 'pass' }], season: 2031 }],
  ['twenty years out', { exams: LOW, school: { graduated: 2007 } }],
  ['a season that is over', { exams: LOW.slice(0, 1), season: 2025 }],
] as [string, RawProfile][])('%s', (_name, profile) => {
  const situation = situationOf({ ...medPeds, ...profile });
  const guide = examGuide(situation);

  test('every sentence is whole, and every source is known', () => {
    const found = leaves({ ...guide, findings: [] });
    const sources = found.filter(({ key }) => key === 'sources' || key === 'source');
    expect(sources.length).toBeGreaterThan(0);
    for (const { text } of sources) expect(situation.facts.sources[text], text).toBeDefined();
    for (const { key, text } of found.filter(
      ({ key }) => key === 'says' || key === 'why' || key === 'reasons',
    )) {
      expect(text, key).toMatch(/^[A-Z0-9+].*\.$/s);
      expect(text).not.toMatch(/undefined|NaN|null|\[object|!|\d{4}-\d\d-\d\d/);
    }
  });

  test('it survives the way through a worker', () => {
    expect(structuredClone(guide)).toEqual(guide);
    expect(JSON.parse(JSON.stringify(guide))).toEqual(guide);
  });
});

test('an empty profile says what to enter first, and claims nothing of its exams', () => {
  const guide = of({});
  expect(guide.enterFirst[0]?.path).toBe('exams');
  expect(guide.findings.filter(({ id }) => id.startsWith('exam.'))).toEqual([]);
  expect(guide.today).toBe(TODAY);
  expect(guide.step2.odds).toBe(null);
  expect(guide.applyOrWait).toBe(null);
  expect(guide.limits.attempts.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
});

test('a US MD student with a good score reads the short version', () => {
  const guide = of({
    applicant: 'us-md',
    exams: [LOW[0], { ...LOW[1], score: 250 }],
    school: { graduated: 2028 },
  });
  expect([guide.latest, guide.improvement, guide.applyOrWait, guide.limits.window]).toEqual([
    [],
    null,
    null,
    null,
  ]);
  expect(guide.findings).toEqual([]);
});

describe('applying now or waiting', () => {
  const ready = ['2026-11-01', '2026-11-10'].map((date) => ({ exam: 'step2ck', date, score: 260 }));

  test('a missing score is what the year would be for', () => {
    const guide = of({ exams: LOW.slice(0, 1) });
    expect(guide.applyOrWait?.comparison.wait.improvement).toEqual(['Step 2 CK passed with 240']);
    expect(guide.applyOrWait?.says.join(' ')).toContain('count an average Step 2 CK score');
  });

  test('nobody waits for an exam that practice says can be taken now', () => {
    const guide = of({ exams: LOW.slice(0, 1), practice: ready });
    expect(guide.step2.status).toBe('book');
    expect(guide.applyOrWait?.leaning).toBe('apply-now');
  });

  test('a condition that is not met is enough against waiting; a closed season is enough for it', () => {
    const strong = of({
      exams: [LOW[0], { ...LOW[1], score: 255 }],
      visa: { needed: false },
      ecfmg: { certified: true },
      school: { graduated: 2026 },
      experience: [{ kind: 'hands-on', country: 'US', months: 3 }],
    });
    expect(strong.applyOrWait?.comparison.conditions.some(({ status }) => status === 'not-met')).toBe(true);
    expect(strong.applyOrWait?.leaning).toBe('apply-now');
    expect(of({ exams: LOW, season: 2027 }, '2027-03-04').applyOrWait?.leaning).toBe('wait');
    expect(of({ exams: LOW, season: 2027 }, '2027-03-03').applyOrWait?.leaning).not.toBe('wait');
  });

  test('who would apply after programs began to read hears that it is late', () => {
    const says = (today: string) => of({ exams: LOW, season: 2027 }, today).applyOrWait?.says.join(' ');
    expect(says('2026-09-23')).not.toContain('apply late');
    expect(says('2026-09-24')).toContain('reading since 23 September 2026');
  });
});

describe('a step up', () => {
  test('ten to fifteen points above a failed result, or the higher target', () => {
    const guide = of({
      exams: [LOW[0], { exam: 'step2ck', date: '2026-03-01', score: 205 }],
    });
    expect(guide.improvement).toMatchObject({ next: 'step2ck', aim: { low: 215, high: 220 }, goal: 240 });
    expect(guide.improvement?.perFive).toEqual(guide.step2.odds?.perFive);
  });

  test('after a low pass only Step 3 is left, and nobody has measured its points', () => {
    const { improvement } = of({ exams: LOW });
    expect(improvement).toMatchObject({ next: 'step3', aim: { low: 234, high: 239 }, perFive: null });
    expect(improvement?.says.join(' ')).toContain('cannot be taken again');
    expect(improvement?.says.join(' ')).toContain('Nobody has measured');
  });

  test('a failed exam without a score asks for a clear pass', () => {
    const { improvement } = of({ exams: [{ exam: 'step1', result: 'fail' }] });
    expect(improvement).toMatchObject({ next: 'step1', aim: null, goal: null });
  });
});
