import { expect, test } from 'vitest';
import { list } from '../../list/list.ts';
import { whatIf } from '../../whatif/what-if.ts';
import { audit } from '../audit.ts';
import { seasonMoney } from '../money.ts';
import { schedule } from '../schedule.ts';
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

test('the page says the restriction once, and every chance refers to it', () => {
  for (const code of ['SD', 'NG']) {
    const { standing, questions } = of(code);
    expect(standing.entryNotes[0]).toMatch(/counts no entry restriction.*near zero without an exception/);
    for (const id of ['realistic', 'wait', 'experience'])
      expect(questions.find((one) => one.id === id)?.answer[0]).toMatch(
        /^This counts no entry restriction: see what stands at the top about (?:Sudan|Nigeria)\.$/,
      );
    expect(shown(code).split('near zero without an exception')).toHaveLength(2);
  }
  expect(shown('EG')).not.toContain('entry restriction, and one names');
  expect(shown('EG')).not.toContain('counts no entry restriction');
});

const NINE = {
  citizenship: 'NG',
  visa: { needed: true, acceptable: ['J-1'] as const },
  ecfmg: { certified: true },
  school: { graduated: 2006 },
  exams: PASSED,
  preferences: { specialties: { 'internal-medicine': 5 } },
};

test('the restriction stands before the list, the money, the plan and the what-if', () => {
  const nine = situationOf(NINE);
  const { profile, facts, today } = nine;
  const first = /counts no entry restriction, and one names Nigeria/;
  const listed = list(profile, facts, { today, detail: false });
  expect(listed.notes[0]).toMatch(first);
  expect(listed.entryNotes[0]).toBe(listed.notes[0]);
  expect(audit(nine).standing.entryNotes[0]).toMatch(first);
  for (const notes of [seasonMoney(nine).notes, schedule(nine).notes])
    expect(notes[0]).toMatch(/^A US entry restriction names Nigeria.*check travel.state.gov before each fee/);
  const answer = audit(nine).questions.find(({ id }) => id === 'experience')?.answer ?? [];
  expect(answer.join(' ')).toContain('Visitor visas (B-1/B-2) are suspended for citizens of Nigeria');
});

test('the class that is not suspended is no zero in the ranking: it has a reason instead', () => {
  const passed3 = { exam: 'step3', date: '2025-05-10', result: 'pass' };
  const { profile, facts, today } = situationOf({ ...NINE, exams: [...PASSED, passed3] });
  const { changes, unmeasured, entryNotes } = whatIf(profile, facts, { today });
  expect(entryNotes.join(' ')).toContain('names Nigeria');
  expect(changes.filter(({ kind }) => kind === 'visa')).toEqual([]);
  expect(unmeasured.find(({ change }) => change.startsWith('Accept an H-1B'))?.why).toMatch(
    /J-1 visas are suspended for citizens of Nigeria.*may be the only way in/,
  );
});

test('who no restriction names reads nothing of one', () => {
  const { profile, facts, today } = situationOf({ ...NINE, citizenship: 'EG' });
  expect(list(profile, facts, { today, detail: false }).entryNotes).toEqual([]);
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
