import { expect, test } from 'vitest';
import { testContext } from '../testing/context.ts';
import { accepted, fullProfile, places } from '../testing/profiles.ts';
import { parseProfile } from './parse-profile.ts';
import type { Assignment } from './set-fields.ts';
import { setFields } from './set-fields.ts';

const profile = accepted(parseProfile(fullProfile(), testContext)).profile;
const set = (...assignments: Assignment[]) => setFields(profile, assignments, testContext);
const changed = (...assignments: Assignment[]) => accepted(set(...assignments)).profile;

test('values of every kind are set at dotted and bracketed paths', () => {
  const result = changed(
    'budget=3000',
    'season = 2029',
    'visa.needed=false',
    'ties.states=[NY, TX]',
    'preferences.specialties["med-peds"]=4',
    'preferences.settings.university=2',
    { path: 'school.graduated', value: 2022 },
  );
  expect(result).toMatchObject({ budget: 3000, season: 2029, school: { graduated: 2022 } });
  expect(result.visa.needed).toBe(false);
  expect(result.ties.states).toEqual(['NY', 'TX']);
  expect(result.preferences.specialties['med-peds']).toBe(4);
  expect(result.preferences.settings.university).toBe(2);
});

test('no assignment gives the same profile, and the one given is never changed', () => {
  const before = structuredClone(profile);
  expect(changed()).toEqual(profile);
  changed('budget=1', 'exams[2]=null', 'preferences.states.NY=1');
  expect(profile).toEqual(before);
});

test('0 and null remove a star, null removes a field or an entry', () => {
  expect(
    changed(
      'preferences.specialties.pediatrics=0',
      'preferences.specialties.internal-medicine=0',
      'preferences.specialties.med-peds=0',
    ).preferences.specialties,
  ).toEqual({});
  expect(changed('preferences.specialties.pediatrics=0').preferences.specialties).toEqual({
    'med-peds': 5,
    'internal-medicine': 4,
  });
  expect(changed('preferences.states.NY=null').preferences.states).toEqual({ TX: 1 });
  expect(changed('budget=null').budget).toBeUndefined();
  expect(changed('gaps[0]=').gaps).toEqual([]);
});

test('a result follows from the new score, unless it is set, too', () => {
  expect(profile.exams[2]).toMatchObject({ score: 224, result: 'pass' });
  expect(changed('exams[2].score=205').exams[2]).toMatchObject({ score: 205, result: 'fail' });
  expect(places(set('exams[2].score=205', 'exams[2].result=pass'))).toEqual(['exams[2].result']);
});

test('months follow from new dates', () => {
  expect(changed('experience[0].to=2025-04').experience[0]?.months).toBe(3);
  expect(changed('experience[0].to=2025-04', 'experience[0].months=2').experience[0]?.months).toBe(2);
});

test('an entry is added at the next free place, at once or field by field', () => {
  const whole = changed('exams[3]={ exam: step3, result: pass }');
  const parts = changed('exams[3].exam=step3', 'exams[3].result=pass');
  expect(whole.exams[3]).toMatchObject({ exam: 'step3', result: 'pass' });
  expect(parts).toEqual(whole);
  expect(places(set('exams[7].score=240'))).toEqual(['exams[7].score']);
});

test('wrong values are refused with the path, all of them at once', () => {
  expect(places(set('budget=much'))).toEqual(['budget']);
  expect(places(set('exams[2].score=999'))).toEqual(['exams[2].score']);
  expect(places(set('budget=much', 'interviews=-1')).sort()).toEqual(['budget', 'interviews']);
  expect(places(set('applicant=null'))).toEqual(['applicant']);
});

test('a misspelt field is refused with the name that was meant', () => {
  const result = set('buget=3000');
  expect(places(result)).toEqual(['buget']);
  expect(result.ok ? '' : result.issues[0]?.message).toContain('`budget`');
  expect(places(set('exams[2].score.best=3'))).toEqual(['exams[2].score.best']);
});

test('a text that is no assignment is refused, never thrown', () => {
  for (const text of [
    '',
    'budget',
    '=3',
    '.budget=3',
    'exams[=3',
    'exams[-1].score=3',
    'a..b=1',
    'budget={',
  ]) {
    const result = set(text);
    expect(result.ok, text).toBe(false);
    expect(places(result).every((path) => path !== '')).toBe(true);
  }
});

test('no path reaches the prototype', () => {
  for (const path of [
    '__proto__.polluted',
    'constructor.prototype.polluted',
    'preferences.states["__proto__"]',
  ]) {
    expect(set(`${path}=1`).ok, path).toBe(false);
    expect(set({ path, value: 1 }).ok, path).toBe(false);
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  const hidden = JSON.parse('{"__proto__": {"polluted": true}}');
  expect(set({ path: 'preferences.states', value: hidden }).ok).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('visa classes that nobody named stay unnamed', () => {
  const unnamed = accepted(parseProfile({ ...fullProfile(), visa: { needed: true } }, testContext)).profile;
  expect(accepted(setFields(unnamed, ['budget=10'], testContext)).profile.visa).toEqual({
    needed: true,
    acceptable: [],
  });
});
