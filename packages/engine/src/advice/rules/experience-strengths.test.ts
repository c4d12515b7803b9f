import { proveRules } from '../testing/rule-cases.ts';
import { EXPERIENCE_STRENGTHS } from './experience-strengths.ts';

const month = (more: object) => ({ kind: 'hands-on', country: 'US', months: 1, ...more });

proveRules(EXPERIENCE_STRENGTHS, {
  'strength.med-peds-contact': {
    speaks: [
      {
        name: 'worked in it',
        profile: { experience: [month({ field: ['med-peds'] })] },
        outcome: 'medium',
        says: ['where Med-Peds physicians work', 'both adults and children'],
      },
      {
        name: 'a letter',
        profile: { letters: [{ field: 'med-peds', status: 'received' }] },
        outcome: 'medium',
        says: ['A Med-Peds physician writes for you.'],
      },
    ],
    silent: [
      {
        name: 'Med-Peds is not wanted',
        profile: {
          preferences: { specialties: { pediatrics: 5 } },
          experience: [month({ field: ['med-peds'] })],
        },
        outcome: 'silent',
      },
      {
        name: 'another place',
        profile: { experience: [month({ field: ['pediatrics'], medPedsSite: false })] },
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'a letter that is planned',
        profile: { experience: [month({})], letters: [{ field: 'med-peds', status: 'planned' }] },
        outcome: 'silent',
      },
      {
        name: 'a letter that is asked for',
        profile: { experience: [month({})], letters: [{ field: 'med-peds', status: 'asked' }] },
        outcome: 'medium',
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['experience'] } },
    ],
  },
  'strength.research': {
    speaks: [
      {
        name: 'two works',
        profile: {
          scholarship: [
            { kind: 'poster', lifespan: true },
            { kind: 'abstract', lifespan: true },
          ],
        },
        outcome: 'medium',
        says: ['2 pieces'],
      },
    ],
    silent: [
      {
        name: 'another topic',
        profile: { scholarship: [{ kind: 'poster', lifespan: false }] },
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'across ages',
        profile: { scholarship: [{ kind: 'poster', lifespan: true }] },
        outcome: 'medium',
      },
      {
        name: 'not across ages',
        profile: { scholarship: [{ kind: 'poster', lifespan: false }] },
        outcome: 'silent',
      },
      {
        name: 'not said',
        profile: { scholarship: [{ kind: 'poster' }] },
        outcome: { missing: ['scholarship[0].lifespan'] },
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['scholarship'] } },
    ],
  },
  'strength.teaching': {
    speaks: [
      {
        name: 'an entry with dates',
        profile: { experience: [{ kind: 'teaching', from: '2023-01' }] },
        outcome: 'medium',
      },
      {
        name: 'only said',
        profile: { strengths: { teaching: true } },
        outcome: 'low',
        says: ['Without dates it is only a word'],
      },
    ],
    silent: [{ name: 'said no', profile: { strengths: { teaching: false } }, outcome: 'silent' }],
    boundary: [
      { name: 'yes', profile: { strengths: { teaching: true } }, outcome: 'low' },
      { name: 'no', profile: { strengths: { teaching: false } }, outcome: 'silent' },
      { name: 'not said', profile: {}, outcome: { missing: ['strengths.teaching'] } },
    ],
  },
});
