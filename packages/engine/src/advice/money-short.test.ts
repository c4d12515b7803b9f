import { expect, test } from 'vitest';
import { seasonMoney } from './money.ts';
import { situationOf } from './testing/rule-cases.ts';

test('a budget is short by what everything before Match Day costs beyond it', () => {
  for (const budget of [1500, 90_000]) {
    const { totals, applications } = seasonMoney(
      situationOf({ budget, preferences: { specialties: { pediatrics: 5 } } }),
    );
    const { low, high } = applications?.short ?? { low: -1, high: -1 };
    expect(low).toBe(totals.planned.low > budget ? totals.planned.low - budget : 0);
    expect(high).toBe(totals.planned.high > budget ? totals.planned.high - budget : 0);
  }
});
