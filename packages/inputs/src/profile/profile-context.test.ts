import { loadFacts } from '@matchwright/facts/node';
import { expect, test } from 'vitest';
import { testContext } from '../testing/context.ts';
import { accepted, fullProfile } from '../testing/profiles.ts';
import { parseProfile } from './parse-profile.ts';
import { profileContext } from './profile-context.ts';

const facts = loadFacts();
const context = profileContext(facts, '2026-11-22');

test('the fact files hold the rules that the profile tests were written against', () => {
  expect(context.nextSeason()).toBe(testContext.nextSeason());
  for (const date of [
    '2013-07-01',
    '2014-06-30',
    '2014-07-01',
    '2022-06-30',
    '2022-07-01',
    '2025-06-30',
    '2025-07-01',
  ]) {
    expect(context.passingScore('step2ck', date)?.value, date).toBe(
      testContext.passingScore('step2ck', date)?.value,
    );
  }
  expect(context.passingScore('step3', '2023-12-31')?.value).toBe(198);
  expect(context.passingScore('step3', '2024-01-01')?.value).toBe(200);
  for (const date of ['2011-12-31', '2012-01-01', '2021-06-30', '2021-07-01', '2026-11-22']) {
    expect(context.attemptLimit(date)?.value, date).toBe(testContext.attemptLimit(date)?.value);
  }
});

test('program codes are looked up: tracks lead to their program, and unknown codes to none', () => {
  const program = facts.programs.find((candidate) =>
    candidate.tracks.some((track) => track.code !== candidate.code),
  );
  const track = program?.tracks.find(({ code }) => code !== program.code);
  expect(track).toBeDefined();
  expect(context.programCode?.(track!.code)).toBe(program!.code);
  expect(context.programCode?.(program!.code)).toBe(program!.code);
  expect(context.programCode?.('0000140C0')).toBeNull();
  expect(
    profileContext({ rules: facts.rules, calendar: facts.calendar }, '2026-11-22').programCode,
  ).toBeUndefined();
});

test('a profile is read with the real facts', () => {
  const profile = { ...fullProfile(), preferences: { specialties: { 'med-peds': 5 } } };
  expect(accepted(parseProfile(profile, context))).toMatchObject({ repairs: [], warnings: [], unknown: [] });
});
