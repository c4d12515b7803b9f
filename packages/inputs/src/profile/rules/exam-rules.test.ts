import { describe, expect, test } from 'vitest';
import { testContext as context } from '../../testing/context.ts';
import { accepted, places, read, refused } from '../../testing/profiles.ts';
import { setFields } from '../set-fields.ts';

const exams = (...attempts: Record<string, unknown>[]) => read({ exams: attempts });
const result = (attempt: Record<string, unknown>) => accepted(exams(attempt)).profile.exams[0]?.result;

describe('the result follows from the passing score of the date', () => {
  test.each([
    ['2025-06-30', 213, 'fail'],
    ['2025-06-30', 214, 'pass'],
    ['2025-06-30', 217, 'pass'],
    ['2025-07-01', 217, 'fail'],
    ['2025-07-01', 218, 'pass'],
    ['2022-06-30', 209, 'pass'],
    ['2022-06-30', 208, 'fail'],
    ['2022-07-01', 213, 'fail'],
    ['2022-07-01', 214, 'pass'],
  ])('Step 2 CK on %s with %i: %s', (date, score, expected) => {
    expect(result({ exam: 'step2ck', date, score })).toBe(expected);
  });

  test('Step 3 changed on 2024-01-01', () => {
    expect(result({ exam: 'step3', date: '2023-12-31', score: 198 })).toBe('pass');
    expect(result({ exam: 'step3', date: '2024-01-01', score: 199 })).toBe('fail');
  });

  test('it stays unknown without a date or where no passing score is known', () => {
    expect(result({ exam: 'step2ck', score: 224 })).toBeNull();
    expect(result({ exam: 'step2ck', date: '2013-06-30', score: 224 })).toBeNull();
    expect(result({ exam: 'step1', date: '2019-05-05', score: 224 })).toBeNull();
    expect(result({ exam: 'step1', date: '2019-05-05', score: 224, result: 'pass' })).toBe('pass');
  });
});

describe('a result that contradicts the score is refused with both figures and the date', () => {
  test('pass below the passing score', () => {
    const [issue, ...rest] = refused(
      exams({ exam: 'step2ck', date: '2025-07-01', score: 217, result: 'pass' }),
    );
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ path: 'exams[0].result', got: '"pass"' });
    for (const part of ['217', '218', '2025-07-01', 'Step 2 CK']) expect(issue?.message).toContain(part);
  });

  test('fail at the passing score', () => {
    const [issue] = refused(exams({ exam: 'step2ck', date: '2022-07-01', score: 214, result: 'fail' }));
    expect(issue?.message).toContain('at or above 214');
  });
});

test.each([
  ['step1', 0, false],
  ['step1', 99, false],
  ['step1', 100, true],
  ['step2ck', 300, true],
  ['step2ck', 301, false],
  ['step3', 999, false],
  ['comlex2', 8, false],
  ['comlex2', 9, true],
  ['comlex2', 999, true],
  ['comlex2', 1000, false],
])('%s score %i is on the scale: %s', (exam, score, holds) => {
  const parsed = exams({ exam, score });
  if (holds) accepted(parsed);
  else expect(places(parsed)).toEqual(['exams[0].score']);
});

test.each([
  ['1991-12-31', false],
  ['1992-01-01', true],
  ['2029-11-22', true],
  ['2029-11-23', false],
  ['2024-02-29', true],
  ['2023-02-29', false],
])('an exam date of %s is possible on 2026-11-22: %s', (date, holds) => {
  const parsed = exams({ exam: 'step1', date });
  if (holds) accepted(parsed);
  else expect(places(parsed)).toEqual(['exams[0].date']);
});

test('an exam of a later day than today may not have a result without a warning', () => {
  const parsed = accepted(exams({ exam: 'step1', date: '2027-01-10', result: 'pass' }));
  expect(parsed.warnings.join()).toContain('2027-01-10');
  expect(accepted(exams({ exam: 'step1', date: '2027-01-10' })).warnings).toEqual([]);
});

