import { proveRules } from '../testing/rule-cases.ts';
import { SPECIALTY_LINK } from './specialty-risk.ts';

const ONLY = { preferences: { specialties: { 'med-peds': 5 } } };
const BESIDE = { preferences: { specialties: { 'med-peds': 5, 'internal-medicine': 4 } } };
const seen = (...field: string[]) => ({ kind: 'hands-on', country: 'US', field, months: 1 });

proveRules([SPECIALTY_LINK], {
  'risk.no-specialty-link': {
    speaks: [
      {
        name: 'nothing, and no other specialty',
        profile: { ...ONLY, experience: [seen('internal-medicine')] },
        outcome: 'high',
        says: [
          'No link to Med-Peds',
          'shows no work with both adults and children, contact with Med-Peds or reason',
        ],
      },
      {
        name: 'nothing, beside another specialty',
        profile: { ...BESIDE, experience: [seen('other')] },
        outcome: 'medium',
        says: [
          'do not lead with Med-Peds. Put Internal Medicine first',
          'in Internal Medicine (44 programs) and 47% in Pediatrics (38 programs)',
          'no figure for Med-Peds',
        ],
      },
      {
        name: 'a reason in words alone',
        profile: {
          ...ONLY,
          experience: [seen('other')],
          story: { why: 'My cousins with sickle cell disease grew up.' },
        },
        outcome: 'low',
        says: ['shows a reason for it', 'lacks work with both adults and children and contact'],
      },
      {
        name: 'laboratory work with both ages is no exposure',
        profile: { ...ONLY, experience: [{ kind: 'research', field: ['internal-medicine', 'pediatrics'] }] },
        outcome: 'high',
      },
      {
        name: 'a US graduate',
        profile: { ...ONLY, applicant: 'us-md', experience: [seen('pediatrics')] },
        outcome: 'high',
      },
    ],
    silent: [
      {
        name: 'Med-Peds is not wanted',
        profile: { preferences: { specialties: { pediatrics: 5 } }, experience: [seen('other')] },
        outcome: 'silent',
      },
      {
        name: 'a month in Med-Peds is exposure and contact',
        profile: { ...ONLY, experience: [seen('med-peds')] },
        outcome: 'silent',
      },
      {
        name: 'both ages apart, and research across them',
        profile: {
          ...ONLY,
          experience: [seen('internal-medicine'), seen('pediatrics')],
          scholarship: [{ kind: 'poster', lifespan: true }],
        },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'no link', profile: { ...ONLY, experience: [seen('internal-medicine')] }, outcome: 'high' },
      {
        name: 'one link',
        profile: { ...ONLY, experience: [seen('internal-medicine', 'pediatrics')] },
        outcome: 'low',
      },
      {
        name: 'two links',
        profile: {
          ...ONLY,
          experience: [seen('internal-medicine', 'pediatrics')],
          letters: [{ field: 'med-peds' }],
        },
        outcome: 'silent',
      },
      {
        name: 'an empty reason is none',
        profile: { ...ONLY, experience: [seen('other')], story: { why: ' ' } },
        outcome: 'high',
      },
      { name: 'nothing entered', profile: ONLY, outcome: { missing: ['experience'] } },
    ],
  },
});
