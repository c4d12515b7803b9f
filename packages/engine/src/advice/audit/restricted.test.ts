import { expect, test } from 'vitest';
import { audit } from '../audit.ts';
import { situationOf } from '../testing/rule-cases.ts';

const PASSED = ['step1', 'step2ck'].map((exam) => ({ exam, date: '2024-05-10', result: 'pass' }));
const of = (citizenship: string) =>
  audit(
    situationOf({
      citizenship,
      visa: { needed: true, acceptable: ['H-1B'] },
      ecfmg: { certified: true },
      school: { graduated: 2023 },
      exams: PASSED,
      preferences: { specialties: { 'med-peds': 5 } },
    }),
  );
const shown = (citizenship: string) => JSON.stringify(of(citizenship));

test('a suspended visa class is never advised, and the page says why', () => {
  expect(shown('EG')).toContain('Accept a J-1 visa');
  for (const [code, visas] of [
    ['SD', 'US visas are suspended for citizens of Sudan'],
    ['NG', 'J-1 visas are suspended for citizens of Nigeria'],
  ] as const) {
    expect(shown(code)).not.toContain('Accept a J-1 visa');
    expect(of(code).questions[0]?.changes.join(' ')).toContain(visas);
  }
});

test('the restriction stands before every chance', () => {
  for (const code of ['SD', 'NG'])
    for (const id of ['realistic', 'wait'])
      expect(of(code).questions.find((one) => one.id === id)?.answer[0]).toMatch(
        /counts no entry restriction.*near zero without an exception/,
      );
  expect(shown('EG')).not.toContain('entry restriction, and one names');
});

test('who cannot get a visitor visa hears it where rotations are advised', () => {
  const situation = situationOf({
    citizenship: 'NG',
    visa: { needed: true },
    experience: [{ kind: 'hands-on', country: 'US', months: 1 }],
  });
  const short = audit(situation).findings.find(({ id }) => id === 'risk.usce-short');
  expect(short?.do[0]).toContain('Visitor visas (B-1/B-2) are suspended for citizens of Nigeria');
});
