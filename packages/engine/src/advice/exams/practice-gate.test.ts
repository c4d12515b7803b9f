import { expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { practiceGate } from './practice-gate.ts';

// Today is 2026-11-22; a test counts for 56 days, so from 2026-09-27 on.
const gate = (...practice: object[]) =>
  practiceGate(
    situationOf({ practice: practice.map((test) => ({ exam: 'step2ck', ...test })) }),
    'step2ck',
    { score: 240, name: 'the target' },
    5,
  );
const uses = (found: ReturnType<typeof gate>) => found.tests.map(({ use }) => use);

test.each([
  [
    'two at the line',
    [
      { date: '2026-11-01', score: 245 },
      { date: '2026-10-20', score: 245 },
    ],
    'met',
  ],
  [
    'one a point below',
    [
      { date: '2026-11-01', score: 244 },
      { date: '2026-10-20', score: 245 },
    ],
    'not-met',
  ],
  ['one alone that reaches', [{ date: '2026-11-01', score: 260 }], 'cannot-tell'],
  ['one alone that does not', [{ date: '2026-11-01', score: 230 }], 'not-met'],
  ['none', [], 'cannot-tell'],
] as const)('%s', (_name, tests, status) => {
  expect(gate(...tests).status).toBe(status);
});

test('only the latest decide: an early weak test does no harm, an early good one no good', () => {
  const rising = gate(
    { date: '2026-10-01', score: 225 },
    { date: '2026-10-20', score: 246 },
    { date: '2026-11-10', score: 250 },
  );
  expect([rising.status, uses(rising)]).toEqual(['met', ['counts', 'counts', 'earlier']]);
  const falling = gate(
    { date: '2026-10-01', score: 260 },
    { date: '2026-10-20', score: 246 },
    { date: '2026-11-10', score: 231 },
  );
  expect(falling.status).toBe('not-met');
});

test('a test counts for 56 days, the last day included', () => {
  const of = (date: string) => uses(gate({ date, score: 250 }));
  expect(of('2026-09-27')).toEqual(['counts']);
  expect(of('2026-09-26')).toEqual(['too-old']);
  expect(of('2026-11-22')).toEqual(['counts']);
  expect(of('2026-11-23')).toEqual(['in-future']);
  expect(gate({ date: '2026-09-26', score: 250 }).says.join(' ')).toContain('26 September 2026');
});

test('what is left out is named, and never counted', () => {
  const undated = gate({ score: 250 }, { date: '2026-11-01' }, { date: '2026-11-02', score: 250 });
  expect(undated.status).toBe('cannot-tell');
  expect([...undated.missing].sort()).toEqual(['practice[0].date', 'practice[1].score']);
  expect(gate({}).missing).toEqual(['practice[0].date', 'practice[0].score']);
  expect(gate({ date: '2026-11-02', score: 250 }).missing).toEqual(['practice']);
});

test('tests of another exam are not looked at', () => {
  expect(gate({ exam: 'step3', date: '2026-11-02', score: 250 }).tests).toEqual([]);
});

test('a percentage is shown and compared with nothing: neither does it reach a score nor miss it', () => {
  const alone = gate({ date: '2026-11-02', score: '68%' });
  expect([alone.status, uses(alone), alone.missing]).toEqual(['cannot-tell', ['percentage'], ['practice']]);
  expect(alone.tests[0]).toMatchObject({ score: null, percentage: '68%', reaches: null });
  expect(alone.says.join(' ')).toContain('a percentage, 68%');
  const beside = gate(
    { date: '2026-11-10', score: '99%' },
    { date: '2026-11-01', score: 246 },
    { date: '2026-10-20', score: 250 },
    { score: '40%' },
  );
  expect(beside.status).toBe('met');
  expect(beside.says.join(' ')).toContain('2 tests give a percentage: 99% and 40%');
});
