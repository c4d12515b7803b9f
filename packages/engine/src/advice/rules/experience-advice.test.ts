import { proveRules } from '../testing/rule-cases.ts';
import { EXPERIENCE_ADVICE } from './experience-advice.ts';

const handsOn = (rest: object = {}) => ({ kind: 'hands-on', country: 'US', field: ['med-peds'], ...rest });
const complete = { setting: 'university', evaluated: true, letter: true, from: '2026-02', to: '2026-03' };
const planned = { from: '2027-03', to: '2027-03' };

proveRules(EXPERIENCE_ADVICE, {
  'usce.next': {
    speaks: [
      {
        name: 'only observing',
        profile: { experience: [{ kind: 'observership', country: 'US', field: ['im'], months: 6 }] },
        outcome: 'medium',
        says: ['0 months done', 'start by'],
      },
      {
        name: 'enough months, all with adults',
        profile: { experience: [handsOn({ field: ['im'], months: 3 })] },
        outcome: 'low',
        says: ['none with children'],
      },
      {
        name: 'too late for this season',
        profile: { season: 2027, experience: [handsOn({ months: 1 })] },
        today: '2026-08-20',
        outcome: 'medium',
        says: ['after programs first look', 'after applications open'],
      },
    ],
    silent: [
      {
        name: 'a US school',
        profile: { applicant: 'us-md', experience: [handsOn({ months: 0.5 })] },
        outcome: 'silent',
      },
      {
        name: 'two months in Med-Peds',
        profile: { experience: [handsOn({ months: 2 })] },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'a week short', profile: { experience: [handsOn({ months: 1.75 })] }, outcome: 'medium' },
      { name: 'just enough', profile: { experience: [handsOn({ months: 2 })] }, outcome: 'silent' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['experience'] } },
      {
        name: 'months not entered',
        profile: { experience: [handsOn()] },
        outcome: { missing: ['experience[0].months'] },
      },
    ],
  },
  'usce.planned-weak': {
    speaks: [
      {
        name: 'watching in an office',
        profile: {
          experience: [
            {
              ...planned,
              kind: 'observership',
              country: 'US',
              field: ['im'],
              setting: 'office',
              evaluated: false,
            },
          ],
        },
        outcome: 'medium',
        says: ['0 of four points', 'March 2027'],
      },
    ],
    silent: [
      { name: 'nothing planned', profile: { experience: [handsOn(complete)] }, outcome: 'silent' },
      {
        name: 'planned at home',
        profile: {
          experience: [{ ...planned, kind: 'observership', country: 'EG', field: ['im'], evaluated: false }],
        },
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'two points',
        profile: { experience: [handsOn({ ...planned, setting: 'office', evaluated: true, letter: false })] },
        outcome: 'medium',
      },
      {
        name: 'three points',
        profile: {
          experience: [handsOn({ ...planned, setting: 'university', evaluated: true, letter: false })],
        },
        outcome: 'silent',
      },
      {
        name: 'two or three points',
        profile: { experience: [handsOn({ ...planned, setting: 'office', evaluated: true })] },
        outcome: { missing: ['experience[0].letter'] },
      },
    ],
  },
  'usce.details': {
    speaks: [
      {
        name: 'a rotation of which only the kind is known',
        profile: { experience: [handsOn({ months: 1 })] },
        outcome: 'low',
        says: ['One US experience', 'No dates entered', 'whether a letter came of it'],
      },
    ],
    silent: [
      { name: 'research', profile: { experience: [{ kind: 'research', country: 'US' }] }, outcome: 'silent' },
      {
        name: 'practice at home',
        profile: { experience: [{ kind: 'practice', country: 'IN' }] },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'complete', profile: { experience: [handsOn(complete)] }, outcome: 'silent' },
      {
        name: 'one answer short',
        profile: { experience: [handsOn({ ...complete, letter: undefined })] },
        outcome: 'low',
        says: [/: whether a letter came of it\.$/],
      },
    ],
  },
});
