import { expect, test } from 'vitest';
import { withStop } from './with-stop.ts';

test('a sentence ends in one stop, whatever its last word ends in', () => {
  expect(withStop('Entrevista a muchos IMG sin ciudadanía de EE. UU.')).toMatch(/UU\.$/);
  expect(withStop('It took J-1 in 2024')).toBe('It took J-1 in 2024.');
});
