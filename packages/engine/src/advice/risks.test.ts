import { expect, test } from 'vitest';
import { audit } from './audit.ts';
import { risks } from './risks.ts';
import { type RawProfile, situationOf, TODAY } from './testing/rule-cases.ts';

const FAILED_ONCE: RawProfile = {
  citizenship: 'EG',
  visa: { needed: true },
  school: { country: 'EG', graduated: 2021 },
  exams: [
    { exam: 'step1', date: '2022-05-10', result: 'fail' },
    { exam: 'step1', date: '2022-11-02', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-15', score: 224 },
  ],
  preferences: { specialties: { 'med-peds': 5 } },
};
const of = (raw: RawProfile, today = TODAY) => {
  const situation = situationOf(raw, today);
  return { alone: risks(situation), whole: audit(situation) };
};

test('the risks alone are those of the audit, in its order and with its figures', () => {
  const { alone, whole } = of(FAILED_ONCE);
  const ofTheAudit = whole.findings
    .filter(({ kind }) => kind === 'risk')
    .map(({ answeredBy: _strengths, ...risk }) => risk);
  expect(alone.findings.length).toBeGreaterThan(3);
  expect(alone.findings).toEqual(ofTheAudit);
  expect(alone.cannot).toBeNull();
});

test.each([
  ['a season that is over', FAILED_ONCE, '2028-03-20', /season is over/],
  ['a budget below the fees', { ...FAILED_ONCE, budget: 300 }, TODAY, /does not cover the fixed fees/],
  ['no specialty wanted', { preferences: { specialties: {} } }, TODAY, /specialty/],
])('%s: why there is no chance is said, as in the audit', (_, raw, today, says) => {
  const { alone, whole } = of(raw, today);
  expect(alone.cannot).toMatch(says);
  expect(alone.cannot).toBe(whole.standing.cannot);
});
