import { type Feature, score } from '@matchwright/words/training';
import { expect, test } from 'vitest';
import { type Example, fitLinear } from './fit-linear.ts';

const feature = (name: string): Feature => ({ name, value: 1, from: 0, to: 1 });
const OPTIONS = { epochs: 30, rate: 0.1, penalty: 0.001 };
const examples: Example[] = Array.from({ length: 60 }, (_, i) => ({
  features: [feature(i % 2 ? 'exam' : 'boy'), feature(`word${i % 5}`)],
  label: i % 2 === 1,
  weight: 1,
}));

test('the word that decides gets the weight, the words that do not get little', () => {
  const model = fitLinear(examples, OPTIONS);
  expect(score(model, [feature('exam')]).probability).toBeGreaterThan(0.9);
  expect(score(model, [feature('boy')]).probability).toBeLessThan(0.1);
  expect(Math.abs(model.weights.word1 ?? 0)).toBeLessThan((model.weights.exam ?? 0) / 3);
});

test('the same examples give the same model', () => {
  expect(fitLinear(examples, OPTIONS)).toEqual(fitLinear(examples, OPTIONS));
});

test('a word that one example alone has is not learned', () => {
  const once: Example = { features: [feature('once')], label: true, weight: 1 };
  expect(fitLinear([...examples, once], OPTIONS).weights.once).toBeUndefined();
});
