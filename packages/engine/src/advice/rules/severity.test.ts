import { expect, test } from 'vitest';
import type { Closed, Effect } from '../finding.ts';
import { situationOf } from '../testing/rule-cases.ts';
import { milder, severityOf } from './severity.ts';

const situation = situationOf({ preferences: { specialties: {} } });
const flat = (p: number) => ({ p, lo50: p, hi50: p, lo90: p, hi90: p });
const closed = (count: number, of = 100): Closed => ({ count, of, known: of, programs: [] });
const effect = (now: number, gain: number): Effect => ({
  compared: '',
  now: flat(now),
  without: flat(now + gain),
  gain: flat(gain),
  bySpecialty: [],
});
const of = (weights: Partial<Parameters<typeof severityOf>[1]>) =>
  severityOf(situation, { least: 'low', ...weights });

test('what blocks the Match is high, whatever else', () => {
  expect(of({ blocks: true })).toBe('high');
  expect(of({ blocks: false })).toBe('low');
});

test.each([
  [4, 'low'],
  [5, 'medium'],
  [24, 'medium'],
  [25, 'high'],
] as const)('closing %i of 100 programs is %s', (count, severity) => {
  expect(of({ closes: closed(count) })).toBe(severity);
});

test('no program wanted, none closed', () => {
  expect(of({ closes: closed(0, 0) })).toBe('low');
});

test.each([
  [0.5, 0.029, 'low'],
  [0.5, 0.031, 'medium'],
  [0.5, 0.099, 'medium'],
  [0.5, 0.101, 'high'],
  // Half of what is left, from one point on.
  [0.04, 0.019, 'low'],
  [0.04, 0.021, 'high'],
  [0.01, 0.009, 'low'],
  [0.01, 0.011, 'high'],
  [0.5, -0.2, 'low'],
] as const)('at a chance of %d, an effect of %d is %s', (now, gain, severity) => {
  expect(of({ effect: effect(now, gain) })).toBe(severity);
});

test('the strongest argument decides', () => {
  expect(of({ least: 'medium', closes: closed(1), effect: effect(0.5, 0) })).toBe('medium');
  expect(of({ least: 'medium', closes: closed(30), effect: effect(0.5, 0) })).toBe('high');
  expect(of({ least: 'high', closes: closed(1) })).toBe('high');
});

test('milder is one step, never below low', () => {
  expect((['high', 'medium', 'low'] as const).map(milder)).toEqual(['medium', 'low', 'low']);
});