test('what is expected of a later day is no result: the exam is booked, unless somebody asks what if', () => {
  const ahead = { exam: 'step2ck', date: '2027-06-20', score: 241 };
  const parsed = accepted(exams({ exam: 'step1', date: '2024-05-05', result: 'pass' }, ahead));
  expect(parsed.profile.exams[1]).toEqual({ exam: 'step2ck', date: '2027-06-20', result: null });
  for (const part of ['241', '2027-06-20', 'booked']) expect(parsed.warnings.join()).toContain(part);
  const supposed = accepted(setFields(parsed.profile, ['exams[1].score=241'], context));
  expect(supposed.profile.exams[1]).toMatchObject({ score: 241, result: 'pass' });
  expect(accepted(setFields(parsed.profile, ['budget=3000'], context)).profile.exams[1]?.result).toBeNull();
});

describe('a pass that follows from what came after', () => {
  const fail = { exam: 'step1', date: '2013-05-05', result: 'fail' };
  const scored = { exam: 'step1', date: '2015-05-05', score: 198 };
  const step3 = { exam: 'step3', date: '2022-05-05', score: 205 };
  const results = (raw: Record<string, unknown>) =>
    accepted(read(raw)).profile.exams.map(({ result }) => result);

  test('of Step 3, or of the ECFMG certificate; and it says so', () => {
    expect(results({ exams: [fail, scored] })).toEqual(['fail', null]);
    expect(results({ exams: [fail, scored, step3] })).toEqual(['fail', 'pass', 'pass']);
    const certified = { applicant: 'non-us-img', ecfmg: { certified: true } };
    expect(results({ ...certified, exams: [fail, scored] })).toEqual(['fail', 'pass']);
    expect(accepted(read({ exams: [fail, scored, step3] })).repairs.join()).toContain(
      'exams[1] has no result',
    );
  });

  test('it is the latest attempt before it, and none that failed or lies ahead', () => {
    expect(results({ exams: [scored, { ...scored, date: '2016-05-05' }, step3] })).toEqual([
      null,
      'pass',
      'pass',
    ]);
    expect(results({ exams: [scored, { ...fail, date: '2016-05-05' }, step3] })).toEqual([
      null,
      'fail',
      'pass',
    ]);
    const booked = { exam: 'step2ck', date: '2027-05-05' };
    const certified = { applicant: 'non-us-img', ecfmg: { certified: true } };
    expect(results({ ...certified, exams: [booked] })).toEqual([null]);
  });

  test('a failed Step 3 says nothing', () => {
    expect(results({ exams: [scored, { ...step3, score: 150, date: '2024-05-05' }] })).toEqual([
      null,
      'fail',
    ]);
  });
});

test('attempts out of order are sorted, oldest first, and it says so; issues keep the place in the file', () => {
  const later = { exam: 'step1', date: '2022-11-02', result: 'pass' };
  const undated = { exam: 'step3' };
  const earlier = { exam: 'step1', date: '2022-05-10', result: 'fail' };
  const parsed = accepted(exams(later, undated, earlier));
  expect(parsed.profile.exams.map((attempt) => attempt.date)).toEqual([
    '2022-05-10',
    undefined,
    '2022-11-02',
  ]);
  expect(parsed.repairs.join()).toContain('sorted');
  expect(places(exams({ ...later, result: 'fail' }, { ...earlier, result: 'pass' }))).toEqual(['exams[0]']);
});

