import type { ProgramOdds } from '@matchwright/engine';
import { parseProfile } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { contextOf } from '../../profile/reading-context.ts';
import { rangeOf } from '../../testing/list-result.ts';
import { withOwnRules } from './own-rules.ts';

const program = (code: string, part: Partial<ProgramOdds> = {}): ProgramOdds => ({
  code,
  name: 'Hospital',
  city: 'Albany',
  state: 'NY',
  specialty: 'pediatrics',
  eligible: true,
  interview: rangeOf(0.1),
  match: rangeOf(0.02),
  factors: [],
  unknown: [],
  mayBeClosed: false,
  ...part,
});

function rules(programs: ProgramOdds[], preferences: object) {
  const draft = { profile: 1, season: 2028, applicant: 'us-md', preferences };
  const reading = parseProfile(draft, contextOf(null, new Date('2026-11-22')));
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  return withOwnRules(programs, reading.profile).map((one) => [one.eligible, one.excluded?.rule ?? null]);
}

test('what the person ruled out is left out too, and says so', () => {
  const programs = [
    program('1111320C0'),
    program('2222320C0'),
    program('3333320C0', { state: 'CA' }),
    program('4444140C0', { specialty: 'internal-medicine' }),
  ];
  const preferences = { specialties: { pediatrics: 5 }, exclude: ['2222320C0'], never: ['CA'] };
  expect(rules(programs, preferences)).toEqual([
    [true, null],
    [false, 'excluded-by-you'],
    [false, 'never-state'],
    [false, 'not-considered'],
  ]);
});

test('a pin beats every rule but an exclusion', () => {
  const shut = { rule: 'attempts', says: 'A limit.', source: 'a', year: 2025 } as const;
  const programs = [
    program('1111320C0', { eligible: false, excluded: shut }),
    program('3333320C0', { state: 'CA' }),
  ];
  expect(rules(programs, { pin: ['1111320C0', '3333320C0'], never: ['CA'] })).toEqual([
    [true, 'attempts'],
    [true, null],
  ]);
});
