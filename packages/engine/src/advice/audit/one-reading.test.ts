import { expect, test } from 'vitest';
import { list } from '../../list/list.ts';
import { audit } from '../audit.ts';
import { examGuide } from '../exam-guide.ts';
import { situationOf } from '../testing/rule-cases.ts';

const fails = (...years: number[]) =>
  years.map((year) => ({ exam: 'step1', date: `${year}-03-01`, result: 'fail' }));
const scored = { exam: 'step1', date: '2015-03-01', score: 198 };
const step2 = { exam: 'step2ck', date: '2018-05-01', score: 240 };
const step3 = { exam: 'step3', date: '2022-03-01', score: 205 };
const person = (more: Record<string, unknown>) =>
  situationOf({
    school: { country: 'NG', graduated: 2006 },
    preferences: { specialties: { 'med-peds': 5 } },
    ...more,
  });
const FOUR = fails(2010, 2011, 2012, 2013);

test.each([
  [
    'certified, the last score without a result',
    { ecfmg: { certified: true }, exams: [...FOUR, scored, step2] },
    false,
  ],
  ['Step 3 passed, the last score without a result', { exams: [...FOUR, scored, step2, step3] }, false],
  ['certified, and the pass is not entered', { ecfmg: { certified: true }, exams: [...FOUR, step2] }, false],
  ['no proof, the last score without a result', { exams: [...FOUR, scored, step2] }, false],
  ['no proof and all failed', { exams: [...FOUR, step2] }, true],
  ['three failed', { exams: [...fails(2010, 2011, 2012), step2] }, false],
])('the audit, the guide and the list agree whether applications may be paid for: %s', (_, raw, spent) => {
  const situation = person(raw);
  const failed = audit(situation).findings.find(({ id }) => id === 'risk.step1-failed');
  const says = failed?.do.join(' ') ?? '';
  const notes = list(situation.profile, situation.facts, { detail: false }).notes.join(' ');
  const count = examGuide(situation).limits.attempts.find(({ exam }) => exam === 'step1');
  expect({
    audit: says.includes('Do not pay for applications'),
    list: notes.includes('Do not pay for these applications'),
    guide: count?.status === 'limit-reached',
  }).toEqual({ audit: spent, list: spent, guide: spent });
});

test('who has proof of a pass is not told to pass it, and no last day is named for it', () => {
  for (const raw of [
    { ecfmg: { certified: true }, exams: [...FOUR, scored, step2] },
    { ecfmg: { certified: true }, exams: [...FOUR, step2] },
    { exams: [...FOUR, scored, step2, step3] },
  ]) {
    const situation = person(raw);
    const failed = audit(situation).findings.find(({ id }) => id === 'risk.step1-failed');
    expect(failed?.do.join(' ')).toContain('You cannot change this result');
    expect(examGuide(situation).latest).toEqual([]);
  }
});

test('a score of a day without a known passing score is asked about', () => {
  const failed = audit(person({ exams: [...FOUR, scored, step2] })).findings.find(
    ({ id }) => id === 'risk.step1-failed',
  );
  expect(failed?.do[0]).toContain('Was 198 a pass in your Step 1 of 1 March 2015?');
});