describe('attempts at one Step', () => {
  const fails = (count: number, date: (index: number) => string, exam = 'step1') =>
    exams(...Array.from({ length: count }, (_, index) => ({ exam, date: date(index), result: 'fail' })));

  test('four are allowed from 2021-07-01, a fifth is refused by number and date', () => {
    accepted(fails(4, (index) => `2022-0${index + 1}-10`));
    const [issue, ...rest] = refused(fails(5, (index) => `2022-0${index + 1}-10`));
    expect(rest).toEqual([]);
    expect(issue?.path).toBe('exams[4]');
    for (const part of ['attempt 5', '4 attempts', '2022-05-10']) expect(issue?.message).toContain(part);
  });

  test('six were allowed until 2021-06-30', () => {
    accepted(fails(6, (index) => `2021-0${index + 1}-30`.replace('02-30', '02-28')));
    expect(places(fails(7, (index) => `2020-0${index + 1}-10`))).toEqual(['exams[6]']);
  });

  test('the limit of the day of each attempt counts: a fifth on the change date is refused', () => {
    const days = ['2019-01-01', '2019-06-01', '2020-01-01', '2020-06-01'];
    accepted(fails(5, (index) => days[index] ?? '2021-06-30'));
    expect(places(fails(5, (index) => days[index] ?? '2021-07-01'))).toEqual(['exams[4]']);
  });

  test('an attempt without a date counts as no earlier than the one before it; with no date at all, cannot tell', () => {
    const undated = { exam: 'step1', result: 'fail' };
    expect(places(exams(...Array(4).fill({ ...undated, date: '2023-01-01' }), undated))).toEqual([
      'exams[4]',
    ]);
    accepted(exams(...Array(7).fill(undated)));
  });

  test('each Step has its own count, and COMLEX has none of the USMLE limit', () => {
    const four = (exam: string) => Array(4).fill({ exam, date: '2023-01-01', result: 'fail' });
    accepted(exams(...four('step1'), ...four('step2ck')));
    accepted(
      read({ applicant: 'us-do', citizenship: undefined, exams: [...four('comlex1'), ...four('comlex1')] }),
    );
  });
});

test('no attempt after a pass of the same exam', () => {
  const pass = { exam: 'step2ck', date: '2024-03-15', score: 224 };
  const [issue, ...rest] = refused(exams(pass, { exam: 'step2ck', date: '2025-03-15', score: 240 }));
  expect(rest).toEqual([]);
  expect(issue?.path).toBe('exams[1]');
  expect(issue?.message).toContain('exams[0]');
  accepted(exams(pass, { exam: 'step1', date: '2025-03-15', result: 'pass' }));
});

describe('Step 3 comes after Step 1 and Step 2 CK', () => {
  const step1 = { exam: 'step1', date: '2022-05-10', result: 'pass' };
  const step2 = { exam: 'step2ck', date: '2024-03-15', score: 230 };

  test.each([
    ['2022-05-10', ['exams[2].date', 'exams[2].date']],
    ['2024-03-15', ['exams[2].date']],
    ['2024-03-14', ['exams[2].date']],
  ])('on %s it is refused', (date, expected) => {
    expect(places(exams(step1, step2, { exam: 'step3', date }))).toEqual(expected);
  });

  test('the day after is accepted, and so is a Step 3 whose other passes are not known', () => {
    accepted(exams(step1, step2, { exam: 'step3', date: '2024-03-16' }));
    accepted(exams({ exam: 'step3', date: '2022-01-01' }));
  });

  test('a Step 3 beside nothing but failed attempts is kept with a warning', () => {
    const parsed = accepted(
      exams({ exam: 'step1', date: '2022-05-10', result: 'fail' }, { exam: 'step3', date: '2024-05-05' }),
    );
    expect(parsed.warnings.join()).toContain('Step 1');
  });
});

test('practice tests are held to the same scales and dates', () => {
  expect(places(read({ practice: [{ exam: 'step2ck', score: 301 }] }))).toEqual(['practice[0].score']);
  expect(places(read({ practice: [{ exam: 'step2ck', date: '1980-01-01' }] }))).toEqual(['practice[0].date']);
});

