/** Exams, experience and letters of the profiles that make the advisor speak. */

export const passed = (exam: string, date: string, score?: number) => ({ exam, date, result: 'pass', score });
export const failed = (exam: string, date: string, score?: number) => ({ exam, date, result: 'fail', score });
export const STEP1 = passed('step1', '2022-05-10');
export const work = (kind: string, country: string, field: string, from: string, to?: string, more = {}) => ({
  kind,
  country,
  field: [field],
  from,
  to,
  ...more,
});
export const GOOD = { evaluated: true, letter: true, setting: 'university', medPedsSite: true };
export const letter = (field: string, status: string, more = {}) => ({
  field,
  us: true,
  handsOn: true,
  status,
  ...more,
});

export const EXAMS: [string, unknown[]][] = [
  ['no exam', []],
  ['Step 1 alone', [STEP1]],
  ['Step 1 failed, not passed', [failed('step1', '2026-03-01')]],
  ['Step 1 failed twice, then passed', [failed('step1', '2021-01-05'), failed('step1', '2021-08-05'), STEP1]],
  ['a low old score', [passed('step1', '2020-05-10', 205), passed('step2ck', '2023-04-01', 232)]],
  ['a high old score', [passed('step1', '2019-05-10', 245), passed('step2ck', '2021-04-01', 255)]],
  ['Step 2 CK critically low', [STEP1, passed('step2ck', '2024-04-01', 217)]],
  ['Step 2 CK below average', [STEP1, passed('step2ck', '2024-04-01', 228)]],
  ['Step 2 CK in the middle', [STEP1, passed('step2ck', '2024-04-01', 243)]],
  ['Step 2 CK high', [STEP1, passed('step2ck', '2024-04-01', 262)]],
  ['Step 2 CK failed', [STEP1, failed('step2ck', '2025-04-01', 205)]],
  [
    'Step 2 CK failed, then passed',
    [STEP1, failed('step2ck', '2024-04-01', 208), passed('step2ck', '2025-04-01', 231)],
  ],
  ['Step 2 CK booked', [STEP1, { exam: 'step2ck', date: '2027-03-15' }]],
  ['Step 3 passed', [STEP1, passed('step2ck', '2024-04-01', 226), passed('step3', '2025-09-01', 221)]],
  ['Step 3 failed', [STEP1, passed('step2ck', '2024-04-01', 226), failed('step3', '2025-09-01', 190)]],
  [
    'twelve attempts',
    [
      ...['2014', '2015', '2016'].map((year) => failed('step1', `${year}-05-10`)),
      passed('step1', '2017-05-10', 199),
      ...['2018', '2019', '2020'].map((year) => failed('step2ck', `${year}-05-10`)),
      passed('step2ck', '2022-05-10', 216),
      ...['2022', '2023', '2024'].map((year) => failed('step3', `${year}-11-10`)),
      passed('step3', '2025-05-10', 201),
    ],
  ],
];

export const EXPERIENCE: [string, unknown[]][] = [
  ['observed alone', [work('observership', 'US', 'internal-medicine', '2025-03', '2025-04')]],
  [
    'one month hands-on',
    [work('hands-on', 'US', 'internal-medicine', '2025-03', '2025-03', { evaluated: false })],
  ],
  [
    'three good months',
    [
      work('hands-on', 'US', 'internal-medicine', '2025-03', '2025-04', GOOD),
      work('hands-on', 'US', 'pediatrics', '2025-05', '2025-05', GOOD),
    ],
  ],
  ['Med-Peds rotations', [work('hands-on', 'US', 'med-peds', '2026-03', '2026-06', GOOD)]],
  [
    'practice at home for both ages',
    [work('practice', 'EG', 'internal-medicine', '2023-09'), work('practice', 'EG', 'pediatrics', '2023-09')],
  ],
  ['practice for adults alone', [work('practice', 'EG', 'internal-medicine', '2023-09', '2026-09')]],
  [
    'a planned rotation',
    [work('hands-on', 'US', 'pediatrics', '2027-02', '2027-03', { setting: 'private clinic' })],
  ],
  ['research alone', [work('research', 'US', 'internal-medicine', '2025-01')]],
  ['nothing for two years', [work('internship', 'EG', 'internal-medicine', '2023-01', '2024-06')]],
  [
    'volunteering and teaching',
    [work('volunteer', 'EG', 'other', '2024-01'), work('teaching', 'EG', 'internal-medicine', '2024-02')],
  ],
  ['a paid rotation without a setting', [{ kind: 'hands-on', country: 'US', field: ['other'], months: 2 }]],
];

export const LETTERS: [string, unknown[]][] = [
  [
    'four letters',
    ['internal-medicine', 'pediatrics', 'med-peds', 'internal-medicine'].map((field) =>
      letter(field, 'received'),
    ),
  ],
  [
    'five letters',
    ['internal-medicine', 'pediatrics', 'med-peds', 'other', 'pediatrics'].map((field) =>
      letter(field, 'received'),
    ),
  ],
  ['one letter from home', [letter('internal-medicine', 'received', { us: false, handsOn: true })]],
  ['letters to ask for', [letter('internal-medicine', 'planned'), letter('pediatrics', 'planned')]],
  [
    'letters that do not come',
    [letter('internal-medicine', 'asked', { asked: '2026-06-01', author: 'Dr Example' })],
  ],
  ['a letter of nobody known', [{}]],
  [
    'letters without hands',
    [
      letter('internal-medicine', 'received', { handsOn: false }),
      letter('pediatrics', 'received', { handsOn: false }),
    ],
  ],
];
