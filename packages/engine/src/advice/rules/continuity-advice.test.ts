import { proveRules } from '../testing/rule-cases.ts';
import { CONTINUITY_ADVICE } from './continuity-advice.ts';

const work = (from?: string, to?: string) => ({ kind: 'practice', country: 'EG', from, to });
const profile = (...experience: object[]) => ({ school: { graduated: 2021 }, experience });

proveRules(CONTINUITY_ADVICE, {
  'continuity.active': {
    speaks: [
      {
        name: 'nothing for ten months',
        profile: profile(work('2022-01', '2025-12')),
        outcome: 'medium',
        says: ['10 months', 'within four weeks'],
      },
      { name: 'nothing for three months', profile: profile(work('2022-01', '2026-07')), outcome: 'low' },
    ],
    silent: [
      { name: 'working', profile: profile(work('2022-01')), outcome: 'silent' },
      { name: 'in school', profile: { school: { graduated: 2027 } }, outcome: 'silent' },
    ],
    boundary: [
      // On 22 November 2026 two whole months are over since 23 September, today counted, as in the audit.
      { name: 'two months', profile: profile(work('2022-01', '2026-09-22')), outcome: 'low' },
      { name: 'a day less', profile: profile(work('2022-01', '2026-09-23')), outcome: 'silent' },
      { name: 'six months', profile: profile(work('2022-01', '2026-05-22')), outcome: 'medium' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['experience'] } },
      {
        name: 'an entry without dates',
        profile: profile(work('2022-01', '2026-05-21'), work()),
        outcome: { missing: ['experience[1].from'] },
      },
      {
        name: 'in the year of graduation',
        profile: { school: { graduated: 2026 }, experience: [work('2026-01', '2026-02')] },
        outcome: { missing: ['experience'] },
      },
    ],
  },
  'continuity.document': {
    speaks: [
      {
        name: 'a year without an entry',
        profile: profile(work('2022-01', '2023-12'), work('2025-01')),
        outcome: 'medium',
        says: ['One pause', 'January 2024 to December 2024 (12 months)', 'You gave no reason'],
      },
      {
        name: 'the same, with its reason',
        profile: {
          ...profile(work('2022-01', '2023-12'), work('2025-01')),
          gaps: [{ from: '2024-01', to: '2024-12', reason: 'exam preparation' }],
        },
        outcome: 'low',
        says: ['You gave your reasons'],
      },
    ],
    silent: [
      { name: 'no pause', profile: profile(work('2021-11')), outcome: 'silent' },
      { name: 'in school', profile: { school: { graduated: 2027 } }, outcome: 'silent' },
    ],
    boundary: [
      {
        name: 'five months',
        profile: profile(work('2022-01', '2023-12'), work('2024-06')),
        outcome: 'silent',
      },
      {
        name: 'six months',
        profile: profile(work('2022-01', '2023-12'), work('2024-07')),
        outcome: 'medium',
      },
      {
        name: 'an entry without dates may fill it',
        profile: profile(work('2022-01', '2023-12'), work('2024-07'), work()),
        outcome: { missing: ['experience[2].from'] },
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['experience'] } },
    ],
  },
});
