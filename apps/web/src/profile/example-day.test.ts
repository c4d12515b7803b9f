import { readTypedDate } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { exampleDay } from './example-day.ts';

test('examples follow the season: what is to come lies before its applications open, what is past behind them', () => {
  for (const season of [2027, 2028, 2035]) {
    const opens = `${season - 1}-09-01`;
    const [taken, recent, ahead] = (['taken', 'recent', 'ahead'] as const).map((of) =>
      exampleDay(of, season),
    );
    expect([taken, recent, ahead].every((day) => day !== undefined && readTypedDate(day) === day)).toBe(true);
    expect([taken, recent, ahead, opens]).toEqual([taken, recent, ahead, opens].sort());
    expect(ahead?.slice(0, 4)).toBe(opens.slice(0, 4));
  }
});
