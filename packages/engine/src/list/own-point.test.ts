import { expect, test } from 'vitest';
import { situationOf } from '../advice/testing/rule-cases.ts';
import { list } from './list.ts';

test('the curve holds the own budget with the chance of the list itself', () => {
  for (const budget of [640, 1210]) {
    const { profile, facts } = situationOf({
      citizenship: 'EG',
      visa: { needed: true },
      ecfmg: { certified: true },
      exams: [{ exam: 'step2ck', date: '2025-03-01', score: 230 }],
      preferences: { specialties: { pediatrics: 5 } },
      budget,
    });
    const some = { ...facts, programs: facts.programs.filter((_, i) => i % 10 === 0) };
    const result = list(profile, some, { frontier: true });
    const own = result.frontier?.filter((point) => point.budget === budget);
    expect(own).toHaveLength(1);
    expect(own?.[0]?.match).toEqual(result.match);
    const budgets = result.frontier?.map((point) => point.budget) ?? [];
    expect(budgets).toEqual(budgets.toSorted((a, b) => a - b));
  }
});
