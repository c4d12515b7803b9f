import { applyOrWait, checkList, list, verifyFirst, whatIf } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { example, profileOf } from './example-profiles.ts';

const WHAT_TO_DO = /Give a specialty at least one star/;
const none = () => {
  const { profile, facts } = example('reference');
  return { facts, profile: { ...profile, preferences: { ...profile.preferences, specialties: {} } } };
};

test('no star at all: the list is empty, says what to do, and its proof still holds', () => {
  const { profile, facts } = none();
  const result = list(profile, facts, { frontier: true });
  expect(result).toMatchObject({ programs: [], cost: 0, bySpecialty: {}, comparisons: [] });
  expect(result.match.p).toBe(0);
  expect(result.notes[0]).toMatch(WHAT_TO_DO);
  expect(result.marginal.stopAdvice).toBeNull();
  expect(checkList(profile, facts)).toMatchObject({ feasible: true, valid: true });
});

test('no star at all: a specialty asked for in the call is listed all the same', () => {
  const { profile, facts } = none();
  const result = list(profile, facts, { specialties: ['pediatrics'], detail: false });
  expect(Object.keys(result.bySpecialty)).toEqual(['pediatrics']);
  expect(result.notes.join()).not.toMatch(WHAT_TO_DO);
});

test('no star at all: a pin stays, and the notes say why it is alone', () => {
  const { profile, facts } = none();
  const pinned = { ...profile, preferences: { ...profile.preferences, pin: ['1252700C0'] } };
  const result = list(pinned, facts, { detail: false });
  expect(result.programs.map(({ code }) => code)).toEqual(['1252700C0']);
  expect(result.notes.join()).toContain('only the programs you pinned');
});

test('no star at all: the menu offers specialties, and the other answers say what to do', () => {
  const { profile, facts } = none();
  const menu = whatIf(profile, facts);
  expect(menu.changes.map(({ id }) => id).sort()).toEqual([
    'add-internal-medicine',
    'add-med-peds',
    'add-pediatrics',
  ]);
  expect(menu.changes.every(({ gain }) => gain.p > 0)).toBe(true);
  expect(menu.notes.join()).toMatch(WHAT_TO_DO);
  expect(verifyFirst(profile, facts).notes.join()).toMatch(WHAT_TO_DO);
  expect(applyOrWait(profile, facts).notes.join()).toMatch(WHAT_TO_DO);
});

test('nothing said about specialties: all three are planned alike', () => {
  const { profile, facts } = profileOf({ applicant: 'us-img', budget: 900 });
  const result = list(profile, facts, { detail: false });
  expect(Object.keys(result.bySpecialty).sort()).toEqual(['internal-medicine', 'med-peds', 'pediatrics']);
  expect(result.certificate.objective).toBe('match');
});

test('a budget without room for one application names the smallest one that has', () => {
  const { profile, facts } = example('reference');
  for (const budget of [0, 300, 345, 350]) {
    const { programs, notes, comparisons, total } = list(profile, facts, { budget });
    expect({ programs, comparisons }).toEqual({ programs: [], comparisons: [] });
    expect(notes).toContain(
      `The fixed fees alone are $${total}. The smallest budget with one application is $${total + 11}.`,
    );
  }
  const { total } = list(profile, facts, { budget: 0 });
  const first = list(profile, facts, { budget: total + 11, detail: false });
  expect(first.programs).toHaveLength(1);
  expect(first.notes.join()).not.toContain('smallest budget');
});

test('a list emptied by wishes says so', () => {
  const { profile, facts } = example('reference');
  const never = [...new Set(facts.programs.map(({ state }) => state))];
  const result = list({ ...profile, preferences: { ...profile.preferences, states: {}, never } }, facts);
  expect(result.programs).toEqual([]);
  expect(result.notes[0]).toContain('ruled out');
});
