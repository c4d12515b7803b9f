import { expect, test } from 'vitest';
import { schedule } from '../schedule.ts';
import { proveRules, situationOf } from '../testing/rule-cases.ts';
import { ROTATION_ADVICE } from './rotation-advice.ts';

const rotation = (rest: object) => ({
  experience: [{ kind: 'hands-on', country: 'US', field: ['med-peds'], ...rest }],
});

const received = { field: 'pediatrics', us: true, status: 'received' };

proveRules(ROTATION_ADVICE, {
  // Programs first look on September 22, 2027; a letter takes 56 days and 14 until it shows.
  'usce.letter-late': {
    speaks: [
      {
        name: 'August, and no letter yet',
        profile: rotation({ from: '2027-08', to: '2027-08' }),
        outcome: 'medium',
        says: ['31 August 2027', '9 November 2027', '48 days after', 'end by 14 July 2027'],
      },
      {
        name: 'August, with three letters in hand',
        profile: { ...rotation({ from: '2027-08', to: '2027-08' }), letters: [received, received, received] },
        outcome: 'low',
      },
    ],
    silent: [
      { name: 'nothing planned', profile: {}, outcome: 'silent' },
      {
        name: 'no letter is wanted of it',
        profile: rotation({ from: '2027-08', to: '2027-08', letter: false }),
        outcome: 'silent',
      },
      {
        name: 'at home',
        profile: rotation({ from: '2027-08', to: '2027-08', country: 'EG' }),
        outcome: 'silent',
      },
      {
        name: 'programs have looked',
        profile: rotation({ from: '2027-12', to: '2027-12' }),
        today: '2027-10-01',
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'ends in time',
        profile: rotation({ from: '2027-06-15', to: '2027-07-14' }),
        outcome: 'silent',
      },
      {
        name: 'a day later',
        profile: rotation({ from: '2027-06-15', to: '2027-07-15' }),
        outcome: 'medium',
        says: ['1 day after'],
      },
    ],
  },
  'usce.on-rotation': {
    speaks: [
      {
        name: 'now, and no word of a letter',
        profile: rotation({ from: '2026-11', to: '2026-12' }),
        outcome: 'medium',
        says: ['November 2026 to December 2026', 'while you are there'],
      },
      {
        name: 'now, and all settled',
        profile: rotation({ from: '2026-11', evaluated: true, letter: true }),
        outcome: 'low',
        says: ['are settled'],
      },
    ],
    silent: [
      { name: 'over', profile: rotation({ from: '2026-09', to: '2026-10' }), outcome: 'silent' },
      { name: 'an empty profile', profile: {}, outcome: 'silent' },
    ],
    boundary: [
      {
        name: 'starts in three months',
        profile: rotation({ from: '2027-02-22', to: '2027-03' }),
        outcome: 'low',
      },
      {
        name: 'starts a day later',
        profile: rotation({ from: '2027-02-23', to: '2027-03' }),
        outcome: 'silent',
      },
      { name: 'ends today', profile: rotation({ from: '2026-11-01', to: '2026-11-22' }), outcome: 'medium' },
      {
        name: 'ended yesterday',
        profile: rotation({ from: '2026-11-01', to: '2026-11-21' }),
        outcome: 'silent',
      },
      {
        name: 'without dates',
        profile: rotation({ months: 1 }),
        outcome: { missing: ['experience[0].from'] },
      },
    ],
  },
  'usce.scam-check': {
    speaks: [
      {
        name: 'a rotation is planned, with enough behind',
        profile: {
          experience: [
            { kind: 'hands-on', country: 'US', field: ['med-peds'], from: '2025-01', to: '2025-06' },
            { kind: 'hands-on', country: 'US', field: ['med-peds'], from: '2027-03', to: '2027-03' },
          ],
        },
        outcome: 'medium',
        says: ['Check the one that you plan', 'refused'],
      },
    ],
    silent: [
      { name: 'a US school', profile: { applicant: 'us-do', ...rotation({ months: 0 }) }, outcome: 'silent' },
      {
        name: 'enough, and nothing planned',
        profile: rotation({ from: '2025-01', to: '2025-06' }),
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'a month short', profile: rotation({ from: '2025-01', to: '2025-01' }), outcome: 'low' },
      { name: 'two months', profile: rotation({ from: '2025-01', to: '2025-02' }), outcome: 'silent' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['experience'] } },
    ],
  },
});

test('the letter of a planned rotation shows two weeks after the day of its upload in the plan', () => {
  const situation = situationOf({ ...rotation({ from: '2027-08', to: '2027-08' }), season: 2028 });
  const upload = schedule(situation).tasks.find(({ id }) => id === 'letters-upload');
  expect(upload).toMatchObject({ due: '2027-10-26', status: 'late' });
});
