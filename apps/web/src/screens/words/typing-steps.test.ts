import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_STEPS, stepBack, stepForward, withTyped } from './typing-steps.ts';

test('letters typed without a pause are one step, a paste and a pause begin another', () => {
  let steps = withTyped(NO_STEPS, '', 'I', 0);
  steps = withTyped(steps, 'I', 'I w', 300);
  const pasted = `I w${'ord '.repeat(10)}`;
  steps = withTyped(steps, 'I w', pasted, 600);
  steps = withTyped(steps, pasted, `${pasted}!`, 5000);
  expect(steps.before).toEqual(['', 'I w', pasted]);
});

test('pasting a book again and again keeps the last step and does not fill the memory', () => {
  const book = 'a'.repeat(9_000_000);
  let steps = NO_STEPS;
  for (let i = 1; i <= 6; i++) steps = withTyped(steps, `${i}${book}`, `${i + 1}${book}`, i * 10_000);
  expect(steps.before.map((text) => text[0])).toEqual(['5', '6']);
});

test('any way back leads to texts that were there, and forward to where one was', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), (texts) => {
      const all = ['', ...texts].filter((text, i, list) => i === 0 || text !== list[i - 1]);
      let steps = NO_STEPS;
      for (let i = 1; i < all.length; i++) steps = withTyped(steps, all[i - 1]!, all[i]!, i * 10_000);
      let text = all.at(-1)!;
      for (const expected of all.slice(0, -1).toReversed()) {
        const back = stepBack(steps, text)!;
        expect(back.text).toBe(expected);
        ({ text, steps } = back);
      }
      expect(stepBack(steps, text)).toBeNull();
      for (const expected of all.slice(1)) {
        ({ text, steps } = stepForward(steps, text)!);
        expect(text).toBe(expected);
      }
      expect(stepForward(steps, text)).toBeNull();
    }),
    { seed: 6, numRuns: 100 },
  );
});
