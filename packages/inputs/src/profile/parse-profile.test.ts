import { describe, expect, test } from 'vitest';
import { describeIssues } from '../issue.ts';
import { testContext } from '../testing/context.ts';
import { accepted, fullProfile, places, read, refused } from '../testing/profiles.ts';
import { parseProfile } from './parse-profile.ts';

const parse = (raw: unknown) => parseProfile(raw, testContext);

test('a complete profile is read without a repair or a warning, and nothing is unknown', () => {
  const parsed = accepted(parse(fullProfile()));
  expect(parsed).toMatchObject({ repairs: [], warnings: [], unknown: [] });
  expect(parsed.profile.exams[2]).toEqual({
    exam: 'step2ck',
    date: '2024-03-15',
    score: 224,
    result: 'pass',
  });
});

describe('what is needed first', () => {
  test.each([[{}], [null], [undefined], [{ applicant: null }], [{ profile: 1 }]])(
    '%j asks for the applicant type only',
    (raw) => {
      const issues = refused(parse(raw));
      expect(issues.map((issue) => issue.path)).toEqual(['applicant']);
      for (const next of ['non-us-img', 'visa', 'Step 2 CK', 'school.graduated', 'experience']) {
        expect(issues[0]?.message).toContain(next);
      }
    },
  );

  test('the applicant type alone is a profile, with a list of what would change the odds', () => {
    const parsed = accepted(parse({ applicant: 'non-us-img' }));
    expect(parsed.profile).toEqual({
      profile: 1,
      season: 2028,
      applicant: 'non-us-img',
      visa: { needed: null, acceptable: [] },
      school: {},
      ecfmg: { certified: null },
      exams: [],
      practice: [],
      experience: [],
      scholarship: [],
      letters: [],
      gaps: [],
      strengths: { languages: [] },
      ties: { states: [], schools: [] },
      preferences: {
        specialties: { 'med-peds': 3, 'internal-medicine': 3, pediatrics: 3 },
        states: {},
        never: [],
        settings: {},
        pin: [],
        exclude: [],
        signals: {},
      },
    });
    expect(parsed.unknown).toEqual([
      'exams.step2ck.score',
      'visa.needed',
      'exams.step1.result',
      'school.graduated',
      'experience',
      'ecfmg.certified',
      'citizenship',
      'preferences.specialties',
    ]);
    expect(parsed.repairs.join()).toContain('2028');
  });

  test('null and "unknown" mean not known wherever a person may not know', () => {
    const blank = Object.fromEntries(Object.keys(fullProfile()).map((key) => [key, null]));
    const parsed = accepted(parse({ ...blank, applicant: 'us-md', visa: { needed: 'unknown' } }));
    expect(parsed.profile.visa.needed).toBeNull();
    expect(parsed.profile.exams).toEqual([]);
    const dates = accepted(read({ exams: [{ exam: 'step1', date: '?', score: 'unknown', result: null }] }));
    expect(dates.profile.exams).toEqual([{ exam: 'step1', result: null }]);
  });
});

describe('repairs say what was changed', () => {
  test.each([
    [{ budget: '2500' }, 'budget: "2500" is read as 2500.'],
    [{ budget: '$2,500' }, 'budget: "$2,500" is read as 2500.'],
    [{ citizenship: 'Egypt' }, 'citizenship: "Egypt" is read as "EG".'],
    [{ citizenship: 'eg' }, 'citizenship: "eg" is read as "EG".'],
    [{ applicant: 'Non US IMG' }, 'applicant: "Non US IMG" is read as "non-us-img".'],
    [{ visa: { needed: 'yes', acceptable: ['J-1'] } }, 'visa.needed: "yes" is read as true.'],
    [{ visa: { needed: true, acceptable: ['j1'] } }, 'visa.acceptable[0]: "j1" is read as "J-1".'],
    [{ visa: { needed: true, acceptable: 'J-1, H-1B' } }, 'visa.acceptable: "J-1, H-1B" is read as a list.'],
    [{ school: { graduated: '2021-06' } }, 'school.graduated: "2021-06" is read as 2021.'],
    [
      { exams: [{ exam: 'Step 2 CK', date: '2024-03-15' }] },
      'exams[0].exam: "Step 2 CK" is read as "step2ck".',
    ],
    [{ exams: [{ exam: 'step1', date: '2024/3/5' }] }, 'exams[0].date: "2024/3/5" is read as "2024-03-05".'],
    [
      { exams: [{ exam: 'step1', date: 'June 2015' }] },
      'exams[0].date: "June 2015" is read as "2015-06-01".',
    ],
    [{ gaps: [{ from: 'June 2015' }] }, 'gaps[0].from: "June 2015" is read as "2015-06".'],
    [{ ecfmg: { expected: '2028-02' } }, 'ecfmg.expected: "2028-02" is read as "2028-02-29".'],
    [{ budget: '١٥٠٠' }, 'budget: "١٥٠٠" is read as 1500.'],
    [{ couple: 'Sí' }, 'couple: "Sí" is read as true.'],
    [{ practice: [{ exam: 'step3', score: ' 215 ' }] }, 'practice[0].score: " 215 " is read as 215.'],
  ])('%j', (change, note) => {
    expect(accepted(read(change)).repairs).toEqual([note]);
  });

  test.each([
    [{ budget: '2.555k' }, 'budget'],
    [{ budget: '1e3' }, 'budget'],
    [{ budget: 2500.5 }, 'budget'],
    [{ budget: -1 }, 'budget'],
    [{ budget: 100_001 }, 'budget'],
    [{ interviews: 101 }, 'interviews'],
    [{ interviews: Number.NaN }, 'interviews'],
    [{ citizenship: 'XX' }, 'citizenship'],
    [{ exams: [{ exam: 'step1', date: '05/03/2024' }] }, 'exams[0].date'],
    [{ exams: [{ exam: 'step1', date: '2024-13-01' }] }, 'exams[0].date'],
    [{ exams: [{ exam: 'step2ck', score: '22-24' }] }, 'exams[0].score'],
    [{ exams: [null] }, 'exams[0]'],
    [{ exams: { exam: 'step1' } }, 'exams'],
    [{ letters: [{ status: 'promised' }] }, 'letters[0].status'],
    [{ ties: ['NY'] }, 'ties'],
  ])('%j is refused rather than guessed', (change, place) => {
    expect(places(read(change))).toEqual([place]);
  });
});

