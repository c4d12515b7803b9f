import { type AdviceTopic, Advisor } from '@matchwright/engine/advice';
import { expect, test } from 'vitest';
import { profileOf, TODAY } from './example-profiles.ts';

/** The topics of the advisor that read dates of exams, for people who remember no more than the years. */
const TOPICS = ['exams', 'letters', 'story', 'plan', 'money'] as const;

const fail = (exam: string, date: string) => ({ exam, date, result: 'fail' });
const pass = (exam: string, date: string) => ({ exam, date, result: 'pass' });
const PEOPLE: Record<string, Record<string, unknown>[]> = {
  'both passed after a failed attempt': [
    fail('step1', '2022'),
    pass('step1', '2022'),
    { exam: 'step2ck', date: '2024', score: 230 },
  ],
  'one pass, whose window may have ended': [pass('step1', '2019')],
  'three failed attempts, one of this year': [
    fail('step1', '2024'),
    fail('step1', '2025'),
    fail('step1', '2026'),
  ],
  'sat long ago, and no result entered': [pass('step1', '2023'), { exam: 'step2ck', date: '2025' }],
  'all three': [
    pass('step1', '2022'),
    { exam: 'step2ck', date: '2023', score: 241 },
    { exam: 'step3', date: '2026', score: 215 },
  ],
};

const advisorOf = (exams: Record<string, unknown>[]) => {
  const { profile, facts } = profileOf({
    applicant: 'non-us-img',
    citizenship: 'EG',
    visa: { needed: true },
    school: { country: 'EG', graduated: 2021 },
    exams,
    story: { growth: [{ says: 'I passed', date: '2022-05' }] },
    preferences: { specialties: { 'med-peds': 5 } },
    budget: 400,
  });
  return new Advisor(profile, facts, TODAY);
};

test.each(Object.keys(PEOPLE))('every topic speaks without a made-up day: %s', (who) => {
  const advisor = advisorOf(PEOPLE[who] ?? []);
  for (const topic of TOPICS satisfies readonly AdviceTopic[]) {
    const said = JSON.stringify(advisor.advise(topic));
    expect([topic, /NaN|Invalid|undefined/.exec(said)?.[0]]).toEqual([topic, undefined]);
    // The first and the last day of an exam's year would be a day that nobody entered.
    expect([
      topic,
      /(?:passed|took|failed)[^".]{0,40}(?:1 January|31 December) 20\d\d/i.exec(said)?.[0],
    ]).toEqual([topic, undefined]);
  }
});

test('the sheet of the audit and the exam page name the year', () => {
  const advisor = advisorOf(PEOPLE['one pass, whose window may have ended'] ?? []);
  const exams = advisor.advise('audit').sheet.find(({ id }) => id === 'exams');
  expect(exams?.lines[0]).toMatchObject({ label: 'Step 1', value: 'Passed, 2019' });
  expect(JSON.stringify(advisor.advise('exams')).includes('Enter the day of each pass')).toBe(true);
});
