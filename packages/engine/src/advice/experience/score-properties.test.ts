import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { type ScoredItem, scoredItems } from './scored-item.ts';

function scored(item: Record<string, unknown>): ScoredItem {
  const [found] = scoredItems(situationOf({ experience: [item] }));
  if (!found) throw new Error('one experience gives one scored item');
  return found;
}

describe('whatever is entered', () => {
  const maybe = fc.constantFrom(undefined, true, false);
  const item = fc.record({
    kind: fc.constantFrom('hands-on', 'observership', 'practice', 'internship', 'volunteer', 'research'),
    country: fc.constantFrom(undefined, 'US', 'EG'),
    field: fc.subarray(['internal-medicine', 'pediatrics', 'med-peds', 'other']),
    setting: fc.constantFrom(undefined, 'university', 'community', 'clinic'),
    medPedsSite: maybe,
    evaluated: maybe,
    letter: maybe,
    from: fc.constantFrom(undefined, '2024-03', '2026-11-01', '2027-02'),
  });
  const seeded = { seed: 20_261_122, numRuns: 300 };
  /** Ways to settle what is open: every combination of these is a completion of a partial entry. */
  const settle = fc.record({
    field: fc.constantFrom(['internal-medicine'], ['med-peds'], ['other']),
    setting: fc.constantFrom('university', 'clinic'),
    evaluated: fc.boolean(),
    letter: fc.boolean(),
  });

  test('the range of a score with open points holds the score of every completion', () => {
    fc.assert(
      fc.property(item, settle, (open, answers) => {
        const before = scored(open);
        const missing = new Set(
          before.points.flatMap((point) => point.missing).map((path) => path.split('.')[1]),
        );
        const given = Object.entries(answers).filter(([key]) => missing.has(key));
        const kind = missing.has('kind') ? { kind: answers.letter ? 'hands-on' : 'observership' } : {};
        const after = scored({ ...open, ...Object.fromEntries(given), ...kind });
        expect(after.score.from).toBeGreaterThanOrEqual(before.score.from);
        expect(after.score.to).toBeLessThanOrEqual(before.score.to);
        expect(after.score.from).toBe(after.score.to);
      }),
      seeded,
    );
  });

  test('one more point met never lowers a score', () => {
    const better = [
      { kind: 'hands-on' },
      { field: ['med-peds'] },
      { medPedsSite: true },
      { evaluated: true, letter: true },
    ];
    fc.assert(
      fc.property(item, fc.constantFrom(...better), (entry, change) => {
        const before = scored(entry).score;
        const after = scored({ ...entry, ...change }).score;
        expect(after.from).toBeGreaterThanOrEqual(before.from);
        expect(after.to).toBeGreaterThanOrEqual(before.to);
      }),
      seeded,
    );
  });

  test('every open point names a field that settles it, and a full score leaves nothing to raise', () => {
    fc.assert(
      fc.property(item, (entry) => {
        const found = scored(entry);
        for (const { status, missing } of found.points)
          expect(missing.length > 0).toBe(status === 'cannot-tell');
        if (found.score.from === 4 && found.group !== 'country-unknown') expect(found.raise).toBeNull();
        expect(found.score.from).toBe(found.points.filter(({ status }) => status === 'met').length);
      }),
      seeded,
    );
  });
});
