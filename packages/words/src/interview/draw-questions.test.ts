import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawQuestions } from './draw-questions.ts';
import { STAGES } from './question.ts';
import { QUESTIONS, questionsFor } from './question-bank.ts';

const RUNS = { seed: 20261123, numRuns: 200 };

test('a draw has the wished size, no question twice, and the order of an interview', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 200 }), (seed, count) => {
      const drawn = drawQuestions(QUESTIONS, count, seed);
      expect(drawn.length).toBe(Math.min(count, QUESTIONS.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      const places = drawn.map(({ stage }) => STAGES.indexOf(stage));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      // No stage asks twice more often than another that could still ask.
      const asked = STAGES.map((stage) => drawn.filter((one) => one.stage === stage).length);
      const room = STAGES.filter(
        (stage, i) => (asked[i] ?? 0) < QUESTIONS.filter((one) => one.stage === stage).length,
      );
      const least = Math.min(...room.map((stage) => asked[STAGES.indexOf(stage)] ?? 0));
      if (room.length > 0) expect(Math.max(...asked)).toBeLessThanOrEqual(least + 1);
    }),
    RUNS,
  );
});

test('the same seed draws the same, another seed mostly not', () => {
  const ids = (seed: number) => drawQuestions(QUESTIONS, 6, seed).map(({ id }) => id);
  expect(ids(7)).toEqual(ids(7));
  expect(new Set(Array.from({ length: 20 }, (_, seed) => ids(seed).join())).size).toBeGreaterThan(15);
});

test('over many draws every question comes up about equally often', () => {
  const bank = questionsFor({ specialty: null, stage: 'scores' });
  const times = new Map(bank.map(({ id }) => [id, 0]));
  const draws = 4000;
  for (let seed = 0; seed < draws; seed++) {
    for (const { id } of drawQuestions(bank, 4, seed)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const expected = (draws * 4) / bank.length;
  const chi = [...times.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  // 15 degrees of freedom: above 37.7 only once in a thousand samples.
  expect(bank.length).toBe(16);
  expect(chi).toBeLessThan(37.7);
});

test('what was asked least comes first', () => {
  const bank = questionsFor({ specialty: null, stage: 'visa' });
  const asked = new Map(bank.slice(0, 5).map(({ id }, place) => [id, place + 1]));
  expect(new Set(drawQuestions(bank, 3, 1, asked))).toEqual(new Set(bank.slice(5)));
  expect(drawQuestions(bank, 4, 1, asked)).toContain(bank[0]);
});
