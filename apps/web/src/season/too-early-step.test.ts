import { parseSeason } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { isTooEarly } from './too-early-step.ts';

const OPENS = '2027-09-01';

function recordOf(...applications: object[]) {
  const parsed = parseSeason({ applications }, { today: '2027-12-01' });
  if (!parsed.ok) throw new Error('The season cannot be read.');
  return { log: parsed.log, past: [] };
}
const at = (status: string, date?: string) => ({ program: '1000000C0', status, ...(date ? { date } : {}) });
const isEarly = (before: object[], after: object[], today = '2027-04-10') =>
  isTooEarly({ before: recordOf(...before), after: recordOf(...after) }, OPENS, today);

test('sent, or answered, before anything can be sent; on the first day it is not early', () => {
  const planned = [at('planned')];
  expect(isEarly(planned, [at('submitted', '2027-04-10')])).toBe(true);
  expect(isEarly(planned, [at('rejected', '2027-04-10')])).toBe(true);
  expect(isEarly(planned, [at('submitted', '2027-08-31')], '2027-10-01')).toBe(true);
  expect(isEarly(planned, [at('submitted', '2027-09-01')], '2027-09-01')).toBe(false);
  expect(isEarly(planned, [at('submitted')])).toBe(true);
  expect(isEarly(planned, [at('submitted')], '2027-10-01')).toBe(false);
});

test('only what the step itself changed: another row that is early was said before', () => {
  const early = { ...at('submitted', '2027-04-10'), program: '2000000C0' };
  expect(isEarly([early], [early, at('planned')])).toBe(false);
  expect(isEarly([at('submitted', '2027-04-10')], [at('planned')])).toBe(false);
  expect(isEarly([at('planned')], [at('withdrawn', '2027-04-10')])).toBe(false);
  expect(isEarly([], [at('submitted', '2027-04-10')])).toBe(true);
});
