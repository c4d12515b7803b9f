import { describe, expect, test } from 'vitest';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';
import { improvementGuide } from './improvement-guide.ts';
import { step3Guide } from './step3-guide.ts';

const BOTH = [
  { exam: 'step1', date: '2023-03-01', result: 'pass' },
  { exam: 'step2ck', date: '2024-03-01', score: 232 },
];
const ready = {
  preferences: { specialties: { 'med-peds': 5 } },
  exams: BOTH,
  ecfmg: { certified: true },
  visa: { needed: true, acceptable: ['J-1'] },
};
const of = (profile: RawProfile, today?: string) => step3Guide(situationOf(profile, today));

test.each([
  ['passed', { ...ready, exams: [...BOTH, { exam: 'step3', date: '2025-01-20', score: 220 }] }],
  ['cannot-tell', {}],
  ['worth-it', { exams: BOTH }],
  ['worth-it', { exams: BOTH, ecfmg: { certified: false } }],
  ['not-now', { exams: BOTH.slice(0, 1), ecfmg: { certified: false } }],
  // Applications open on September 1, 2027: four weeks for the score, six for permit and seat before it.
  ['worth-it', { ...ready, ecfmg: { certified: false, expected: '2027-06-23' } }],
  ['not-now', { ...ready, ecfmg: { certified: false, expected: '2027-06-24' } }],
  ['not-now', { applicant: 'us-md', exams: BOTH, school: { graduated: 2028 } }],
  ['not-now', { ...ready, exams: [...BOTH, ...Array(4).fill({ exam: 'step3', result: 'fail' })] }],
] as [string, RawProfile][])('%s: %j', (verdict, profile) => {
  const found = of(profile);
  expect(found.verdict).toBe(verdict);
  expect([found.title, found.says, ...found.reasons].join(' ')).not.toMatch(/undefined|NaN|null|!/);
});

test('the gain is that of the menu of improvements, with its price and its range', () => {
  const situation = situationOf(ready);
  const menu = situation.menu()?.changes.find(({ id }) => id === 'step3');
  const found = step3Guide(situation);
  expect(menu).toBeDefined();
  expect(found.effect?.gain).toEqual(menu?.gain);
  expect(found.effect?.passed).toEqual(menu?.match);
  expect(found.cost).toEqual(menu?.costRange);
});

test('it is worth it from one point of gain that is likelier than not', () => {
  const found = of(ready);
  const gain = found.effect?.gain;
  expect(gain?.p).toBeGreaterThan(0.01);
  expect(gain?.lo50).toBeGreaterThan(0);
  expect(found.verdict).toBe('worth-it');
});

test('where it adds less than a point, it is worth it only to who wants an H-1B', () => {
  const nearlyCertain = {
    ...ready,
    preferences: {},
    exams: [BOTH[0], { ...BOTH[1], score: 275 }],
    experience: [{ kind: 'hands-on', country: 'US', months: 12 }],
    school: { graduated: 2026 },
    budget: 20_000,
  };
  const verdict = (profile: RawProfile) => {
    const found = of({ ...nearlyCertain, ...profile });
    expect(found.effect?.gain.p).toBeLessThan(0.0095);
    return found.verdict;
  };
  expect(verdict({ visa: { needed: true, acceptable: ['J-1', 'H-1B'] } })).toBe('only-for-h1b');
  expect(verdict({ applicant: 'us-img', visa: { needed: false } })).toBe('not-now');
});

describe('the H-1B', () => {
  test('counts as wanted when it is accepted and a visa is needed', () => {
    const wants = (visa: object) => of({ ...ready, visa }).h1b;
    expect(wants({ needed: true, acceptable: ['J-1', 'H-1B'] })).toBe(true);
    expect(wants({ needed: true, acceptable: ['J-1'] })).toBe(false);
    expect(wants({ needed: false })).toBe(false);
    expect(wants({})).toBe(null);
  });

  test('needs the pass before the petition, and says so', () => {
    const found = of({ ...ready, visa: { needed: true, acceptable: ['H-1B'] } });
    expect(found.reasons.join(' ')).toContain('An H-1B petition needs a passed Step 3.');
    expect(of(ready).reasons.join(' ')).not.toContain('H-1B');
  });
});

test('the certificate comes before it', () => {
  const found = of({ ...ready, ecfmg: { certified: false, expected: '2027-03-01' } });
  expect(found.order.map(({ id, status }) => [id, status])).toEqual([
    ['step1', 'met'],
    ['step2ck', 'met'],
    ['certificate', 'not-met'],
  ]);
  // Two weeks for the permit and four for a seat after it.
  expect(found.days?.earliest).toBe('2027-04-12');
  expect(of({ exams: BOTH }).missing).toEqual(['ecfmg.expected']);
});

test('preparation of two to three months ends on the safe day for a score that is sent with the application', () => {
  const found = of({ ...ready, season: 2027 }, '2026-02-01');
  // September 2, 2026 less four weeks and two more is July 22; three months before is April 22.
  expect([found.months, found.begin]).toEqual([{ low: 2, high: 3 }, '2026-04-22']);
});

test('practice must stand ten points over the passing score of 200', () => {
  const practice = (score: number) => [
    { exam: 'step3', date: '2026-11-01', score },
    { exam: 'step3', date: '2026-11-10', score },
  ];
  expect(of({ ...ready, practice: practice(210) }).gate).toMatchObject({ line: 210, status: 'met' });
  expect(of({ ...ready, practice: practice(209) }).gate?.status).toBe('not-met');
});

test('Level 3 takes its place for who takes COMLEX alone, without a number', () => {
  const found = of({ applicant: 'us-do', exams: [{ exam: 'comlex1', result: 'pass' }] });
  expect(found).toMatchObject({ exam: 'comlex3', verdict: 'cannot-tell', effect: null, order: [] });
});

test('the line for booking and the aim above it are told apart in one place', () => {
  // Ten to fifteen points above 224; practice for a safe pass ends at 210.
  const weak = { ...ready, exams: [BOTH[0], { ...BOTH[1], score: 224 }] };
  const says = improvementGuide(situationOf(weak))?.says.join(' ');
  expect(says).toContain('Practice scores of 210 are enough to pass safely');
  expect(says).toContain('234 to 239 is what is worth aiming for');
});