test('every contradiction is reported, past entries that are refused themselves', () => {
  const parsed = exams(
    { exam: 'step9', date: '2023-02-29' },
    { exam: 'step2ck', date: '2023-02-29', score: 224 },
    { exam: 'step2ck', date: '2025-07-01', score: 217, result: 'pass' },
  );
  expect(places(parsed)).toEqual(['exams[0].exam', 'exams[0].date', 'exams[1].date', 'exams[2].result']);
});

test('a failed score that is above every passing score is doubted even without a date', () => {
  const warned = (score: number, result: string) =>
    accepted(read({ exams: [{ exam: 'step2ck', score, result }] })).warnings.join();
  expect(warned(240, 'fail')).toContain('fail with the score 240, but 218, the passing score of Step 2 CK');
  expect(warned(217, 'fail')).toBe('');
  expect(warned(240, 'pass')).toBe('');
});

test.each([
  [240, 'fail', 'at or above 214'],
  [200, 'pass', 'below 214'],
])('%i with %s names the passing score and its date', (score, result, words) => {
  const exams = [{ exam: 'step2ck', date: '2024-03-15', score, result }];
  const [issue] = refused(read({ exams }));
  expect(issue?.message).toContain(
    `score ${score} is ${words}, the passing score of Step 2 CK on 2024-03-15`,
  );
});

describe('a year alone is a date of an exam that was taken', () => {
  const dates = (...attempts: Record<string, unknown>[]) =>
    accepted(exams(...attempts)).profile.exams.map(({ date }) => date);

  test('it stays as it was written, as a number too, and nothing is reported as changed', () => {
    const parsed = accepted(exams({ exam: 'step1', date: 2021, result: 'pass' }));
    expect(parsed.profile.exams[0]?.date).toBe('2021');
    expect(parsed.repairs.filter((one) => one.startsWith('exams'))).toEqual([]);
  });

  test('a score has the result that it has on every day of that year, else none', () => {
    const month = (n: number) => String(n).padStart(2, '0');
    for (let year = 2014; year <= 2025; year++)
      for (const score of [202, 208, 209, 213, 214, 217, 218]) {
        const monthly = Array.from({ length: 12 }, (_, n) =>
          result({ exam: 'step2ck', date: `${year}-${month(n + 1)}-15`, score }),
        );
        const [only, ...others] = new Set(monthly);
        const read = result({ exam: 'step2ck', date: String(year), score });
        expect([year, score, read]).toEqual([year, score, others.length > 0 ? null : only]);
      }
  });

  test('a score between two passing scores of its year asks for the month, and a result given stands', () => {
    const between = { exam: 'step2ck', date: '2022', score: 211 };
    expect(accepted(exams(between)).warnings).toEqual([expect.stringMatching(/211.*2022.*209.*214.*month/)]);
    for (const said of ['pass', 'fail']) expect(result({ ...between, result: said })).toBe(said);
  });

  test('attempts whose order it leaves open stay as written; those that are certain are sorted', () => {
    const fail = { exam: 'step1', result: 'fail' };
    expect(dates({ ...fail, date: '2021-05-10' }, { exam: 'step1', date: '2021', result: 'pass' })).toEqual([
      '2021-05-10',
      '2021',
    ]);
    expect(dates({ exam: 'step1', date: '2022', result: 'pass' }, { ...fail, date: '2021' })).toEqual([
      '2021',
      '2022',
    ]);
  });

  test('a limit that rose or fell in that year is not held against the person', () => {
    const fails = (n: number, date: string) =>
      exams(...Array.from({ length: n }, () => ({ exam: 'step1', date, result: 'fail' })));
    expect(fails(6, '2021').ok).toBe(true);
    expect(fails(7, '2021').ok).toBe(false);
    expect(fails(5, '2022').ok).toBe(false);
  });

  test('Step 3 in the year of a pass may have come after it', () => {
    const step3 = (date: string) =>
      exams({ exam: 'step2ck', date: '2021', result: 'pass' }, { exam: 'step3', date, result: 'pass' });
    expect(step3('2021').ok).toBe(true);
    expect(step3('2021-02-01').ok).toBe(true);
    expect(step3('2020-12-01').ok).toBe(false);
  });

  test.each([
    [{ exam: 'step3', date: '2026' }, undefined],
    [{ exam: 'step3', date: '2027' }, undefined],
    [{ exam: 'step3', date: '2027', score: 220 }, undefined],
    [{ exam: 'step3', date: '2026', score: 220 }, '2026'],
    [{ exam: 'step3', date: '2026', result: 'fail' }, '2026'],
    [{ exam: 'step3', date: '2025' }, '2025'],
  ])('of %j the date counts as %s, and the month is asked for where it has none', (attempt, date) => {
    const parsed = accepted(exams(attempt));
    expect(parsed.profile.exams[0]?.date).toBe(date);
    expect(parsed.warnings.some((one) => one.includes('Write the month'))).toBe(date === undefined);
  });

  test('years that no exam can have are refused', () => {
    expect(places(exams({ exam: 'step1', date: '1985' }))).toEqual(['exams[0].date']);
    expect(places(exams({ exam: 'step1', date: '2051' }))).toEqual(['exams[0].date']);
    expect(exams({ exam: 'step1', date: '1992', result: 'pass' }).ok).toBe(true);
  });

  test('a score set afterwards gives the result anew', () => {
    const { profile } = accepted(exams({ exam: 'step2ck', date: '2024', score: 213 }));
    expect(profile.exams[0]?.result).toBe('fail');
    const set = setFields(profile, ['exams[0].score=240'], context);
    expect(accepted(set).profile.exams[0]?.result).toBe('pass');
  });
});

