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
  checkAt: null,
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

test('the budget says what it leaves open, and how much it is short before Match Day', () => {
  const applications = {
    programs: 10,
    list: 200,
    fixed: 100,
    total: 300,
    open: 300,
    rest: { low: 500, high: 900 },
    budget: 400,
    short: { low: 400, high: 800 },
    stated: true,
  };
  const words = (stated: boolean) =>
    guideText(
      'money',
      { ...money, applications: { ...applications, stated } },
      { sources: {}, programs: [] },
      screenOf({}, { COLUMNS: '100' }),
    )
      .join(' ')
      .replace(/\s+/g, ' ');
  expect(words(true)).toContain('In all: $185 to $435 What you have paid already is not counted.');
  expect(words(true)).toContain(
    'Everything else costs $500 to $900 on top of it. This budget is $400 to $800 short of what you pay before Match Day.',
  );
  expect(words(false)).not.toContain('short of');
});

test('money stands by month with dollars, what is paid and what is unknown apart', () => {
  const shown = guideText(
    'money',
    money,
    { sources: {}, programs: [] },
    screenOf({}, { COLUMNS: '100' }),
  ).join('\n');
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
