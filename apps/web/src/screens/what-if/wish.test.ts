import { parseProfile } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { contextOf } from '../../profile/reading-context.ts';
import { changesOf, NO_WISH, numberOf, offeredPart, problemOf, scoreIsOpen, soundPart } from './wish.ts';

function profileOf(raw: Record<string, unknown>) {
  const reading = parseProfile(raw, contextOf(null, new Date('2026-11-22')));
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  return reading.profile;
}

const fresh = profileOf({
  profile: 1,
  season: 2028,
  applicant: 'us-img',
  noUsExperience: true,
  budget: 1000,
  preferences: { specialties: { pediatrics: 3, 'med-peds': 5 } },
});
const passed = profileOf({
  profile: 1,
  season: 2028,
  applicant: 'us-img',
  exams: [{ exam: 'step2ck', result: 'pass', score: 224 }],
});

test('an unchanged form changes nothing', () => {
  expect(changesOf(fresh, { ...NO_WISH, budget: '1000', stars: { pediatrics: 3 } }).changes).toEqual([]);
});

test('months added to nothing entered are no change: an average counts there, and they would read as a loss', () => {
  expect(changesOf(passed, { ...NO_WISH, months: '2' }).changes).toEqual([]);
});

test('every field becomes a change with its words', () => {
  const wish = {
    score: '240',
    step3: true,
    months: '2',
    budget: '2000',
    interviews: '12',
    stars: { pediatrics: 0 },
  };
  const { changes, says } = changesOf(fresh, wish);
  expect(changes).toEqual([
    { path: 'exams[0]', value: { exam: 'step2ck', score: 240, result: 'pass' } },
    { path: 'exams[1]', value: { exam: 'step3', result: 'pass' } },
    { path: 'experience[0]', value: { kind: 'hands-on', country: 'US', months: 2 } },
    { path: 'budget', value: 2000 },
    { path: 'interviews', value: 12 },
    { path: 'preferences.specialties.pediatrics', value: null },
  ]);
  expect(says).toContain('Budget $2,000');
  expect(says).toContain('without Pediatrics');
});

test('a passed Step 2 CK has no other score, whatever is typed', () => {
  expect(scoreIsOpen(passed)).toBe(false);
  expect(changesOf(passed, { ...NO_WISH, score: '260' }).changes).toEqual([]);
});

test('an exam that cannot be tried is no change, though it was asked for before that was known', () => {
  const wish = { ...NO_WISH, score: '240', step3: true };
  const kept = (step2ck: string | null, step3: string | null) =>
    changesOf(fresh, offeredPart(wish, { step2ck, step3 })).changes.map(({ value }) => value);
  const [score, step3] = kept(null, null);
  expect([score, step3]).toMatchObject([{ exam: 'step2ck' }, { exam: 'step3' }]);
  expect(kept('why not', null)).toEqual([step3]);
  expect(kept(null, 'why not')).toEqual([score]);
  expect(offeredPart(wish, null).step3).toBe(false);
});

const problem = (name: 'score' | 'months' | 'budget' | 'interviews', text: string) =>
  problemOf(fresh, name, { ...NO_WISH, [name]: text }, contextOf(null, new Date('2026-11-22')));

test('words are no number', () => {
  expect(problem('months', '')).toBeUndefined();
  expect(problem('months', ' 12 ')).toBeUndefined();
  expect(problem('months', '12x')).toBe('Write a whole number.');
  expect(problem('months', '1.5')).toBe('Write a whole number.');
});

// The limits as the profile's format states them.
test.each([
  ['months', '-2', /from 0 to 720/],
  ['months', '1000000000', /from 0 to 720/],
  ['budget', '-5', /from 0 to 100,000/],
  ['interviews', '101', /from 0 to 100\b/],
  ['score', '400', /300/],
] as const)('%s of %s: the limit is named', (name, text, limit) => {
  expect(problem(name, text)).toMatch(limit);
});

test('a wrong number is left out, the others are still tried', () => {
  const wish = { ...NO_WISH, months: '-2', budget: '2000' };
  const sound = soundPart(fresh, wish, contextOf(null, new Date('2026-11-22')));
  expect(changesOf(fresh, sound).changes).toEqual([{ path: 'budget', value: 2000 }]);
});

test('numbers may come from an Arabic or Persian keyboard', () => {
  expect([numberOf('٢'), numberOf(' ۱۵۰۰ '), numberOf('x'), numberOf('٢٫٥')]).toEqual([2, 1500, null, null]);
});
