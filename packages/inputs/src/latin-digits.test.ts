import { expect, test } from 'vitest';
import { latinDigits } from './latin-digits.ts';

test('digits of Arabic and Persian keyboards become those of the file format', () => {
  // Intl is the second implementation: it writes the same numbers with the other digits.
  for (const n of [0, 1234567890, 1500, 12.5])
    for (const system of ['arab', 'arabext'])
      expect(latinDigits(n.toLocaleString(`ar-u-nu-${system}`, { useGrouping: true }))).toBe(
        n.toLocaleString('en-US'),
      );
  expect(latinDigits('٣٥٪')).toBe('35%');
  expect(latinDigits('abc 2015')).toBe('abc 2015');
});
