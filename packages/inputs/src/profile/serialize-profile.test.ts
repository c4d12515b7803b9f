import { describe, expect, test } from 'vitest';
import { testContext } from '../testing/context.ts';
import { accepted, fullProfile, read } from '../testing/profiles.ts';
import { parseProfile } from './parse-profile.ts';
import { parseProfileText } from './profile-text.ts';
import { serializeProfile } from './serialize-profile.ts';

const reread = (text: string, today = testContext.today) =>
  accepted(parseProfileText(text, 'yaml', { ...testContext, today }));

test('a profile reads back equal, without a repair', () => {
  for (const raw of [
    fullProfile(),
    { applicant: 'us-md' },
    { applicant: 'us-img', visa: { needed: null, acceptable: [] } },
    { applicant: 'us-img', preferences: { specialties: {} } },
  ]) {
    const { profile } = accepted(parseProfile(raw, testContext));
    expect(reread(serializeProfile(profile))).toMatchObject({ profile, repairs: [] });
    expect(reread(serializeProfile(profile)).profile).toEqual(profile);
  }
});

test('unknown fields survive at every level, in their type', () => {
  const extras = { odd: ['1', 1, null, true, '2024-01-01', 'no', '', { 'a b': '~' }], 'key: #': -0.5 };
  const { profile } = accepted(read({ ...extras, school: extras, exams: [{ exam: 'step1', ...extras }] }));
  expect(reread(serializeProfile(profile)).profile).toEqual(profile);
  expect(profile).toMatchObject({ ...extras, school: extras, exams: [extras] });
});

test('empty lists and groups are not written', () => {
  const { profile } = accepted(parseProfile({ applicant: 'us-img' }, testContext));
  expect(serializeProfile(profile)).toBe(
    'profile: 1\nseason: 2028\napplicant: us-img\nvisa:\n  needed: false\npreferences:\n  specialties:\n' +
      '    med-peds: 3\n    internal-medicine: 3\n    pediatrics: 3\n',
  );
});

describe('months of an experience that is still going on', () => {
  const profileWith = (entry: Record<string, unknown>) =>
    accepted(read({ experience: [{ kind: 'research', from: '2026-01', ...entry }] })).profile;
  const monthsLater = (text: string) => reread(text, '2027-05-22').profile.experience[0]?.months;

  test('keep counting when today is given', () => {
    expect(monthsLater(serializeProfile(profileWith({}), testContext.today))).toBe(16.7);
    expect(monthsLater(serializeProfile(profileWith({})))).toBe(10.7);
  });

  test('stay when the person gave them', () => {
    expect(monthsLater(serializeProfile(profileWith({ months: 3 }), testContext.today))).toBe(3);
  });
});
