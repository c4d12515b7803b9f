import { proveRules } from '../testing/rule-cases.ts';
import { ROTATION_ADVICE } from './rotation-advice.ts';

const rotation = (rest: object) => ({
  experience: [{ kind: 'hands-on', country: 'US', field: ['med-peds'], ...rest }],
});

proveRules(ROTATION_ADVICE, {
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
