import { expect, test } from 'vitest';
import { audit } from '../audit.ts';
import { type AnyRule, cannotTell, rule, SILENT } from '../rule.ts';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';

/** A rule that would have to know some paths, or says nothing. */
const asking = (id: string, ...paths: string[]): AnyRule =>
  rule<null>({
    id,
    kind: 'risk',
    topic: 'letters',
    when: `When ${id} speaks.`,
    fields: paths,
    parameters: [],
    judge: () => (paths.length > 0 ? cannotTell(...paths) : SILENT),
    text: { title: () => '', says: () => '', do: () => [] },
  });
const result = (raw: RawProfile, ...rules: AnyRule[]) => audit(situationOf(raw), rules);
/** Nothing that the odds read is open. */
const full: RawProfile = {
  citizenship: 'EG',
  visa: { needed: true },
  school: { country: 'EG', graduated: 2022 },
  ecfmg: { certified: true },
  exams: [
    { exam: 'step1', result: 'pass' },
    { exam: 'step2ck', score: 240, date: '2024-05-01' },
  ],
  experience: [{ kind: 'hands-on', country: 'US', months: 2 }],
  budget: 1500,
};

test('nothing is missing from a full profile when every rule can tell', () => {
  expect(result(full, asking('risk.silent')).missing).toEqual([]);
});

test('what only rules ask for is missing, too: by the words of the sheet, without a number', () => {
  const { missing, findings } = result(
    full,
    asking('risk.letters', 'letters'),
    asking('strength.x', 'exams[0].date'),
  );
  expect(missing.map(({ id, label }) => [id, label])).toEqual([
    ['missing.letters', 'Letters'],
    ['missing.exams[0].date', 'Step 1: date'],
  ]);
  expect(missing[0]).toMatchObject({
    place: 'letters',
    over: null,
    waiting: [{ rule: 'risk.letters', when: 'When risk.letters speaks.' }],
  });
  expect(missing[0]?.unmeasured).toContain('no number');
  expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
    ['missing.letters', 'medium'],
    ['missing.exams[0].date', 'low'],
  ]);
});

test('a rule waits at the field that it asks for, however it writes the path', () => {
  const open = { ...full, school: {}, exams: [] };
  const { missing } = result(
    open,
    asking('risk.a', 'school.graduated'),
    asking('risk.b', 'exams'),
    asking('risk.c', 'exams.step2ck.score', 'school.graduated'),
  );
  const waiting = Object.fromEntries(
    missing.map(({ id, waiting: rules }) => [id, rules.map(({ rule: id }) => id)]),
  );
  expect(waiting).toEqual({
    'missing.exams.step2ck.score': ['risk.b', 'risk.c'],
    'missing.exams.step1.result': ['risk.b'],
    'missing.school.graduated': ['risk.a', 'risk.c'],
  });
});

test('the severity follows how far the answers lie apart: 5 points and 1 point are the lines', () => {
  const { missing, findings } = result({ ...full, exams: [], experience: [], budget: undefined });
  for (const { id, over } of missing) {
    const points = over ? 100 * (over.high - over.low) : Number.NaN;
    const expected = points >= 5 ? 'high' : points >= 1 ? 'medium' : 'low';
    expect([id, findings.find((finding) => finding.id === id)?.severity]).toEqual([id, expected]);
  }
  expect(new Set(findings.map(({ severity }) => severity)).size).toBeGreaterThan(1);
});

test('hands-on months in the United States without their length are asked for; others are not', () => {
  const experience = [
    { kind: 'hands-on', country: 'US' },
    { kind: 'observership', country: 'US' },
    { kind: 'hands-on', country: 'EG' },
  ];
  expect(result({ ...full, experience }).missing.map(({ id }) => id)).toEqual([
    'missing.experience[0].months',
  ]);
});
