import { expect, test } from 'vitest';
import { listResult } from '../../testing/list-result.ts';
import { hasRoom, signalSlots, wordOf } from './list-signals.ts';

const summary = (goldAllowed: number, silverAllowed: number) => ({ goldAllowed, silverAllowed }) as never;
const result = listResult([], {
  bySpecialty: {
    'internal-medicine': summary(3, 12),
    pediatrics: summary(1, 0),
    'med-peds': summary(0, 0),
  },
});
const label = (code: string, specialty: 'internal-medicine' | 'pediatrics') => ({
  code,
  specialty,
  name: code,
  city: '',
  state: '',
});
const labels = [label('a', 'internal-medicine'), label('b', 'internal-medicine'), label('c', 'pediatrics')];

test('signals set by hand count against those of their own specialty and kind', () => {
  const slots = signalSlots(result, { a: 'gold', b: 'none', c: 'gold', gone: 'silver' }, labels);
  expect(slots['internal-medicine']).toEqual([
    { kind: 'gold', word: 'gold', allowed: 3, set: ['a'] },
    { kind: 'silver', word: 'silver', allowed: 12, set: [] },
  ]);
  expect(slots.pediatrics).toEqual([{ kind: 'gold', word: 'signal', allowed: 1, set: ['c'] }]);
  expect(slots['med-peds']).toEqual([]);
});

test('a full kind takes no other program, but keeps its own', () => {
  const [only] = signalSlots(result, { c: 'gold' }, labels).pediatrics ?? [];
  if (!only) throw new Error('pediatrics has signals');
  expect(hasRoom(only, 'c')).toBe(true);
  expect(hasRoom(only, 'd')).toBe(false);
  expect([wordOf([only], 'gold'), wordOf([only], 'none')]).toEqual(['signal', 'none']);
});
