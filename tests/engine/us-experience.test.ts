import { list, whatIf } from '@matchwright/engine';
import { advise } from '@matchwright/engine/advice';
import { type Profile, serializeProfile, usMonthsAreOpen } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { profileOf, TODAY } from './example-profiles.ts';

const ASKER = {
  applicant: 'non-us-img',
  citizenship: 'PK',
  visa: { needed: true },
  school: { country: 'PK', graduated: 2020 },
  ecfmg: { certified: true },
  exams: [{ exam: 'step2ck', date: '2025-03-01', score: 235 }],
  preferences: { specialties: { pediatrics: 5 } },
  budget: 600,
};
const of = (raw: object) => profileOf({ ...ASKER, ...raw });
const handsOn = (months?: number) => ({ experience: [{ kind: 'hands-on', country: 'US', months }] });
/** Every tenth program: the order of the chances does not hang on how many there are. */
const chance = (raw: object) => {
  const { profile, facts } = of(raw);
  return list(profile, { ...facts, programs: facts.programs.filter((_, i) => i % 10 === 0) }).match.p;
};

test('none so far, one month and three months stand in this order, and none so far is as good as no month', () => {
  const [none, one, three] = [chance({ noUsExperience: true }), chance(handsOn(1)), chance(handsOn(3))];
  expect(one).toBeGreaterThan(none);
  expect(three).toBeGreaterThan(one);
  expect(chance(handsOn(0))).toBe(none);
  expect(chance({ experience: [{ kind: 'observership', country: 'US', months: 2 }] })).toBe(none);
});

test('beginning an entry moves no chance before its months are told; nothing entered counts an average', () => {
  expect(chance(handsOn())).toBe(chance({}));
  expect(chance({})).toBeGreaterThan(chance({ noUsExperience: true }));
});

test('more months are not tried on an average, and from none so far each only adds', () => {
  const ask = (raw: object) => {
    const { profile, facts } = of(raw);
    return whatIf(profile, facts, { today: TODAY });
  };
  const rotations = (result: ReturnType<typeof ask>) =>
    result.changes.filter(({ id }) => id.startsWith('hands-on-')).sort((a, b) => a.id.localeCompare(b.id));
  const unknown = ask({});
  expect(rotations(unknown)).toEqual([]);
  expect(unknown.notes.join(' ')).toMatch(/even none.*an average/);
  const offered = rotations(ask({ noUsExperience: true }));
  expect(offered.length).toBeGreaterThan(0);
  const gains = offered.map(({ gain }) => gain.p);
  expect(gains.every((gain) => gain > 0)).toBe(true);
  expect(gains).toEqual(gains.toSorted((a, b) => a - b));
});

test('the answer is written into the file, is no longer asked for, and the plan compares with it', () => {
  const { profile, facts } = of({ noUsExperience: true });
  expect(serializeProfile(profile)).toContain('noUsExperience: true');
  const audit = JSON.stringify(advise('audit', profile, facts, TODAY));
  expect(audit).not.toContain('Enter what you have');
  expect(audit).toContain('You have no hands-on month');
});

test('the form and the odds call the same months open', () => {
  const profiles: [object, boolean][] = [
    [{}, true],
    [{ noUsExperience: true }, false],
    [handsOn(), true],
    [handsOn(1), false],
    [{ experience: [{ kind: 'practice', country: 'PK' }] }, false],
    [
      {
        experience: [
          { kind: 'hands-on', country: 'US' },
          { kind: 'hands-on', country: 'US', months: 2 },
        ],
      },
      false,
    ],
  ];
  for (const [raw, open] of profiles) {
    const { profile, facts } = of(raw);
    expect(usMonthsAreOpen(profile as Profile)).toBe(open);
    expect(whatIf(profile, facts, { today: TODAY }).notes.some((note) => note.includes('even none'))).toBe(
      open,
    );
  }
});
