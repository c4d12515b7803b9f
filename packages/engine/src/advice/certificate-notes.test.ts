import { describe, expect, test } from 'vitest';
import { certificateBeside } from './certificate-notes.ts';
import { type RawProfile, situationOf } from './testing/rule-cases.ts';

const STEP1 = { exam: 'step1', date: '2024-05-10', result: 'pass' };
const failed = (date: string) => ({ exam: 'step2ck', date, result: 'fail' });
const passed = { exam: 'step2ck', date: '2025-06-20', result: 'pass', score: 220 };

/** Match 2028, whose rank lists are due on 1 March 2028. */
function beside(more: RawProfile, today?: string) {
  const situation = situationOf(
    {
      citizenship: 'EG',
      visa: { needed: true },
      ecfmg: { certified: false },
      preferences: { specialties: { 'internal-medicine': 5 } },
      ...more,
    },
    today,
  );
  const { certificateNotes, certificateCondition } = certificateBeside(situation);
  return { says: certificateNotes.join(' '), condition: certificateCondition };
}
const notes = (more: RawProfile) => beside(more).says;

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
  // By the lead times of the plan it cannot come before 1 March.
  const inDoubt = beside(
    { exams: [STEP1, passed], ecfmg: { certified: false, expected: '2028-01-15' } },
    '2027-11-23',
  );
  expect(inDoubt.says).toMatch(/must be there by.*that date is not possible/);
  expect(inDoubt.condition).toBe('if-certified');
});

describe('a day that was expected confirms nothing', () => {
  const at = (today: string, ecfmg: object, exams: object[] = [STEP1, passed]) =>
    beside({ exams, ecfmg }, today);
  const expected = { certified: false, expected: '2028-02-17' };

  test('the condition stays after that day, and it is asked whether the certificate came', () => {
    expect(at('2028-02-17', expected).condition).toBe('if-certified');
    for (const ecfmg of [expected, { expected: '2028-02-17' }]) {
      const after = at('2028-02-20', ecfmg);
      expect(after.condition).toBe('if-certified');
      expect(after.says).toMatch(
        /^You expected your ECFMG certificate on 17 February 2028\. Has it come\? ECFMG must confirm you by.*1 March 2028/,
      );
      expect(after.says).not.toMatch(/comes on about|practically nil/);
    }
    expect(at('2027-12-01', { certified: false, expected: '2027-11-10' }).condition).toBe('if-certified');
    expect(at('2028-02-20', { certified: true }).condition).toBeNull();
  });

  test('once rank lists were due, the question is what was, and a day after them is missed', () => {
    const open = at('2028-03-07', expected);
    expect(open.condition).toBe('if-was-certified');
    expect(at('2028-03-18', expected)).toEqual({ says: '', condition: null });
    expect(open.says).toMatch(/Has it come\? ECFMG had to confirm you by.*nor take part in SOAP in 2028/);
    expect(at('2028-03-07', {})).toMatchObject({
      condition: 'if-was-certified',
      says: expect.stringMatching(/^Do you have the ECFMG certificate\?/),
    });
    for (const [today, ecfmg] of [
      ['2028-03-07', { certified: false, expected: '2028-03-10' }],
      ['2028-03-15', { certified: false, expected: '2028-03-10' }],
      ['2028-03-07', { certified: false }],
    ] as const) {
      const missed = at(today, ecfmg);
      expect(missed.condition).toBe('not-certified');
      expect(missed.says).toMatch(/By your entries it had not, so you can neither match/);
      expect(missed.says).not.toMatch(/comes on about/);
    }
  });

  test('an exam that is still to pass decides, whatever day was expected', () => {
    expect(at('2028-03-07', expected, [STEP1, failed('2025-03-10')]).condition).toBe('not-certified');
  });
});
