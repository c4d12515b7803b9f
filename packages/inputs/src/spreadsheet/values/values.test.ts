import { expect, test } from 'vitest';
import { holdsFractions, readCount, readMaximum, readMinimum, readMonths, readShare } from './numbers.ts';
import { type ReadValue, readFlag } from './plain-answers.ts';
import { readCell } from './read-cell.ts';
import { readVisa, readVisaList } from './visas.ts';
import {
  readAcgme,
  readAddress,
  readKind,
  readNrmp,
  readPlace,
  readSpecialty,
  readState,
  readText,
} from './words.ts';

/** A value, or the word for why there is none. */
const told = <T>(read: ReadValue<T>) => (read.is === 'value' ? read.value : read.is);
const expectAll = <T>(read: (text: string) => ReadValue<T>, cases: Record<string, T | string>) => {
  for (const [text, expected] of Object.entries(cases))
    expect([text, told(read(text))]).toEqual([text, expected]);
};

const NOTHING = [
  '',
  ' ',
  '-',
  '—',
  '–',
  'N/A',
  'n/a',
  'NA',
  'Not reported',
  'Unknown',
  'TBD',
  '?',
  'No response',
];

test('ways to say nothing are blank for every kind of value', () => {
  for (const text of NOTHING) {
    for (const read of [readFlag, readCount, readMinimum, readMaximum, readKind, readText, readAddress]) {
      expect([text, told<unknown>(read(text))]).toEqual([text, 'blank']);
    }
    expect(told(readShare(text, false))).toBe('blank');
    expect(told(readMonths(text, ''))).toBe('blank');
    expect(told(readVisaList(text).visaJ1)).toBe('blank');
  }
});

test('yes and no', () => {
  expectAll<boolean>(readFlag, {
    Yes: true,
    y: true,
    TRUE: true,
    '1': true,
    x: true,
    '✓': true,
    'Yes, for everyone': true,
    Required: true,
    'Must have': true,
    No: false,
    N: false,
    false: false,
    '0': false,
    None: false,
    'No, never': false,
    'Not required': false,
    'Does not accept': false,
    'Case by case': 'unclear',
    'Yes, case-by-case': 'unclear',
    Preferred: 'unclear',
    Maybe: 'unclear',
    'see website': 'unclear',
  });
});

test('yes, no and nothing said in Spanish, Arabic and Persian', () => {
  expectAll<boolean>(readFlag, {
    Sí: true,
    SI: true,
    نعم: true,
    بله: true,
    '١': true,
    لا: false,
    'لا ': false,
    نه: false,
    'No disponible': 'blank',
    'غير معروف': 'blank',
    'Sí, caso por caso': 'unclear',
    'No, depende': 'unclear',
    تقريبا: 'unclear',
  });
});

test('numbers in the digits of Arabic and Persian keyboards', () => {
  const read = (kind: Parameters<typeof readCell>[1], text: string) =>
    told(readCell('positions', kind, text, { header: '', fractions: false }));
  expect(read('count', '٢٤')).toBe(24);
  expect(read('count', '١٬٢٣٤')).toBe(1234);
  expect(read('minimum', '۲۲۰-۲۴۰')).toBe(220);
  expect(read('maximum', '٥')).toBe(5);
  expect(read('months', '٣')).toBe(3);
  expect(read('share', '١٢٫٥٪')).toBe(12.5);
  expect(holdsFractions(['٠٫٣', '٠٫٥'])).toBe(true);
  expect(readAcgme('١٤٠٢٥٢١٠٠١')).toBe('1402521001');
});

test('visa answers in a column of their own', () => {
  expectAll((text) => readVisa(text, 'visaJ1'), {
    Y: true,
    'J-1 sponsored through ECFMG': true,
    'Yes, through ECFMG': true,
    'No J-1': false,
    'Does not sponsor J1 visas': false,
    'J-1 only': true,
    'No H-1B, J-1 only': true,
    'J-1 considered case by case': 'unclear',
    'No visas': false,
  });
  expectAll((text) => readVisa(text, 'visaH1b'), {
    'J-1 only': false,
    'No, J-1 only': false,
    'H-1B': true,
    'h1b sponsored': true,
    'ECFMG-sponsored J-1': 'blank',
  });
});

test('lists of visas', () => {
  const both = (text: string) => [told(readVisaList(text).visaJ1), told(readVisaList(text).visaH1b)];
  const cases: Record<string, (boolean | string)[]> = {
    'J-1, H-1B': [true, true],
    'J1/H1B': [true, true],
    'J-1': [true, 'blank'],
    'J-1 visa through ECFMG; F-1': [true, 'blank'],
    'J-1 only': [true, false],
    'J-1, no H-1B': [true, false],
    'J-1 (no H-1B)': [true, false],
    'Sponsors J-1 but does not sponsor H-1B': [true, false],
    'Does not sponsor J-1 or H-1B': [false, false],
    'No J-1 nor H-1B': [false, false],
    'No J-1, H-1B': [false, 'unclear'],
    'No visas sponsored': [false, false],
    None: [false, false],
    'All visas': [true, true],
    'We do not sponsor visas': [false, false],
    'J-1; H-1B case by case': [true, 'unclear'],
    'Accepts any visa': [true, true],
    'Does not sponsor any visas': [false, false],
    'Not all visas': ['unclear', 'unclear'],
    Yes: ['unclear', 'unclear'],
    'Citizens of Mars': ['unclear', 'unclear'],
  };
  for (const [text, expected] of Object.entries(cases))
    expect([text, ...both(text)]).toEqual([text, ...expected]);
});

