import { expect, test } from 'vitest';
import { accepted, places, read, refused } from '../../testing/profiles.ts';

const preferences = (value: Record<string, unknown>) => read({ preferences: value });

test('a program cannot be pinned and excluded', () => {
  const parsed = preferences({ pin: ['1252700C0'], exclude: ['1102140C0', '1252700c0'] });
  expect(places(parsed)).toEqual(['preferences.exclude[1]']);
  expect(refused(parsed)[0]?.message).toContain('1252700C0');
});

test('codes are read with small letters and spaces; other shapes are refused', () => {
  expect(accepted(preferences({ pin: ['1252700c0', ' 1102140C1 '] })).profile.preferences.pin).toEqual([
    '1252700C0',
    '1102140C1',
  ]);
  const wrong = ['1252701C0', '125270C0', '1252700X0', '12527000C0', 1252700];
  expect(places(preferences({ pin: wrong }))).toEqual(wrong.map((_, index) => `preferences.pin[${index}]`));
});

test('a track becomes its program; repeated codes are dropped; codes of no program stay with a warning', () => {
  const parsed = accepted(preferences({ pin: ['1252140M0', '1252140C0', '9999140C0'] }));
  expect(parsed.profile.preferences.pin).toEqual(['1252140C0', '9999140C0']);
  expect(parsed.repairs.join()).toContain('1252140M0 is a track of the program 1252140C0');
  expect(parsed.warnings.join()).toContain('9999140C0');
  expect(places(preferences({ pin: ['1252140M0'], exclude: ['1252140C0'] }))).toEqual([
    'preferences.exclude[0]',
  ]);
});

test('signals go by program, in the words people use, a track counts as its program', () => {
  const parsed = accepted(
    preferences({ signals: { '1252700c0': 'Gold', '1252140M0': 'no signal', '1102140C0': 'silver' } }),
  );
  expect(parsed.profile.preferences.signals).toEqual({
    '1252700C0': 'gold',
    '1252140C0': 'none',
    '1102140C0': 'silver',
  });
  expect(places(preferences({ signals: { '1252700C0': 'platinum' } }))).toEqual([
    'preferences.signals["1252700C0"]',
  ]);
  expect(places(preferences({ signals: { Hopkins: 'gold' } }))).toEqual(['preferences.signals.Hopkins']);
});

test('two different signals for one program, or one for an excluded program, are refused', () => {
  expect(places(preferences({ signals: { '1252140C0': 'gold', '1252140M0': 'none' } }))).toEqual([
    'preferences.signals["1252140M0"]',
  ]);
  expect(places(preferences({ exclude: ['1252140C0'], signals: { '1252140C0': 'silver' } }))).toEqual([
    'preferences.signals["1252140C0"]',
  ]);
  const unsignaled = preferences({ exclude: ['1252140C0'], signals: { '1252140C0': 'none' } });
  expect(accepted(unsignaled).profile.preferences.signals).toEqual({ '1252140C0': 'none' });
});

test('`never` stands beside `states` or inside it', () => {
  const beside = accepted(preferences({ states: { NY: 5 }, never: ['CA'] })).profile.preferences;
  const inside = accepted(preferences({ states: { NY: 5, never: ['CA'] } })).profile.preferences;
  const both = accepted(preferences({ states: { never: ['CA', 'TX'] }, never: ['CA'] })).profile.preferences;
  expect(inside).toEqual(beside);
  expect(both.never).toEqual(['CA', 'TX']);
});

test('a state with stars cannot be one to avoid', () => {
  expect(places(preferences({ states: { NY: 5 }, never: ['CA', 'NY'] }))).toEqual(['preferences.never[1]']);
});

test('specialties go by other names', () => {
  for (const name of ['im', 'IM', 'Internal Medicine', 'internal_medicine']) {
    const parsed = accepted(preferences({ specialties: { [name]: 4 } }));
    expect(parsed.profile.preferences.specialties).toEqual({ 'internal-medicine': 4 });
    expect(parsed.repairs.join()).toContain('internal-medicine');
  }
  for (const name of ['medpeds', 'mp', 'Med/Peds']) {
    expect(accepted(preferences({ specialties: { [name]: 4 } })).profile.preferences.specialties).toEqual({
      'med-peds': 4,
    });
  }
  expect(accepted(preferences({ specialties: { peds: 4 } })).profile.preferences.specialties).toEqual({
    pediatrics: 4,
  });
});

test('one specialty under two names is refused; an unknown one is named', () => {
  expect(places(preferences({ specialties: { im: 4, 'internal-medicine': 5 } }))).toEqual([
    'preferences.specialties.internal-medicine',
  ]);
  expect(places(preferences({ specialties: { surgery: 4 } }))).toEqual(['preferences.specialties.surgery']);
});

test('issues point at the name in the file, not at the repaired one', () => {
  expect(places(preferences({ specialties: { im: 6 }, states: { ny: 0 } }))).toEqual([
    'preferences.specialties.im',
    'preferences.states.ny',
  ]);
});

test.each([[0], [6], [2.5], ['five'], [Number.NaN], [[5]]])('%s stars are refused', (stars) => {
  expect(places(preferences({ states: { NY: stars } }))).toEqual(['preferences.states.NY']);
});

test('states are postal codes, with DC, Puerto Rico and the territories', () => {
  const states = { DC: 1, PR: 2, GU: 3, VI: 4, 'New York': 5 };
  expect(accepted(preferences({ states })).profile.preferences.states).toEqual({
    DC: 1,
    PR: 2,
    GU: 3,
    VI: 4,
    NY: 5,
  });
  expect(places(preferences({ states: { ZZ: 3 } }))).toEqual(['preferences.states.ZZ']);
});

test('with no specialty named, all three count alike and stay listed as unknown', () => {
  const parsed = accepted(preferences({}));
  expect(parsed.profile.preferences.specialties).toEqual({
    'med-peds': 3,
    'internal-medicine': 3,
    pediatrics: 3,
  });
  expect(parsed.unknown).toContain('preferences.specialties');
});

test.each([{}, { pediatrics: null }])(
  'a group without a specialty (%j) means that none is considered',
  (specialties) => {
    const parsed = accepted(preferences({ specialties }));
    expect(parsed.profile.preferences.specialties).toEqual({});
    expect(parsed.repairs.join()).not.toContain('specialties');
    expect(parsed.unknown).toContain('preferences.specialties');
  },
);

test('the field named without a value is not given', () => {
  const parsed = accepted(preferences({ specialties: null }));
  expect(Object.keys(parsed.profile.preferences.specialties)).toHaveLength(3);
  expect(parsed.repairs.join()).toContain('none is named');
});
