import { proveRules } from '../testing/rule-cases.ts';
import { GRADUATION } from './graduation-risk.ts';

const IM = { preferences: { specialties: { 'internal-medicine': 5 } } };
const MED_PEDS = { preferences: { specialties: { 'med-peds': 5 } } };
const graduated = (year: number, more = {}) => ({
  ...IM,
  visa: { needed: false },
  school: { graduated: year },
  ...more,
});

proveRules([GRADUATION], {
  'risk.graduation-age': {
    speaks: [
      {
        name: 'twenty years ago',
        profile: graduated(2007),
        outcome: 'high',
        says: [
          '20 years since graduation, counted to 2027',
          'From your graduation in 2007',
          'no work that is still going on',
        ],
      },
      {
        name: 'twenty years ago, and working',
        profile: graduated(2007, { experience: [{ kind: 'practice', country: 'IN', from: '2009-03' }] }),
        outcome: 'high',
        says: ['active since March 2009'],
      },
      {
        name: 'work that ended last month goes on no longer',
        profile: graduated(2007, {
          experience: [{ kind: 'practice', country: 'IN', from: '2009-03', to: '2026-10' }],
        }),
        outcome: 'high',
        says: ['no work that is still going on'],
      },
      {
        name: 'three years, and a Med-Peds program allows two',
        profile: { ...graduated(2024), ...MED_PEDS },
        outcome: 'low',
        says: ['the limit of years since graduation'],
      },
      {
        name: 'a graduate of a US school, whom limits for graduates from abroad do not concern',
        profile: { ...graduated(2016), ...MED_PEDS, applicant: 'us-md' },
        outcome: 'high',
        says: [/^(?![\s\S]*the limit of years)/],
      },
    ],
    silent: [
      { name: 'still at school', profile: { ...graduated(2028), ...MED_PEDS }, outcome: 'silent' },
      {
        name: 'two years, the shortest limit',
        profile: { ...graduated(2025), ...MED_PEDS },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'five years', profile: graduated(2022), outcome: 'silent' },
      { name: 'six years', profile: graduated(2021), outcome: 'medium' },
      { name: 'ten years', profile: graduated(2017), outcome: 'medium' },
      { name: 'eleven years', profile: graduated(2016), outcome: 'high' },
      { name: 'year not known', profile: IM, outcome: { missing: ['school.graduated'] } },
    ],
  },
});
