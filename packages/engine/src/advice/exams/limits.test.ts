import { describe, expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { attemptCount, usedUp } from './attempts.ts';
import { examWindow } from './exam-window.ts';
import { examLimits } from './limits.ts';
import { stateLimits } from './state-limits.ts';

const fails = (exam: string, ...dates: (string | undefined)[]) =>
  dates.map((date) => ({ exam, result: 'fail', ...(date && { date }) }));

describe('attempts', () => {
  test('three failed attempts: the fourth waits, by the rule of 2011', () => {
    const situation = situationOf({ exams: fails('step1', '2026-01-10', '2026-05-10', '2026-09-10') });
    expect(attemptCount(situation, 'step1')).toMatchObject({
      status: 'may-repeat',
      used: 3,
      allowed: 4,
      left: 1,
      earliest: '2027-03-10',
    });
    expect(attemptCount(situation, 'step1').says.join(' ')).toContain('10 March 2027');
  });

  test('a fourth failed attempt ends it', () => {
    const four = situationOf({
      exams: fails('step2ck', '2023-01-10', '2023-05-10', '2023-09-10', '2024-09-10'),
    });
    expect(attemptCount(four, 'step2ck')).toMatchObject({ status: 'limit-reached', left: 0, earliest: null });
    expect(usedUp(four)).toBe('step2ck');
  });

  test('twelve attempts at one Step, dates unknown', () => {
    const twelve = situationOf({ exams: fails('step1', ...Array<undefined>(12)) });
    const count = attemptCount(twelve, 'step1');
    expect(count).toMatchObject({ status: 'limit-reached', used: 12, allowed: 4, left: 0, missing: [] });
    expect(count.says.join(' ')).toContain('12 attempts');
  });

  test('twelve attempts over the Steps: each Step counts for itself', () => {
    const exams = [
      ...fails('step1', '2018-01-10', '2018-05-10', '2018-09-10', '2019-09-10', '2020-06-10'),
      { exam: 'step1', date: '2021-03-01', result: 'pass' },
      ...fails('step2ck', '2022-01-10', '2022-05-10', '2022-09-10'),
      { exam: 'step2ck', date: '2023-09-10', result: 'pass' },
      ...fails('step3', '2025-01-10', '2026-10-10'),
    ];
    const situation = situationOf({ exams });
    const found = examLimits(situation).attempts.map(({ status, used, left }) => [status, used, left]);
    // Six attempts at Step 1 were allowed until June 30, 2021.
    expect(found).toEqual([
      ['passed', 6, 0],
      ['passed', 4, 0],
      ['may-repeat', 2, 2],
    ]);
    expect(usedUp(situation)).toBe(null);
  });

  test('the limit is that of the day: six until June 30, 2021', () => {
    const exams = fails('step1', '2018-01-10', '2018-05-10', '2018-09-10', '2019-09-10');
    const on = (today: string) => attemptCount(situationOf({ exams, season: 2025 }, today), 'step1');
    expect(on('2021-06-30')).toMatchObject({ allowed: 6, left: 2, status: 'may-repeat' });
    expect(on('2021-07-01')).toMatchObject({ allowed: 4, left: 0, status: 'limit-reached' });
  });

  test('missing dates are asked for; a booked attempt is not used yet', () => {
    const undated = attemptCount(
      situationOf({ exams: fails('step1', undefined, '2026-02-10', '2026-08-10') }),
      'step1',
    );
    expect(undated.missing).toEqual(['exams[0].date']);
    expect(undated.earliest).toBe('2027-02-10');
    const booked = situationOf({
      exams: [...fails('step2ck', '2026-02-10'), { exam: 'step2ck', date: '2027-02-01' }],
    });
    expect(attemptCount(booked, 'step2ck')).toMatchObject({ status: 'booked', used: 1, left: 3 });
    const waiting = situationOf({ exams: [{ exam: 'step2ck', date: '2026-11-22' }] });
    expect(attemptCount(waiting, 'step2ck')).toMatchObject({ status: 'waiting', used: 1 });
  });
});

describe('the seven years of ECFMG', () => {
  const pass = (exam: string, date?: string) => ({ exam, result: 'pass', ...(date && { date }) });
  const windowOf = (exams: object[], today = '2026-11-22') => examWindow(situationOf({ exams }, today));

  test('the published example: October 1, 2011 to October 1, 2018, the last day included', () => {
    const exams = [pass('step1', '2011-10-01')];
    expect(windowOf(exams, '2018-10-01')).toMatchObject({
      status: 'running',
      ends: '2018-10-01',
      daysLeft: 0,
    });
    expect(windowOf(exams, '2018-10-02')).toMatchObject({ status: 'lapsed', daysLeft: -1 });
    // Counted on a calendar: September 2018 has 30 days.
    expect(windowOf(exams, '2018-09-01')?.daysLeft).toBe(30);
  });

  test('both passed in time, to the day, or a day late', () => {
    const second = (date: string) => windowOf([pass('step1', '2016-02-29'), pass('step2ck', date)])?.status;
    expect(second('2023-02-28')).toBe('complete');
    expect(second('2023-03-01')).toBe('lapsed');
  });

  test('Step 2 CK may come first', () => {
    expect(windowOf([pass('step2ck', '2024-02-29')])).toMatchObject({
      first: { exam: 'step2ck' },
      ends: '2031-02-28',
    });
  });

  test('what is not dated cannot be told; failed attempts begin nothing; a certificate ends it', () => {
    expect(windowOf([pass('step1')])).toMatchObject({ status: 'cannot-tell', missing: ['exams[0].date'] });
    expect(windowOf([{ exam: 'step1', result: 'fail', date: '2012-01-01' }])?.status).toBe('not-started');
    expect(windowOf([])).toMatchObject({ status: 'cannot-tell', missing: ['exams'] });
    const certified = situationOf({ ecfmg: { certified: true }, exams: [pass('step1', '2011-10-01')] });
    expect(examWindow(certified)?.status).toBe('certified');
    expect(examWindow(situationOf({ applicant: 'us-md', exams: [pass('step1')] }))).toBe(null);
  });
});

describe('states', () => {
  test('a limit that the attempts break is marked, and wished states come first', () => {
    const situation = situationOf({
      exams: [
        ...fails('step1', '2022-01-10', '2022-05-10'),
        { exam: 'step1', date: '2023-01-10', result: 'pass' },
      ],
      ties: { states: ['MI'] },
    });
    const states = stateLimits(situation);
    const concern = (state: string) => states.find((one) => one.state === state)?.concern;
    expect(states[0]?.state).toBe('MI');
    expect(concern('AK')).toContain('3 at Step 1');
    expect([concern('AR'), concern('MI'), concern('CA'), concern('NY')]).toEqual([null, null, null, null]);
    // The note on petitions in Texas is about visas, not about exams.
    expect(states.map(({ state }) => state)).not.toContain('TX');
    for (const { source } of states) expect(situation.facts.sources[source]).toBeDefined();
  });
});

describe('a pass or an attempt of which only the year is known', () => {
  const TODAY = '2026-11-23';
  const passed = (exam: string, date: string) => ({ exam, date, result: 'pass' });
  const windowOf = (...exams: Record<string, unknown>[]) => examWindow(situationOf({ exams }, TODAY));

  test('the window ends on the earliest day that it can, and the latest is said', () => {
    const window = windowOf(passed('step1', '2021'));
    expect(window).toMatchObject({ status: 'running', ends: '2028-01-01' });
    expect(window?.says.join(' ')).toMatch(/in 2021.*1 January 2028.*31 December 2028/);
    expect(windowOf(passed('step1', '2026'))?.says.join(' ')).toContain('23 November 2033');
  });

  test('where the year leaves open if it has ended, or was met, the day is asked for', () => {
    const open = { status: 'cannot-tell', ends: null, missing: ['exams[0].date'] };
    expect(windowOf(passed('step1', '2019'))).toMatchObject(open);
    expect(windowOf(passed('step1', '2018'))).toMatchObject({ status: 'lapsed' });
    expect(windowOf(passed('step1', '2019'), passed('step2ck', '2026-06-01'))).toMatchObject(open);
    expect(windowOf(passed('step1', '2020'), passed('step2ck', '2026'))).toMatchObject({
      status: 'complete',
    });
  });

  test('it says of every day of the year what is true of it, or that it cannot tell', () => {
    const second = passed('step2ck', '2026-03-01');
    for (const year of ['2017', '2018', '2019', '2020']) {
      const ofYear = windowOf(passed('step1', year), second)?.status;
      const days = ['01-01', '02-28', '03-01', '03-02', '07-15', '12-31'];
      const ofDays = new Set(days.map((day) => windowOf(passed('step1', `${year}-${day}`), second)?.status));
      expect([year, ofYear]).toEqual([year, ofDays.size > 1 ? 'cannot-tell' : [...ofDays][0]]);
    }
  });

  test('a next attempt is never promised too early', () => {
    const count = attemptCount(
      situationOf({ exams: fails('step1', '2025', '2026-01-10', '2026-09-10') }, TODAY),
      'step1',
    );
    expect(count.earliest).toBe('2027-03-10');
    expect(count.says.join(' ')).toContain('the year of an attempt alone');
    const latest = attemptCount(
      situationOf({ exams: fails('step1', '2024-01-10', '2025-01-10', '2026') }, TODAY),
      'step1',
    );
    expect(latest.earliest).toBe('2027-05-23');
  });
});
