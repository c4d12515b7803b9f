import { expect, test } from 'vitest';
import { isText } from './is-text.ts';

test('pictures and archives are no text; accents, tabs and Windows line ends are', () => {
  const png = new TextDecoder().decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const zip = 'PK\u0003\u0004\u0014';
  expect([png, zip].map(isText)).toEqual([false, false]);
  expect(['profile: 1\r\n\tname: Łódź\n', ''].map(isText)).toEqual([true, true]);
});
