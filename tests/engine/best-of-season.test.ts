import { applyOrWait, verifyFirst, whatIf, withAnswers } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { example, profileOf, TODAY } from './example-profiles.ts';

const { facts } = example('reference');
const raw = {
  season: 2028,
  applicant: 'non-us-img',
  visa: { needed: true },
  school: { graduated: 2019 },
  exams: [
    { exam: 'step1', date: '2021-06-05', result: 'fail' },
    { exam: 'step1', date: '2022-11-05', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-01', score: 221 },
  ],
  ecfmg: { certified: true },
  noUsExperience: true,
  preferences: { specialties: { 'med-peds': 5, 'internal-medicine': 4 } },
  budget: 1800,
};
const { profile: failed } = profileOf(raw);

test('the best of this season has a row, and every row of waiting is held against it', () => {
  const { changes } = whatIf(failed, facts, { today: TODAY });
  const compared = applyOrWait(failed, facts, { today: TODAY });
  const best = changes.find(({ id }) => id === 'this-season');
  expect(compared.thisSeason?.improvement.length).toBeGreaterThan(1);
  expect(best?.match).toEqual(compared.thisSeason?.match);
  const waits = changes.filter(({ kind }) => kind === 'wait');
  expect(waits.length).toBeGreaterThan(1);
  for (const { beside } of waits)
    expect(beside).toMatch(/^Beside everything you can still do for the \d{4} Match/);
  for (const { kind, beside } of changes) if (kind !== 'wait') expect(beside).toBeNull();
  // The sign of what it says is that of the two chances.
  const full = waits.find(({ id }) => id === 'wait') as (typeof waits)[number];
  expect(full.match.p).toBeLessThan(best?.match.p ?? 0);
  expect(full.beside).toMatch(/ less \(/);
});

test('who failed a Step is asked about a limit that the program does not state; nobody else is', () => {
  const asked = verifyFirst(failed, facts, { today: TODAY, replan: 24 }).facts.filter(
    (one) => one.field === 'maxAttempts',
  );
  expect(asked.length).toBeGreaterThan(0);
  const [first] = asked;
  expect(first?.question).toBe('Does it take applicants who needed 2 attempts at a Step?');
  expect(first?.listed).toBe(true);
  expect([first?.writeBack.ifYes, first?.writeBack.ifNo]).toEqual([2, 1]);
  expect(first?.ifNo.p).toBe(0);
  const { profile: never } = profileOf({ ...raw, exams: raw.exams.slice(1) });
  const others = verifyFirst(never, facts, { today: TODAY, replan: 24 });
  expect(others.facts.some(({ field }) => field === 'maxAttempts')).toBe(false);
});

test('an answer of the person is dated as a reader reads it', () => {
  const [program] = facts.programs;
  const answer = { code: program?.code ?? '', field: 'visaJ1' as const, value: false, date: '2026-11-23' };
  const answered = withAnswers(facts, [answer]).programs[0];
  expect(answered?.facts.visaJ1?.[0]?.note).toBe('Found by you on 23 November 2026');
});