test('counts', () => {
  expectAll<number>(readCount, {
    '12': 12,
    '1,234': 1234,
    '1 234': 1234,
    '4,271 applications': 4271,
    '45 residents': 45,
    '12.0': 12,
    '8-10': 'unclear',
    '-3': 'unclear',
    '2.5': 'unclear',
    many: 'unclear',
  });
});

test('lowest scores', () => {
  expectAll<number>(readMinimum, {
    '220': 220,
    '220-240': 220,
    '230+': 230,
    '≥ 215': 215,
    'at least 225': 225,
    'Step 2 CK 230': 230,
    'No minimum': 'no-limit',
    'no cut-off': 'no-limit',
    None: 'no-limit',
    '0': 'no-limit',
    'Pass only': 'unclear',
    '220 or 230 or 240': 'unclear',
  });
});

test('largest years and attempts', () => {
  expectAll<number>(readMaximum, {
    '5': 5,
    'within 5 years': 5,
    '3-5 years': 5,
    '5 yrs.': 5,
    '36 months': 3,
    'No limit': 'no-limit',
    '2019': 'unclear',
    'First attempt only': 1,
    'No failures': 1,
    'up to 3': 3,
  });
});

test('months of experience', () => {
  expectAll((text) => readMonths(text, ''), {
    '3': 3,
    '3 months': 3,
    '8 weeks': 2,
    '1 year': 12,
    '2-3 months': 2,
    'Not required': 'no-limit',
    some: 'unclear',
  });
  expect(told(readMonths('12', 'USCE weeks'))).toBe(3);
});

test('shares', () => {
  expectAll((text) => readShare(text, false), {
    '35%': 35,
    '35': 35,
    '12.5 %': 12.5,
    '12,5': 12.5,
    '10-20%': 15,
    '10% – 20%': 15,
    '<5%': 2.5,
    '>90%': 95,
    '0': 0,
    '135%': 'unclear',
    most: 'unclear',
    '-5%': 'unclear',
  });
  expect(holdsFractions(['0.35', '', '1', 'N/A'])).toBe(true);
  expect(holdsFractions(['0.35', '12'])).toBe(false);
  expect(holdsFractions(['1', '0'])).toBe(false);
  expect(told(readShare('0.35', true))).toBe(35);
});

test('kinds, addresses, texts', () => {
  expectAll<string>(readKind, {
    'University-based': 'university',
    'Community-based/university affiliated hospital': 'affiliated',
    'Community-based': 'community',
    'Military-based': 'military',
    Academic: 'university',
    Rural: 'unclear',
  });
  expectAll<string>(readAddress, {
    'https://example.org/im': 'https://example.org/im',
    'www.example.org/x': 'https://www.example.org/x',
    'javascript:alert(1)': 'unclear',
    'data:text/html,x': 'unclear',
    'https://user@evil.org': 'unclear',
    soon: 'unclear',
  });
  expect(told(readText(' three\n letters '))).toBe('three letters');
  expect(told(readText('=HYPERLINK("x")'))).toBe('=HYPERLINK("x")');
  expect(String(told(readText('x'.repeat(2000))))).toHaveLength(500);
});

test('places, specialties and codes', () => {
  expect([
    readState('al'),
    readState('Alabama'),
    readState('N.Y.'),
    readState('Bavaria'),
    readState('constructor'),
  ]).toEqual(['AL', 'AL', 'NY', null, null]);
  expect(readPlace('Birmingham, Alabama 35233, USA')).toEqual({ city: 'Birmingham', state: 'AL' });
  expect(readPlace('1 Main St, Bronx, NY')).toEqual({ city: 'Bronx', state: 'NY' });
  expect(readPlace('Birmingham')).toBeNull();
  const specialties = [
    'Internal Medicine',
    'Internal Medicine/Pediatrics',
    'Med-Peds',
    'Pediatrics',
    'Family Medicine',
    'Pediatric Cardiology',
    '',
  ];
  expect(specialties.map(readSpecialty)).toEqual([
    'internal-medicine',
    'med-peds',
    'med-peds',
    'pediatrics',
    'other',
    'other',
    null,
  ]);
  expect([readAcgme('140-01-21001'), readAcgme(' 1400121001 '), readAcgme('140012100')]).toEqual([
    '1400121001',
    '1400121001',
    null,
  ]);
  expect([readNrmp('1007140c0'), readNrmp('1007140')]).toEqual(['1007140C0', null]);
});
