import { describe, expect, test } from 'vitest';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';
import { booking, judgeBooking } from './booking.ts';
import { bookingSteps, bookingTitle, bookingWords } from './booking-words.ts';
import { targetEffect, targetRepair } from './exam-effects.ts';

const step1 = { exam: 'step1', date: '2025-03-01', result: 'pass' };
const practice = (...scores: number[]) =>
  scores.map((score, i) => ({ exam: 'step2ck', date: `2026-11-0${i + 1}`, score }));
// Average non-US graduates in Med-Peds have 239.2: the target begins at 240, practice must show 245.
const medPeds = { preferences: { specialties: { 'med-peds': 5 } } };
/** The decision and its words, without the odds, which take long. */
const of = (profile: RawProfile, today?: string) => {
  const situation = situationOf({ ...medPeds, ...profile }, today);
  const judged = judgeBooking(situation);
  const words = bookingWords(situation, { ...judged, odds: null });
  return { ...judged, ...words, title: bookingTitle(situation, judged) };
};

describe.each([
  ['passed', { exams: [step1, { exam: 'step2ck', result: 'pass', score: 230 }] }],
  ['open-result', { exams: [step1, { exam: 'step2ck', date: '2026-11-10' }] }],
  ['open-result', { exams: [step1, { exam: 'step2ck' }] }],
  ['booked', { exams: [step1, { exam: 'step2ck', date: '2027-03-10' }] }],
  ['book', { exams: [step1], practice: practice(245, 245) }],
  ['not-yet', { exams: [step1], practice: practice(245, 244) }],
  ['cannot-tell', { exams: [step1] }],
  ['cannot-tell', {}],
  ['limit-reached', { exams: [step1, ...Array(4).fill({ exam: 'step2ck', result: 'fail' })] }],
  ['limit-reached', { exams: Array(12).fill({ exam: 'step1', result: 'fail' }) }],
  ['too-late', { season: 2027, exams: [step1], practice: practice(250, 250) }, '2027-02-04'],
  ['book', { season: 2027, exams: [step1], practice: practice(250, 250) }, '2026-12-01'],
] as [string, RawProfile, string?][])('%s', (status, profile, today) => {
  test(JSON.stringify(profile), () => {
    const found = of(profile, today);
    expect(found.status).toBe(status);
    expect(found.says).toMatch(/^[A-Z].*\.$/);
    expect([found.title, found.says, ...found.why].join(' ')).not.toMatch(/undefined|NaN|null|\[object|!/);
  });
});

test('the missing paths are named', () => {
  expect(of({}).missing).toEqual(['exams']);
  expect(of({ exams: [step1] }).missing).toEqual(['practice']);
  expect(of({ exams: [step1, { exam: 'step2ck', date: '2026-11-10' }] }).missing).toEqual([
    'exams[1].result',
  ]);
});

test('an open result is expected three to four weeks after the test, then asked for', () => {
  const exams = [step1, { exam: 'step2ck', date: '2026-11-10' }];
  expect(of({ exams }).says).toContain('between 1 December 2026 and 8 December 2026');
  expect(of({ exams }, '2026-12-08').says).toContain('between');
  expect(of({ exams }, '2026-12-09').says).toContain('should be there by now');
});

test('a booked day after the last one is said to be too late', () => {
  const exams = [step1, { exam: 'step2ck', date: '2027-02-04' }];
  expect(of({ exams, season: 2027 }).says).toContain('the last test day is 3 February 2027');
  const kept = of({
    exams: [step1, { exam: 'step2ck', date: '2027-02-03' }],
    season: 2027,
    practice: practice(250, 250),
  });
  expect(kept.says).toContain('you can keep it');
});

test('a used-up Step 1 closes the way, whatever practice says', () => {
  const found = of({
    exams: Array(12).fill({ exam: 'step1', result: 'fail' }),
    practice: practice(260, 260),
  });
  expect(found.title).toBe('No further attempt at Step 1');
  expect(found.says).toContain('12 attempts');
  expect(found.gate).toBe(null);
});

test('a first pass that no longer counts is the first reason', () => {
  const found = of({ exams: [{ ...step1, date: '2018-03-01' }] });
  expect(found.why[0]).toContain('1 March 2018');
  expect(found.why.slice(0, 3).join(' ')).toContain('no longer counts');
});

test('the odds rise with the score, and the steps add up to the whole', () => {
  const { odds, why } = booking(situationOf({ ...medPeds, exams: [step1], visa: { needed: false } }));
  expect(why.join(' ')).toContain('Each 5 points more');
  const rows = odds?.rows ?? [];
  expect(rows.length).toBeGreaterThan(4);
  rows.slice(1).forEach((row, i) => {
    const before = rows[i];
    expect(row.score - (before?.score ?? 0)).toBe(5);
    expect(row.match.p).toBeGreaterThan(before?.match.p ?? 1);
    expect(row.step?.p).toBeCloseTo(row.match.p - (before?.match.p ?? 0), 10);
    expect(row.bySpecialty.reduce((sum, { match }) => sum + match.p, 0)).toBeCloseTo(row.match.p, 10);
  });
  const whole = (rows.at(-1)?.match.p ?? 0) - (rows[0]?.match.p ?? 0);
  expect((odds?.perFive.p ?? 0) * (rows.length - 1)).toBeCloseTo(whole, 10);
  expect(rows[0]?.score).toBeGreaterThanOrEqual(218);
});

test('where no score changes the chance, nobody is told to move a date for points', () => {
  const situation = situationOf({
    ...medPeds,
    exams: [
      { exam: 'step1', date: '2025-05-01', result: 'pass' },
      { exam: 'step2ck', date: '2027-06-01' },
    ],
  });
  const shown = booking(situation);
  const odds = shown.odds as NonNullable<typeof shown.odds>;
  const [row] = odds.rows;
  const flat = { ...odds, rows: odds.rows.map(({ score }) => ({ ...row!, score })) };
  const words = (one: typeof odds) => {
    const found = { ...shown, odds: one };
    const { says, why } = bookingWords(situation, found);
    return [says, ...why, ...bookingSteps(found)].join(' ');
  };
  expect(shown.status).toBe('booked');
  expect(words(flat)).toContain('hardly matters for your chance now');
  expect(words(flat)).not.toMatch(/Each 5 points|to a later day/);
  expect(words(odds)).toMatch(/Each 5 points[\s\S]*to a later day/);
});

describe('a DO applicant without a USMLE Step', () => {
  const doctor = { applicant: 'us-do', exams: [{ exam: 'comlex1', result: 'pass' }] };

  test('hears of COMLEX, of no target and of no converted score', () => {
    const found = of(doctor);
    expect(found).toMatchObject({ exam: 'comlex2', status: 'cannot-tell', gate: null });
    const text = [found.says, ...found.why].join(' ');
    expect(text).toContain('You do not have to take the USMLE.');
    expect(text).toContain('25 state a minimum for Step 2 CK');
    expect(text).not.toMatch(/ECFMG|equals|equivalent/);
    expect(booking(situationOf({ ...medPeds, ...doctor })).targets).toEqual([]);
  });

  test('no fact of ours states a COMLEX minimum, as the words say', () => {
    const stated = situationOf({}).facts.programs.flatMap(({ facts }) =>
      Object.values(facts).flatMap((all) => all.filter(({ value }) => /comlex/i.test(String(value)))),
    );
    expect(stated.every(({ value }) => !/comlex\D{0,40}\d{3}\b/i.test(String(value)))).toBe(true);
  });

  test('who has taken a Step is advised on Step 2 CK', () => {
    expect(of({ ...doctor, exams: [...doctor.exams, { exam: 'step1', result: 'pass' }] }).exam).toBe(
      'step2ck',
    );
  });
});

describe('the window of ECFMG', () => {
  const old = (date: string) => ({ exam: 'step1', date, result: 'pass' });
  const failed = ['2025-03-01', '2025-06-01', '2026-10-01'].map((date) => ({
    exam: 'step2ck',
    date,
    result: 'fail',
  }));

  test('ends before the season: its last day is the last test day', () => {
    const found = of({ exams: [old('2019-12-10')], practice: practice(250, 255) });
    const all = [found.title, found.says, ...found.why].join(' ');
    expect(found.title).toBe('Book Step 2 CK now: your ECFMG window ends');
    expect(found.says).toMatch(/^ECFMG gives you until 10 December 2026/);
    expect(all).toContain('Test by 10 December 2026 at the latest');
    expect(all).not.toContain('2027');
  });

  test('ends before the next attempt is allowed: nothing to book', () => {
    const exams = [old('2020-02-29'), ...failed];
    const found = of({ exams, practice: practice(250, 255) });
    expect(found.status).toBe('window-closed');
    expect(found.says).toContain('your first pass will lapse before you may take this exam again');
    const booked = of({ exams: [...exams, { exam: 'step2ck', date: '2027-03-15' }] });
    expect(booked.says).toContain('Your booked day, 15 March 2027, is not allowed and must move.');
  });
});

test('a booked day before the next allowed attempt must move', () => {
  const failed = ['2025-03-01', '2025-06-01', '2026-10-01'].map((date) => ({
    exam: 'step2ck',
    date,
    result: 'fail',
  }));
  // Six months after 1 October 2026.
  const on = (date: string) => of({ exams: [step1, ...failed, { exam: 'step2ck', date }] }).says;
  expect(on('2027-03-31')).toContain(
    'not allowed: the rules allow your next attempt on 1 April 2027 or later',
  );
  expect(on('2027-04-01')).not.toContain('not allowed');
});

test('reaching the target is never shown as a loss against the average that stands in for no score', () => {
  const situation = situationOf({ ...medPeds, visa: { needed: true }, exams: [step1] });
  const judged = { ...judgeBooking(situation), odds: null, title: '', says: '', why: [], sources: [] };
  const low = { ...judged, targets: judged.targets.map((target) => ({ ...target, from: 225 })) };
  expect(targetRepair(situation, low)?.gain).toBe(null);
  expect(targetRepair(situation, low)?.unmeasured).toContain('does not lower your chance');
  expect(targetEffect(situation, low)).toBe(undefined);
  const high = { ...judged, targets: judged.targets.map((target) => ({ ...target, from: 260 })) };
  expect(targetRepair(situation, high)?.gain?.p).toBeGreaterThan(0);
});
