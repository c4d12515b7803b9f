import { type ProfileContext, parseProfile } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { es } from '../text/es.ts';
import { fieldLabel } from './field-label.ts';
import { plainMessage, plainWords } from './plain-message.ts';
import { contextOf } from './reading-context.ts';

function messages(draft: object): string[] {
  const reading = parseProfile(
    { profile: 1, season: 2028, ...draft },
    contextOf(null, new Date('2026-11-22')),
  );
  if (reading.ok) throw new Error('Nothing is wrong with it.');
  return reading.issues.map((issue) => `${fieldLabel(issue.path)}: ${plainMessage(issue)}`);
}

test.each([
  ['exams[0].date', 'Entry 1, Date'],
  ['exams[2]', 'Entry 3'],
  ['experience[1].field[0]', 'Experience 2, Field'],
  ['preferences.states.NY', 'States you prefer'],
  ['preferences.never[1]', 'States you rule out'],
  ['budget', 'Budget for application fees'],
  ['letters[0].status', 'Letter 1, Status'],
  ['letters', 'Letters'],
  ['exams.step2ck.score', 'Exams'],
  ['budgets', null],
])('%s is called %s', (place, label) => {
  expect(fieldLabel(place)).toBe(label);
});

test('messages use the words of the form and no notation', () => {
  const all = [
    ...messages({ applicant: 'us-md', exams: [{ exam: 'step1', date: 'soon' }, { date: '2024-01-01' }] }),
    ...messages({ applicant: 'us-md', experience: [{ kind: 'walk' }], budget: 'a lot' }),
    ...messages({ applicant: 'non-us-img', citizenship: 'US' }),
    ...messages({ applicant: 'non-us-img', visa: { needed: true, acceptable: [] } }),
    ...messages({ applicant: 'us-md', preferences: { states: { NY: 9 }, never: ['ZZ'] } }),
  ];
  expect(all[0]).toBe(
    'Entry 1, Date: This must be a date such as 2015-06-05, 5 June 2015 or June 2015; 05/06/2015 could be two different days. A year alone, such as 2015, is enough for an exam that you have taken.',
  );
  expect(all.length).toBeGreaterThan(6);
  for (const message of all) {
    expect(message).toMatch(/^[A-Z][^:]*: .*\.$/);
    expect(message).not.toMatch(/`|\[\d|\w\.\w|us-img|step1|\btrue\b|null/);
  }
});

test('a result that its score contradicts is named as the form names it, with what to do', () => {
  const context: ProfileContext = {
    ...contextOf(null, new Date('2026-11-22')),
    passingScore: () => ({ value: 218 }),
  };
  const attempt = { exam: 'step2ck', date: '2025-11-05' };
  const said = (result: string, score: number) => {
    const exams = [{ ...attempt, result, score }];
    const reading = parseProfile({ profile: 1, applicant: 'us-img', exams }, context);
    return reading.ok ? [] : reading.issues.map(plainMessage);
  };
  expect(said('pass', 213)).toEqual([
    'The score 213 is below 218, the passing score of Step 2 CK on 2025-11-05. So this attempt counts as “Fail”. Check the date and the score. If both are right, choose “Fail”.',
  ]);
  expect(said('fail', 230)[0]).toMatch(/230 is at or above 218.*counts as “Pass”/);
});

test('the options of a choice are those of the form', () => {
  const [result, kind] = messages({
    applicant: 'us-img',
    exams: [{ exam: 'step1', result: 'soon' }],
    experience: [{ kind: 'walk' }],
  });
  expect(result).toContain('one of Pass, Fail');
  expect(kind).toContain('one of Hands-on clinical, Observership, Own practice');
});

test('a citizen among people who are none is told so in plain English', () => {
  const [first] = messages({ applicant: 'non-us-img', citizenship: 'US' });
  expect(first).toBe(
    'Citizenship: This must be a country other than the United States, if you are not a US citizen.',
  );
});

test('no warning shows the name that a field has in the file', () => {
  const reading = parseProfile(
    { profile: 1, season: 2027, applicant: 'us-img', citizenship: 'IN', visa: { needed: false } },
    contextOf(null, new Date('2026-11-22')),
  );
  const warnings = reading.ok ? reading.warnings.map(plainWords) : [];
  expect(warnings.length).toBeGreaterThan(0);
  for (const warning of warnings) expect(warning).not.toMatch(/^(season|citizenship)|us-img/);
  expect(plainWords('season is 2027, but that season is over.')).toBe(
    '“Match year you plan for” is 2027, but that season is over.',
  );
});

test('what an answer of the form must be is said in Spanish, too', () => {
  const reading = parseProfile(
    {
      profile: 1,
      applicant: 7,
      season: 'soon',
      citizenship: 'XX',
      school: { graduated: 'long ago' },
      exams: [{ exam: 'step1', date: 'soon', score: 'good' }],
      experience: [{ kind: 'walk', from: 'soon', months: 'many', letter: 'maybe' }],
      preferences: { states: { NY: 9 }, never: ['ZZ'] },
      budget: 'a lot',
      interviews: 'many',
    },
    contextOf(null, new Date('2026-11-22')),
  );
  const expected = reading.ok ? [] : reading.issues.map((issue) => issue.expected);
  expect(expected.length).toBeGreaterThan(10);
  expect(expected.filter((english) => es.profile.expected(english) === english)).toEqual([]);
});
