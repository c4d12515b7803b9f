import { expect, test } from 'vitest';
import { findingsOf } from '../findings.ts';
import { proveRules, type RuleCases, situationOf } from '../testing/rule-cases.ts';
import { USCE_RISKS } from './usce-risks.ts';

const entry = (kind: string, months: number | undefined, country: string | undefined = 'US') => ({
  kind,
  country,
  months,
});
const profile = (experience: object[], more: object = {}) => ({
  preferences: { specialties: { 'med-peds': 5 } },
  experience,
  ...more,
});
const PEDIATRICS = { preferences: { specialties: { pediatrics: 5 } } };
const ABROAD = entry('practice', 24, 'IN');
const nothingEntered = { name: 'nothing entered', profile: {}, outcome: { missing: ['experience'] } };
const usGraduate: RuleCases['silent'][number] = {
  name: 'a graduate of a US school',
  profile: profile([ABROAD], { applicant: 'us-md' }),
  outcome: 'silent',
};

proveRules(USCE_RISKS, {
  'risk.no-usce': {
    speaks: [
      {
        name: 'practice at home only',
        profile: profile([ABROAD], {
          school: { graduated: 2021 },
          citizenship: 'SD',
          visa: { needed: true },
        }),
        outcome: 'medium',
        says: [
          'at least 2 months',
          'externships',
          '7 months before you want to start: 4 to find a place and 3 for a visitor visa',
          'entry restriction names Sudan',
          'adults and children',
        ],
      },
      {
        name: 'a student, who has electives',
        profile: profile([ABROAD], {
          school: { graduated: 2027 },
          preferences: { specialties: { pediatrics: 5 } },
        }),
        outcome: 'medium',
        says: ['an elective is open to you now', 'children as patients'],
      },
      { name: '"none so far"', profile: { noUsExperience: true }, outcome: 'medium' },
      { name: 'US research is not clinical', profile: profile([entry('research', 12)]), outcome: 'medium' },
      {
        name: 'a US citizen who graduated abroad',
        profile: profile([ABROAD], { applicant: 'us-img' }),
        outcome: 'medium',
      },
    ],
    silent: [
      usGraduate,
      {
        name: 'observing only: another rule speaks',
        profile: profile([entry('observership', 1)]),
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'hands-on work abroad', profile: profile([entry('hands-on', 3, 'CA')]), outcome: 'medium' },
      { name: 'the same in the US', profile: profile([entry('hands-on', 3)]), outcome: 'silent' },
      {
        name: 'in a country not named',
        profile: profile([{ kind: 'hands-on', months: 1 }]),
        outcome: { missing: ['experience[0].country'] },
      },
      nothingEntered,
    ],
  },
  'risk.usce-observer-only': {
    speaks: [
      {
        name: 'two observerships',
        profile: profile([entry('observership', 1), entry('observership', 1.5)]),
        outcome: 'medium',
        says: ['(2.5 months) is observing'],
      },
    ],
    silent: [
      usGraduate,
      { name: 'none at all: another rule speaks', profile: profile([ABROAD]), outcome: 'silent' },
    ],
    boundary: [
      { name: 'watching', profile: profile([entry('observership', 3)]), outcome: 'medium' },
      {
        name: 'watching and a week of hands-on work',
        profile: profile([entry('observership', 3), entry('hands-on', 0.3)]),
        outcome: 'silent',
      },
      nothingEntered,
    ],
  },
  'risk.usce-short': {
    speaks: [
      {
        name: 'one month',
        profile: profile([entry('hands-on', 1)], PEDIATRICS),
        outcome: 'low',
        says: ['Only 1 month', 'Aim for 2 months'],
      },
      {
        name: 'a month of internship',
        profile: profile([entry('internship', 1)], PEDIATRICS),
        outcome: 'low',
      },
      {
        name: 'where a twentieth of the programs ask for more',
        profile: profile([entry('hands-on', 1)]),
        outcome: 'medium',
        says: ['5 of them may be closed'],
      },
    ],
    silent: [
      usGraduate,
      {
        name: 'observing only: another rule speaks',
        profile: profile([entry('observership', 3)]),
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'just under two months',
        profile: profile([entry('hands-on', 1), entry('hands-on', 0.9)], PEDIATRICS),
        outcome: 'low',
      },
      {
        name: 'two months',
        profile: profile([entry('hands-on', 1), entry('hands-on', 1)]),
        outcome: 'silent',
      },
      {
        name: 'months not known',
        profile: profile([entry('hands-on', 1), entry('hands-on', undefined)]),
        outcome: { missing: ['experience[1].months'] },
      },
      {
        name: 'enough, whatever the other entry holds',
        profile: profile([entry('hands-on', 2), entry('hands-on', undefined)]),
        outcome: 'silent',
      },
      nothingEntered,
    ],
  },
});

test('a rotation has the same dates and fees in the audit and on the page of experience', () => {
  const situation = situationOf(
    { ...profile([ABROAD]), school: { graduated: 2021 }, visa: { needed: true }, season: 2028 },
    '2026-11-22',
  );
  const repairs = findingsOf(situation, ['experience']).flatMap(({ id, repair }) =>
    repair && ['risk.no-usce', 'usce.next'].includes(id) ? [repair] : [],
  );
  // As the plan has it: 120 days to find a place, 90 for the visa, 60 at work, from 22 November 2026. No visa fee in the sum.
  expect(repairs.length).toBe(2);
  for (const repair of repairs)
    expect(repair).toMatchObject({
      months: 2,
      begin: '2026-11-22',
      by: '2027-08-19',
      cost: { low: 0, high: 8400 },
    });
});
