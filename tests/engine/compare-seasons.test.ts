import { Advisor, advise, whatIfAnswer } from '@matchwright/engine/advice';
import { expect, test } from 'vitest';
import { example, profileOf, TODAY } from './example-profiles.ts';

const { profile, facts } = example('reference');

test('the audit, the exam page, the menu and the comparison itself tell the same', () => {
  const compared = new Advisor(profile, facts, TODAY).compareSeasons();
  const said = compared.says.join(' ');
  expect(said).toMatch(
    /^As you are now, .* the best you can still do for the \d{4} Match .* If you wait for the \d{4} Match .* waiting would/,
  );
  expect(whatIfAnswer(profile, facts, { today: TODAY }).waiting).toEqual(compared);
  const exams = advise('exams', profile, facts, TODAY).applyOrWait;
  expect(exams?.says.join(' ')).toContain(said);
  const { says: _says, blocked, ...numbers } = compared;
  expect(blocked).toBe(false);
  expect(exams?.comparison).toEqual(numbers);
  const { questions, findings } = advise('audit', profile, facts, TODAY);
  expect(questions.find(({ id }) => id === 'wait')?.answer.join(' ')).toContain(said);
  expect(findings.find(({ id }) => id === 'exam.delay-or-apply')?.says).toContain(said);
});

test('a missing Step 2 CK counts at the same score this season and later', () => {
  const open = profileOf({
    applicant: 'us-img',
    exams: [{ exam: 'step1', result: 'pass', date: '2025-03-01' }],
  });
  const { thisSeason, wait, says } = new Advisor(open.profile, open.facts, TODAY).compareSeasons();
  const score = wait.improvement.find((step) => step.startsWith('Step 2 CK passed with'));
  expect(score).toBeDefined();
  expect(thisSeason?.improvement).toContain(score);
  expect(says.join(' ')).toContain('counts an average Step 2 CK score');
  // Four months before the applications open, a score no longer comes in time for them.
  expect(
    new Advisor(open.profile, open.facts, '2027-08-15').compareSeasons().thisSeason?.improvement ?? [],
  ).not.toContain(score);
});

test('a certificate that comes too late leads every answer', () => {
  const late = { ...profile, ecfmg: { certified: false, expected: '2028-05-01' } };
  const { blocked, says } = new Advisor(late, facts, TODAY).compareSeasons();
  expect(blocked).toBe(true);
  expect(says[0]).toMatch(/^Your chance in the 2028 Match is practically nil.*1 May 2028/);
  expect(says.join(' ')).not.toContain('As you are now');
  const { applyOrWait } = advise('exams', late, facts, TODAY);
  expect(applyOrWait).toMatchObject({ blocked: true, leaning: 'wait', says });
});

test('changes of one\u2019s own come without the comparison', () => {
  const own = whatIfAnswer(profile, facts, { today: TODAY, changes: [{ path: 'budget', value: 900 }] });
  expect(own.waiting).toBeNull();
});
