import { describe, expect, test } from 'vitest';
import { audit } from '../audit.ts';
import type { Finding } from '../finding.ts';
import { schedule } from '../schedule.ts';
import { type RawProfile, situationOf, TODAY } from '../testing/rule-cases.ts';
import { concerns } from './field-path.ts';
import { sheet, withFindings } from './sheet.ts';

const lines = (raw: RawProfile, today = TODAY) =>
  sheet(situationOf(raw, today)).flatMap((section) => section.lines);
const line = (raw: RawProfile, id: string, today?: string) =>
  lines(raw, today).find((one) => one.id === id) ?? { value: 'no such line', note: null, label: '' };

describe('paths', () => {
  test.each([
    ['exams', 'exams[0].score', true],
    ['exams[1]', 'exams[1]', true],
    ['exams[1]', 'exams[10]', false],
    ['exams.step2ck.score', 'exams.step2ck', true],
    ['experience[0]', 'experience.us', false],
    ['visa', 'visa.needed', true],
    ['school.graduated', 'school.name', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect([concerns(a, b), concerns(b, a)]).toEqual([same, same]);
  });
});

test('twelve attempts stand on the sheet with their dates, numbered within their exams', () => {
  const six = (exam: string, first: number) =>
    Array.from({ length: 6 }, (_, i) => ({
      exam,
      date: `${first + i}-02-${i === 5 ? '28' : '01'}`,
      result: i === 5 ? 'pass' : 'fail',
    }));
  const exams = [...six('step1', 2003), ...six('step2ck', 2009)];
  const shown = lines({ exams }).filter(({ id }) => id.startsWith('exams['));
  expect(shown.map(({ label }) => label)).toEqual(
    ['Step 1', 'Step 2 CK'].flatMap((exam) => [1, 2, 3, 4, 5, 6].map((n) => `${exam}, attempt ${n}`)),
  );
  expect(shown[0]?.value).toBe('Failed, 1 February 2003');
  expect(shown[11]?.value).toBe('Passed, 28 February 2014');
  expect(line({ exams: [{ exam: 'step3', date: '2024-02-29', result: 'pass' }] }, 'exams[0]').value).toBe(
    'Passed, 29 February 2024',
  );
});

test('an exam without an entry is a line that is not entered; COMLEX is asked of osteopathic students only', () => {
  const exams = (applicant: string) =>
    lines({ applicant })
      .filter(({ id }) => id.startsWith('exams'))
      .map(({ id, value }) => `${id} ${value}`);
  expect(exams('non-us-img')).toEqual([
    'exams.step1.result null',
    'exams.step2ck.score null',
    'exams.step3.result null',
  ]);
  expect(exams('us-do')).toEqual([
    'exams.comlex1.result null',
    'exams.comlex2.score null',
    'exams.step2ck.score null',
    'exams.comlex3.result null',
  ]);
});

test('an exam of a day to come is booked, whatever result is entered for it', () => {
  const exams = [
    { exam: 'comlex1', date: '2026-06-10', result: 'pass' },
    { exam: 'comlex2', date: '2027-06-10', score: 480, result: 'pass' },
  ];
  const raw = { applicant: 'us-do', exams };
  expect(line(raw, 'exams[1]').value).toBe('Booked, 10 June 2027');
  expect(line(raw, 'exams[1]', '2027-06-10').value).toBe('Passed with 480, 10 June 2027');
  const strengths = (today: string) => audit(situationOf(raw, today)).findings.map(({ id }) => id);
  expect(strengths('2026-11-22')).not.toContain('strength.first-attempt');
  expect(strengths('2027-06-10')).toContain('strength.first-attempt');
});

test('a booked exam is no missing result', () => {
  const exams = [{ exam: 'step3', date: '2027-01-04' }];
  expect(line({ exams }, 'exams[0]').value).toBe('Booked, 4 January 2027');
  expect(line({ exams }, 'exams[0]', '2027-01-05').value).toBe('Result not entered, 4 January 2027');
});

test.each([
  // Season 2028 applies in 2027.
  [2030, 'You apply before you graduate.'],
  [2028, 'You apply before you graduate.'],
  [2027, 'The year in which you apply.'],
  [2026, '1 year before applications open in 2027.'],
  [2007, '20 years before applications open in 2027.'],
])('graduated in %d: %s', (graduated, note) => {
  expect(line({ school: { graduated } }, 'school.graduated')).toMatchObject({ value: `${graduated}`, note });
});

test('visas that nobody named are not shown as an answer', () => {
  const visas = (visa: object) => line({ visa }, 'visa.acceptable');
  const note = 'We assume that you would accept both, J-1 and H-1B.';
  expect(visas({})).toMatchObject({ value: null, note });
  expect(visas({ needed: true })).toMatchObject({ value: null, note });
  expect(visas({ needed: true, acceptable: ['H-1B'] })).toMatchObject({ value: 'H-1B', note: null });
});

test.each([
  [
    { from: '2022-01', to: '2022-11', reason: 'exam preparation' },
    '11 months, from January 2022 to November 2022',
  ],
  [{ from: '2023-12', to: '2024-02' }, '3 months, from December 2023 to February 2024'],
  [{ from: '2024-02', to: '2024-02' }, '1 month, in February 2024'],
  [{ from: '2025-11-22' }, '12 months, since 22 November 2025'],
])('the gap %j lasts %s', (gap, value) => {
  expect(line({ gaps: [gap] }, 'gaps[0]').value).toBe(value);
});

test('visa and certification concern graduates of schools abroad, and the visas only those who need one', () => {
  const ids = (raw: RawProfile) =>
    sheet(situationOf(raw))
      .find(({ id }) => id === 'visa')
      ?.lines.map(({ id }) => id);
  expect(ids({ applicant: 'us-md' })).toBeUndefined();
  expect(ids({ applicant: 'us-img' })).toEqual(['visa.needed', 'ecfmg.certified']);
  expect(ids({ visa: { needed: true } })).toEqual(['visa.needed', 'visa.acceptable', 'ecfmg.certified']);
});

test('everything entered is on the sheet, and no two lines share an id', () => {
  const raw = {
    citizenship: 'EG',
    couple: true,
    visa: { needed: true, acceptable: ['J-1'] },
    school: { name: 'Example University', country: 'EG', graduated: 2021 },
    ecfmg: { expected: '2027-03-01' },
    exams: [{ exam: 'step2ck', score: 224, date: '2024-03-15' }, { exam: 'comlex3' }],
    practice: [{ exam: 'step3', score: 215 }],
    experience: [
      { kind: 'hands-on', country: 'US', months: 1, field: ['pediatrics'] },
      { kind: 'practice', country: 'EG', from: '2021-09' },
      { kind: 'research' },
    ],
    scholarship: [{ kind: 'poster', topic: 'asthma', lifespan: true, year: 2025 }],
    letters: [{ status: 'asked', us: false, author: 'Dr A' }],
    gaps: [{ reason: 'family' }],
    strengths: { languages: ['ar', 'Nubian'], teaching: false },
    ties: { states: ['NY'] },
    budget: 2500,
    interviews: 12,
  };
  const all = lines(raw);
  const expected = [
    ...['citizenship', 'couple', 'visa.needed', 'visa.acceptable', 'school', 'school.graduated'],
    ...['ecfmg.certified', 'exams[0]', 'exams[1]', 'practice[0]', 'experience[0]', 'experience[1]'],
    ...[
      'experience[2]',
      'scholarship[0]',
      'letters[0]',
      'gaps[0]',
      'strengths.languages',
      'strengths.teaching',
    ],
    ...['ties.states', 'budget', 'interviews'],
  ];
  const entered = new Map(all.filter(({ value }) => value !== null).map(({ id, value }) => [id, value]));
  expect(expected.filter((id) => !entered.has(id))).toEqual([]);
  expect(entered.get('strengths.languages')).toBe('Arabic, Nubian');
  expect(entered.get('letters[0]')).toBe('Asked for, author outside the United States, Dr A');
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { value, note } of all) expect(`${value} ${note}`).not.toMatch(/undefined|NaN|, ,|\[object/);
});

test('a finding lies beside the lines that it concerns and no others', () => {
  const raw = {
    exams: [
      { exam: 'step1', result: 'pass' },
      { exam: 'step2ck', score: 224, date: '2024-03-15' },
    ],
  };
  const finding = (id: string, fields: string[], topic = 'exams') => ({ id, fields, topic }) as Finding;
  const beside = (fields: string[], topic?: string) =>
    withFindings(sheet(situationOf(raw)), [finding('x', fields, topic)])
      .flatMap((section) => section.lines)
      .filter(({ findings }) => findings.includes('x'))
      .map(({ id }) => id);
  expect(beside(['exams[1].score'])).toEqual(['exams[1]']);
  expect(beside(['exams.step2ck'])).toEqual(['exams[1]']);
  expect(beside(['exams'])).toEqual(['exams[0]', 'exams[1]', 'exams.step3.result']);
  expect(beside(['exams'], 'whole')).toEqual([]);
  expect(beside(['experience[0]'])).toEqual([]);
  expect(beside(['experience'])).toEqual(['experience.us']);
});

test('the audit names the first tasks of the plan', () => {
  const situation = situationOf({ exams: [{ exam: 'step1', result: 'pass' }] });
  const { next } = audit(situation, []);
  expect(next.length).toBeGreaterThan(0);
  expect(next.map(({ id }) => id)).toEqual(schedule(situation).next);
});

test('letters that the experience entries tell of stand on the sheet, past and agreed, each once', () => {
  const work = (from: string, field = 'im') => ({
    kind: 'hands-on',
    country: 'US',
    field: [field],
    from,
    to: from,
    letter: true,
  });
  const experience = [work('2026-02'), work('2026-03', 'peds'), work('2027-03')];
  expect(line({ experience }, 'letters')).toMatchObject({
    value: '2 letters came of your work, 1 letter agreed',
    note: expect.stringContaining('names the author'),
  });
  expect(line({ experience }, 'experience[2]').note).toBe('A letter is agreed.');
  expect(line({ experience: [{ ...work('2026-02'), letter: false }] }, 'letters').value).toBeNull();
  // The entered letter is the one from pediatrics: two are left.
  const letters = [{ field: 'pediatrics', us: true, status: 'received' }];
  expect(line({ experience, letters }, 'letters.told').value).toBe(
    '1 letter came of your work, 1 letter agreed',
  );
  expect(line({ experience: [work('2026-03', 'peds')], letters }, 'letters.told').value).toBe('no such line');
});
