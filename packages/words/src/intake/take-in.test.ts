import { expect, test } from 'vitest';
import { takeIn } from './take-in.ts';

const reasonOf = (text: string) => {
  const taken = takeIn(text);
  return taken.ok ? null : taken.reason;
};
const SPANISH =
  'Desde que era niño quise ser médico, porque mi madre estaba enferma y los doctores de mi pueblo la cuidaron con mucho cariño. Estudié en la universidad de mi ciudad y después trabajé dos años en un hospital rural con pocos recursos.';
const BROKEN_ENGLISH =
  'I am doctor from Peru. I finish my study in 2019 and I work in small hospital of mountain. Patients come from far with mule and I treat them with few medicine.';

test.each([
  ['', 'empty'],
  [' \n\t \u00a0 ', 'empty'],
  ['—— … !!', 'empty'],
  [SPANISH, 'another-language'],
  ['منذ طفولتي وأنا أريد أن أصبح طبيبا لأن والدتي كانت مريضة', 'another-language'],
  ['我从小就想成为一名医生因为我的母亲生病了', 'another-language'],
  ['%PDF-1.7 and more', 'not-text'],
  [`PK\u0003\u0004${'\u0000\u0001\u0002'.repeat(50)}`, 'not-text'],
  ['I work. '.repeat(700_000), 'too-long'],
  [BROKEN_ENGLISH, null],
  ['Thank you.', null],
  ['I spoke with señora Ñáñez about her son.', null],
])('%#: refused with the reason that fits', (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

test('a refusal names the language and says what to do', () => {
  expect(takeIn(SPANISH)).toMatchObject({ ok: false, says: expect.stringContaining('Spanish') });
});
