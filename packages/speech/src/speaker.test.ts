import { expect, test } from 'vitest';
import { Speaker } from './speaker.ts';

const SPANISH = {
  'You have {0} left.': 'Le quedan {0}.',
  '{0} before {1}': '{1} después de {0}',
  '{0} months': { by: 0, one: '{0} mes', other: '{0} meses' },
};
const ARABIC = {
  'In {0}: {1}': 'في {0}: {1}',
  'It costs $30 or 5%.': 'يكلّف $30 أو 5%.',
  '{0} months': {
    by: 0,
    one: 'شهر واحد',
    two: 'شهران',
    few: '{0} أشهر',
    many: '{0} شهرًا',
    other: '{0} شهر',
  },
};

test('English is what stands in the source, whatever is in a gap', () => {
  const speaker = new Speaker();
  expect(speaker.say`You have ${3} left, ${'all'} of ${null}.`).toBe('You have 3 left, all of null.');
  expect(speaker.say`No gaps.`).toBe('No gaps.');
  expect(speaker.locale).toBeNull();
});

test('another language looks its sentence up, and may turn the gaps round', () => {
  const speaker = new Speaker();
  speaker.speakIn('es', SPANISH);
  expect(speaker.say`You have ${3} left.`).toBe('Le quedan 3.');
  expect(speaker.say`${'this'} before ${'that'}`).toBe('that después de this');
  expect(speaker.say`Nobody has translated ${'this'}.`).toBe('Nobody has translated this.');
});

test('an abbreviation at the end of a Spanish sentence shares its stop', () => {
  const speaker = new Speaker();
  speaker.speakIn('es', { 'Enter {0}.': 'Anote {0}.' });
  expect(speaker.say`Enter ${'la experiencia en EE. UU.'}.`).toBe('Anote la experiencia en EE. UU.');
  expect(speaker.say`Enter ${'más ...'}.`).toBe('Anote más ....');
});

test('forms follow the number: two in Spanish, six in Arabic', () => {
  const spanish = new Speaker();
  spanish.speakIn('es', SPANISH);
  expect([1, 2, 2.5].map((n) => spanish.translated('{0} months', [n]))).toEqual([
    '1 mes',
    '2 meses',
    '2.5 meses',
  ]);
  const arabic = new Speaker();
  arabic.speakIn('ar', ARABIC);
  expect([0, 1, 2, 3, 11, 100].map((n) => arabic.translated('{0} months', [n]))).toEqual([
    '0 أشهر',
    'شهر واحد',
    'شهران',
    '3 أشهر',
    '11 شهرًا',
    '100 شهر',
  ]);
});

test('in Arabic names and signed figures keep their own order; plain numbers and Arabic need no help', () => {
  const speaker = new Speaker();
  speaker.speakIn('ar', ARABIC);
  expect(speaker.say`In ${2027}: ${'Boston, MA'}`).toBe('في 2027: \u2068Boston, MA\u2069');
  expect(speaker.say`In ${'مصر'}: ${'\u2068كلية X\u2069'}`).toBe('في مصر: \u2068كلية X\u2069');
  expect(speaker.say`It costs $30 or 5%.`).toBe('يكلّف \u2066$30\u2069 أو \u20665%\u2069.');
});

test('more sentences may come later, the language may not change', () => {
  const speaker = new Speaker();
  speaker.speakIn('es', {});
  speaker.learn(SPANISH);
  expect(speaker.say`You have ${1} left.`).toBe('Le quedan 1.');
  expect(() => speaker.speakIn('ar', ARABIC)).toThrow('before anything is said');
  const late = new Speaker();
  late.say`Said in English.`;
  expect(() => late.speakIn('es', SPANISH)).toThrow('before anything is said');
});

test('what stands in a row is kept apart as the language writes it', () => {
  const english = new Speaker();
  expect(english.inARow(['NY', 'NJ'], ',')).toBe('NY, NJ');
  const arabic = new Speaker();
  arabic.speakIn('ar', ARABIC);
  expect(arabic.inARow(['رسوم', 'خطة'], ',')).toBe('رسوم، خطة');
  expect(arabic.inARow(['رسوم', 'خطة'], ';')).toBe('رسوم؛ خطة');
});
