import { expect, test } from 'vitest';
import { situationOf } from '../advice/testing/rule-cases.ts';
import { list } from './list.ts';
import { valueList } from './value-list.ts';

const STRONG = {
  season: 2028,
  applicant: 'us-md',
  school: { graduated: 2027 },
  exams: [
    { exam: 'step1', date: '2024-11-02', result: 'pass' },
    { exam: 'step2ck', date: '2025-03-15', score: 240 },
  ],
  preferences: { specialties: { 'internal-medicine': 5 } },
  budget: 2500,
};
const listed = (raw: Record<string, unknown>) => {
  const { profile, facts, today } = situationOf({ ...STRONG, ...raw }, '2026-11-22');
  return { profile, facts, result: list(profile, facts, { today }) };
};

test('more interviews than time: the shorter list named is nearly as good, and one program less is not', () => {
  const { profile, facts, result } = listed({ interviews: 10 });
  expect(result.expectedInterviews).toBeGreaterThan(10);
  const note = result.notes.find((one) => one.startsWith('You can attend 10 of about'));
  const enough = Number(/the (\d+) of these programs/.exec(note ?? '')?.[1]);
  const best = [...result.programs].sort((a, b) => b.match.p - a.match.p);
  const chance = (count: number) => valueList(profile, facts, best.slice(0, count)).match.p;
  expect(enough).toBeLessThan(result.programs.length);
  expect(result.match.p - chance(enough)).toBeLessThanOrEqual(0.0101);
  expect(result.match.p - chance(enough - 1)).toBeGreaterThan(0.0099);
});

test('with time for all, nothing is said', () => {
  expect(listed({ interviews: 100 }).result.notes.join(' ')).not.toContain('You can attend');
});
