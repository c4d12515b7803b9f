import { expect, test } from 'vitest';
import { audit } from './audit.ts';
import { situationOf } from './testing/rule-cases.ts';

const of = (raw: Record<string, unknown>) =>
  audit(
    situationOf(
      {
        season: 2028,
        applicant: 'us-md',
        school: { graduated: 2027 },
        preferences: { specialties: { 'internal-medicine': 5 } },
        budget: 2500,
        ...raw,
      },
      '2026-11-22',
    ),
  );
const said = (result: ReturnType<typeof audit>, id: string) =>
  result.questions.find((one) => one.id === id)?.answer ?? [];
const step2 = (score: number) => [
  { exam: 'step1', date: '2024-11-02', result: 'pass' },
  { exam: 'step2ck', date: '2025-03-15', score },
];

test('with a high chance, the answer on waiting is a plain no, and a match is very likely', () => {
  const result = of({ exams: step2(240) });
  expect(result.standing.match?.lo50).toBeGreaterThan(0.9);
  expect(said(result, 'wait')[0]).toMatch(/^No: your chance is already high/);
  expect(said(result, 'wait').join(' ')).not.toContain('the numbers alone');
  expect(said(result, 'realistic').join(' ')).toMatch(/A match is very likely|Nearly everyone like you/);
});

test('with a middling chance the numbers stand alone', () => {
  const result = of({
    applicant: 'non-us-img',
    citizenship: 'EG',
    visa: { needed: true, acceptable: ['J-1'] },
    school: { country: 'EG', graduated: 2019 },
    exams: step2(219),
  });
  expect(result.standing.match?.hi50).toBeLessThan(0.9);
  expect(said(result, 'wait').join(' ')).not.toMatch(/No: your chance/);
  expect(said(result, 'realistic').join(' ')).not.toMatch(/very likely/);
});
