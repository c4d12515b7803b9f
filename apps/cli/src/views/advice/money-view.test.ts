import type { Advice } from '@matchwright/engine/advice';
import { expect, test } from 'vitest';
import { screenOf } from '../../terminal/screen.ts';
import { guideText } from './guide-view.ts';

const item = {
  group: 'exams',
  low: 185,
  high: 435,
  status: 'planned',
  ifYouMatch: false,
  per: 'for one visa',
  source: 'fees',
  year: 2026,
  confidence: 'medium',
  unconfirmed: true,
  note: null,
  task: null,
} as const;
const span = { low: 185, high: 435 };
const money: Advice['money'] = {
  season: 2028,
  today: '2026-11-22',
  projectedFrom: null,
  items: [
    { ...item, id: 'late', label: 'Later fee', month: '2027-08' },
    { ...item, id: 'first', label: 'First fee', month: '2026-12', low: 70, high: 70, unconfirmed: false },
    { ...item, id: 'none', label: 'Account', month: null, status: 'paid' },
  ],
  totals: { planned: span, optional: { low: 0, high: 0 }, ifYouMatch: { low: 0, high: 0 }, all: span },
  months: [],
  applications: null,
  unknown: ['What living costs.'],
  savings: [],
  notes: [],
};

test('money stands by month with dollars, what is paid and what is unknown apart', () => {
  const shown = guideText('money', money, {}, screenOf({}, { COLUMNS: '100' })).join('\n');
  const places = [
    'December 2026',
    'First fee: $70 (',
    'August 2027',
    'Later fee: $185 to $435 (',
    'Paid',
    '- Account',
  ];
  const at = places.map((part) => shown.indexOf(part));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(0);
  expect(shown).toContain('What living costs.');
  expect(shown.match(/amount not confirmed/g)).toHaveLength(1);
  expect(shown).not.toMatch(/Month: |Unconfirmed: |: yes|2027 08/);
});