describe('fields that the profile does not have', () => {
  test('are kept, and reported with the likely spelling', () => {
    const parsed = accepted(
      read({ budgett: 3000, exams: [{ exam: 'step1', scor: 212 }], notes: { any: ['thing'] } }),
    );
    expect(parsed.warnings).toEqual([
      'exams[0].scor is not a known field. It has no effect. Did you mean `score`?',
      'budgett is not a known field. It has no effect. Did you mean `budget`?',
      'notes is not a known field. It has no effect.',
    ]);
    expect(parsed.profile).toMatchObject({
      budgett: 3000,
      exams: [{ scor: 212 }],
      notes: { any: ['thing'] },
    });
  });

  test('__proto__ is left out without touching any prototype', () => {
    const raw = JSON.parse(
      '{"applicant":"us-md","__proto__":{"budget":1},"school":{"__proto__":{"graduated":1}}}',
    );
    const parsed = accepted(parse(raw));
    expect(parsed.profile.budget).toBeUndefined();
    expect(parsed.profile.school.graduated).toBeUndefined();
    expect(({} as Record<string, unknown>).budget).toBeUndefined();
    expect(parsed.repairs.join()).toContain('__proto__');
  });
});

describe('formats', () => {
  test('a profile without its format is read as format 1 and says so', () => {
    expect(accepted(read({ profile: undefined })).repairs).toEqual([
      'The profile does not name its format, so it is read as format 1 (`profile: 1`).',
    ]);
    expect(accepted(read({ profile: 0 })).profile.profile).toBe(1);
  });

  test('a newer one is refused by name', () => {
    const [issue, ...rest] = refused(read({ profile: 3, budget: 'x' }));
    expect(rest).toEqual([]);
    expect(issue?.message).toContain(
      'This file was written by a newer Matchwright (profile format 3). This version reads up to 1.',
    );
  });

  test.each([[-1], [1.5], ['one'], [true], [[1]], [Number.NaN]])('%s is no format', (profile) => {
    expect(places(read({ profile }))).toEqual(['profile']);
  });
});

test('all issues are reported at once, one line each, with the file and the exact place', () => {
  const parsed = read({
    budget: 'a lot',
    school: { graduated: 1900 },
    exams: [{ exam: 'step2ck', score: 350 }, { exam: 'stepp1' }],
    preferences: { specialties: { pediatrics: 9 } },
  });
  const lines = describeIssues(refused(parsed), 'me.yaml').split('\n');
  expect(lines).toEqual([
    expect.stringMatching(/^me\.yaml: school\.graduated: it is 1900, but it must be a year/),
    expect.stringMatching(
      /^me\.yaml: exams\[1\]\.exam: it is "stepp1", but it must be one of .* Did you mean step1\?/,
    ),
    expect.stringMatching(/^me\.yaml: preferences\.specialties\.pediatrics: it is 9, but/),
    expect.stringMatching(/^me\.yaml: budget: it is "a lot", but it must be a whole number of US dollars/),
    expect.stringMatching(
      /^me\.yaml: exams\[0\]\.score: it is 350, but it must be a whole number from 1 to 300/,
    ),
  ]);
});

describe('input that is no profile at all', () => {
  const cyclic: Record<string, unknown> = { applicant: 'us-md' };
  cyclic.school = cyclic;
  const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => [inner], 'x');
  const trap = {
    get applicant(): string {
      throw new Error('trap');
    },
  };
  const proxy = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('trap');
      },
    },
  );

  test.each([
    ['a number', 7],
    ['text', 'us-md'],
    ['a list', [1, 2]],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a big integer', 10n],
    ['a cycle', cyclic],
    ['deep nesting', { applicant: 'us-md', exams: deep }],
    ['a very long list', { applicant: 'us-md', letters: Array(300_000).fill({}) }],
    ['a getter that throws', trap],
    ['a proxy that throws', proxy],
    ['a function inside', { applicant: 'us-md', budget: () => 1 }],
  ])('%s is refused with a place and a sentence', (_name, raw) => {
    for (const issue of refused(parse(raw))) {
      expect(issue.path).not.toBe('');
      expect(issue.message).toMatch(/\.$/);
    }
  });

  test('the input itself is never changed', () => {
    const raw = { ...fullProfile(), budget: '2500' };
    const before = structuredClone(raw);
    parse(raw);
    expect(raw).toEqual(before);
  });
});
