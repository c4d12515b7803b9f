import { expect, test } from 'vitest';
import type { Finding, Repair } from '../finding.ts';
import { cheapestRepairs } from './cheapest.ts';

const repair = (what: string, parts: Partial<Repair>): Repair => ({
  what,
  cost: null,
  months: null,
  begin: null,
  by: null,
  projected: false,
  late: false,
  gain: null,
  unmeasured: null,
  ...parts,
});
const risk = (id: string, one?: Repair) => ({ id, kind: 'risk', repair: one }) as Finding;
const cost = (low: number, high: number) => ({ cost: { low, high } });
const range = (p: number) => ({ gain: { p, lo50: p, hi50: p, lo90: p, hi90: p } });

test('cheapest first by the middle of the cost; unknown costs and what comes too late stand behind', () => {
  const found = [
    risk('a', repair('a rotation', { ...cost(0, 4200), months: 1 })),
    risk('b', repair('Step 3', { ...cost(955, 955), months: 4 })),
    risk('c', repair('a letter', { months: 1 })),
    risk('d', repair('a free course', { ...cost(0, 0), late: true })),
    risk('e'),
    risk('f', repair('an e-mail', cost(0, 0))),
  ];
  expect(cheapestRepairs(found).map(({ repair: { what } }) => what)).toEqual([
    'an e-mail',
    'Step 3',
    'a rotation',
    'a letter',
    'a free course',
  ]);
});

test('at one price the shorter comes first, then the one that gains more', () => {
  const found = [
    risk('a', repair('slow', { ...cost(100, 100), months: 6 })),
    risk('b', repair('quick and small', { ...cost(50, 150), months: 1, ...range(0.01) })),
    risk('c', repair('quick and large', { ...cost(100, 100), months: 1, ...range(0.05) })),
  ];
  expect(cheapestRepairs(found).map(({ repair: { what } }) => what)).toEqual([
    'quick and large',
    'quick and small',
    'slow',
  ]);
});

test('one step for several risks stands once and names them all; strengths have none', () => {
  const step = repair('Step 3', cost(955, 955));
  const strength = { id: 's', kind: 'strength', repair: step } as Finding;
  expect(cheapestRepairs([risk('a', step), strength, risk('b', { ...step })])).toEqual([
    { risks: ['a', 'b'], repair: step },
  ]);
});

test('a step that comes too late for a risk that nothing changes any more is none', () => {
  const late = repair('a letter', { ...cost(0, 0), late: true });
  const next = repair('the next season', cost(955, 955));
  const settled = (id: string, one: Repair): Finding => ({ ...risk(id, one), settled: true });
  const found = [settled('a', late), settled('b', next)];
  expect(cheapestRepairs(found)).toEqual([{ risks: ['b'], repair: next }]);
  expect(cheapestRepairs([risk('a', late)])).toHaveLength(1);
});