test('a Step score of two digits is asked about before it counts, and stays as typed', () => {
  const [issue] = refused(read({ exams: [{ exam: 'step2ck', date: '2024-03-15', score: 22 }] }));
  expect(issue).toMatchObject({ path: 'exams[0].score', got: '22' });
  expect(issue?.message).toContain('Is this score right? It is 22');
  accepted(read({ exams: [{ exam: 'step2ck', date: '2024-03-15', score: 221 }] }));
});

test('a score that makes an attempt a failed one is asked about, until the result says so too', () => {
  const warnings = (more: object) =>
    accepted(read({ exams: [{ exam: 'step2ck', date: '2024-03-15', ...more }] })).warnings.join();
  expect(warnings({ score: 121 })).toMatch(/score 121, but .* passed with 214.*Is the score right/);
  expect(warnings({ score: 121, result: 'fail' })).not.toContain('Is the score right');
  expect(warnings({ score: 214 })).not.toContain('Is the score right');
});

test('a Step 1 score of an exam that was only passed or failed is asked about', () => {
  const warnings = (date: string) =>
    accepted(read({ exams: [{ exam: 'step1', date, score: 230, result: 'pass' }] })).warnings.join();
  expect(warnings('2022-01-26')).toMatch(/only pass or fail since 2022-01-26.*Is the date right/);
  expect(warnings('2022-01-25')).not.toContain('only pass or fail');
});

test.each([
  ['68%', '68%'],
  ['68,5 %', '68.5%'],
  [68, '68%'],
  [245, 245],
  ['no idea yet', null],
])('a practice score of %j is kept as %j', (score, kept) => {
  const parsed = read({ practice: [{ exam: 'step2ck', score }] });
  if (kept !== null) return expect(accepted(parsed).profile.practice[0]?.score).toBe(kept);
  const [issue] = refused(parsed);
  for (const part of ['practice[0].score', '245', '68%']) expect(issue?.message).toContain(part);
});

test('a percentage is no score of an exam that was taken', () => {
  expect(places(exams({ exam: 'step2ck', date: '2024-03-15', score: '68%' }))).toEqual(['exams[0].score']);
});
