import { expect, test } from 'vitest';
import { certificateNotes } from './certificate-notes.ts';
import { type RawProfile, situationOf } from './testing/rule-cases.ts';

const STEP1 = { exam: 'step1', date: '2024-05-10', result: 'pass' };
const failed = (date: string) => ({ exam: 'step2ck', date, result: 'fail' });
const passed = { exam: 'step2ck', date: '2025-06-20', result: 'pass', score: 220 };

/** Match 2028, whose rank lists are due on 1 March 2028. */
const notes = (more: RawProfile) =>
  certificateNotes(
    situationOf({
      citizenship: 'EG',
      visa: { needed: true },
      ecfmg: { certified: false },
      preferences: { specialties: { 'internal-medicine': 5 } },
      ...more,
    }),
  ).join(' ');

test('an exam that was failed and is not passed yet is named, since every chance counts on its pass', () => {
  expect(notes({ exams: [STEP1, failed('2025-03-10')] })).toMatch(/^You have not passed Step 2 CK yet/);
  expect(notes({ exams: [STEP1, failed('2025-03-10'), passed] })).toBe('');
  expect(notes({ exams: [STEP1] })).toBe('');
  expect(notes({ exams: [STEP1, failed('2025-03-10')], applicant: 'us-md' })).toBe('');
});

test('without an attempt left it is not said that a pass decides', () => {
  const days = ['2022-03-10', '2023-03-10', '2024-03-10', '2025-03-10'];
  expect(notes({ exams: [STEP1, ...days.map(failed)] })).toContain('no attempt is left');
});

test('a certificate just before rank lists are due is said with the days that are left, a comfortable one is not', () => {
  const expects = (expected: string) =>
    notes({ exams: [STEP1, passed], ecfmg: { certified: false, expected } });
  expect(expects('2028-02-27')).toContain('That leaves 3 days.');
  expect(expects('2027-10-01')).toBe('');
  expect(expects('2028-03-20')).toContain('practically nil');
});
