import { describe, expect, test } from 'vitest';
import { accepted, fullProfile, places, read, refused } from '../../testing/profiles.ts';

describe('applicant type and citizenship', () => {
  test('a non-US IMG who is a US citizen is refused', () => {
    const issues = refused(read({ citizenship: 'US', visa: { needed: false } }));
    expect(issues.map((issue) => issue.path)).toEqual(['citizenship']);
    expect(issues[0]?.message).toContain('us-img');
  });

  test('a US IMG of another citizenship is kept with a warning', () => {
    const parsed = accepted(read({ applicant: 'us-img', citizenship: 'IN', visa: { needed: false } }));
    expect(parsed.warnings.join()).toContain('green card');
  });

  test('a doctor from Kosovo has a code to give, though the ISO standard holds none', () => {
    const { profile } = accepted(read({ citizenship: 'XK' }));
    expect(profile.citizenship).toBe('XK');
  });

  test('COMLEX is for us-do; others are warned', () => {
    const exams = [{ exam: 'comlex1', date: '2024-01-01', result: 'pass' }];
    expect(accepted(read({ exams })).warnings.join()).toContain('COMLEX');
    expect(
      accepted(read({ exams, applicant: 'us-do', citizenship: 'US', visa: { needed: false } })).warnings,
    ).toEqual([]);
  });
});

test('a day of the certificate that is over is asked about, unless the certificate came', () => {
  const past = (ecfmg: object) =>
    accepted(read({ ecfmg })).warnings.filter((one) => one.startsWith('ecfmg.expected is '));
  expect(past({ certified: false, expected: '2026-08' })).toHaveLength(1);
  expect(past({ certified: true, expected: '2026-08' })).toEqual([]);
  expect(past({ certified: false, expected: '2027-08' })).toEqual([]);
});

describe('visa', () => {
  test('a US citizen needs none', () => {
    expect(places(read({ applicant: 'us-img', citizenship: 'US' }))).toEqual(['visa.needed']);
    const parsed = accepted(read({ applicant: 'us-md', citizenship: 'US', visa: undefined }));
    expect(parsed.profile.visa).toEqual({ needed: false, acceptable: [] });
    expect(parsed.repairs.join()).toContain('US citizens need no visa');
  });

  test('us-img alone means a US citizen', () => {
    expect(
      accepted(read({ applicant: 'us-img', citizenship: undefined, visa: {} })).profile.visa.needed,
    ).toBe(false);
    const contradictory = accepted(
      read({ applicant: 'us-img', citizenship: undefined, visa: { needed: true } }),
    );
    expect(contradictory.warnings.join()).toContain('us-img');
  });

  test('unknown stays unknown for everyone else', () => {
    expect(accepted(read({ visa: undefined })).profile.visa.needed).toBeNull();
    expect(accepted(read({ visa: { needed: null } })).profile.visa.needed).toBeNull();
  });

  test('when no class is named, none is invented; an empty list is refused', () => {
    const parsed = accepted(read({ visa: { needed: true } }));
    expect(parsed.profile.visa.acceptable).toEqual([]);
    expect(parsed.repairs).toEqual([]);
    expect(places(read({ visa: { needed: true, acceptable: [] } }))).toEqual(['visa.acceptable']);
    expect(places(read({ visa: { needed: true, acceptable: ['F-1'] } }))).toEqual(['visa.acceptable[0]']);
    expect(accepted(read({ visa: { needed: false, acceptable: [] } })).profile.visa.acceptable).toEqual([]);
  });
});

test.each([
  [1949, false],
  [1950, true],
  [2032, true],
  [2033, false],
])('a graduation in %i is plausible in 2026: %s', (graduated, holds) => {
  const parsed = read({ school: { graduated } });
  if (holds) expect(accepted(parsed).profile.school.graduated).toBe(graduated);
  else expect(places(parsed)).toEqual(['school.graduated']);
});

test.each([
  [2024, 'refused'],
  [2025, 'warned'],
  [2027, 'warned'],
  [2028, 'accepted'],
  [2031, 'accepted'],
  [2032, 'refused'],
])('season %i, when the next is 2028: %s', (season, outcome) => {
  const parsed = read({ season });
  if (outcome === 'refused') expect(places(parsed)).toEqual(['season']);
  else expect(accepted(parsed).warnings.length).toBe(outcome === 'warned' ? 1 : 0);
});

test('a wrong applicant or season does not hide other contradictions', () => {
  const raw = { ...fullProfile(), applicant: 'doctor', season: 'soon', citizenship: 'US' };
  expect(places(read(raw)).sort()).toEqual(['applicant', 'season', 'visa.needed']);
});

test.each([
  [2027, false],
  [2028, false],
  [2029, true],
])('graduation in %i, residency from July 2028: warned %s', (graduated, warned) => {
  const { warnings } = accepted(read({ school: { graduated } }));
  expect(warnings.join().includes('residency starts in July 2028')).toBe(warned);
});
