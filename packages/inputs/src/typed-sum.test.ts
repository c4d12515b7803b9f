import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOtherCurrency, readTypedSum } from './typed-sum.ts';

test.each([
  ['1800', 1800],
  ['$1,800', 1800],
  ['$1.800', 1800],
  ['1 800', 1800],
  ['1\u00a0800', 1800],
  ['1\u202f800', 1800],
  ["1'800", 1800],
  ['1,800.50', 1800],
  ['1.800,50', 1800],
  ['1800,50', 1800],
  ['950.00', 950],
  ['50.00', 50],
  ['USD 1800', 1800],
  ['US$ 1.800', 1800],
  ['1800 dólares', 1800],
  ['١٬٨٠٠ دولار', 1800],
  ['1.250.000', 1_250_000],
  [' 0 ', 0],
  ['2k', 2000],
  ['1.8k', 1800],
  ['1,8 mil', 1800],
  ['$2.25K', 2250],
  ['2 ألف دولار', 2000],
])('%s is %i dollars', (text, expected) => {
  expect(readTypedSum(text)).toBe(expected);
});

test.each([
  '',
  '$',
  '1,80',
  '1.80',
  '2.555k',
  '1,800k',
  '1e3',
  '-5',
  '1,80,0',
  '1.800.5',
  '1,800 1,900',
  'about 1800',
  '€1800',
])('%s is no sum for certain', (text) => {
  expect(readTypedSum(text)).toBeNull();
});

test('every sum reads the same as each language of the screens writes it, with and without cents', () => {
  const check = fc.property(
    fc.nat(999_999),
    fc.integer({ min: 0, max: 99 }),
    fc.string(),
    (sum, cents, noise) => {
      for (const language of ['en-US', 'es-US', 'es-ES', 'es-AR', 'de-CH', 'ar-EG']) {
        const whole = sum.toLocaleString(language);
        expect([whole, readTypedSum(whole)]).toEqual([whole, sum]);
        const exact = (sum + cents / 100).toLocaleString(language, { minimumFractionDigits: 2 });
        // Below 100 dollars the mark may be one of thousands with a figure left out.
        if (sum >= 100) expect([exact, readTypedSum(exact)]).toEqual([exact, sum]);
      }
      const read = readTypedSum(noise);
      expect(read === null || Number.isSafeInteger(read)).toBe(true);
    },
  );
  fc.assert(check, { seed: 41, numRuns: 200 });
});

test.each([
  ['₦1800', true],
  ['1800 naira', true],
  ['€1,800', true],
  ['1800 EUR', true],
  ['$1,800', false],
  ['1800 US dollars', false],
  ['a lot', false],
])('%s names another currency: %s', (text, expected) => {
  expect(isOtherCurrency(text)).toBe(expected);
});
