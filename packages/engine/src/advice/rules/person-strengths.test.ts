import { proveRules } from '../testing/rule-cases.ts';
import { PERSON_STRENGTHS } from './person-strengths.ts';

const speaks = (...languages: string[]) => ({ strengths: { languages } });

proveRules(PERSON_STRENGTHS, {
  'strength.languages': {
    speaks: [
      {
        name: 'two besides English',
        profile: speaks('en', 'ar', 'fr', 'AR '),
        outcome: 'low',
        says: ['2 languages besides English', '32%', '29%'],
      },
    ],
    silent: [{ name: 'English, twice', profile: speaks('English', 'en-US'), outcome: 'silent' }],
    boundary: [
      { name: 'English', profile: speaks('en'), outcome: 'silent' },
      {
        name: 'English and Spanish',
        profile: speaks('en', 'Spanish'),
        outcome: 'low',
        says: ['1 language besides'],
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['strengths.languages'] } },
    ],
  },
  ...Object.fromEntries(
    ['leadership', 'underserved'].map((field) => [
      `strength.${field}`,
      {
        speaks: [{ name: 'said yes', profile: { strengths: { [field]: true } }, outcome: 'low' as const }],
        silent: [{ name: 'said no', profile: { strengths: { [field]: false } }, outcome: 'silent' as const }],
        boundary: [
          { name: 'yes', profile: { strengths: { [field]: true } }, outcome: 'low' as const },
          { name: 'not said', profile: {}, outcome: { missing: [`strengths.${field}`] } },
        ],
      },
    ]),
  ),
  'strength.recent-graduate': {
    speaks: [
      {
        name: 'still at school',
        profile: { school: { graduated: 2028 } },
        outcome: 'high',
        says: ['or before it'],
      },
    ],
    silent: [
      {
        name: 'a US senior, as all are',
        profile: { applicant: 'us-md', school: { graduated: 2028 } },
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'two years',
        profile: { school: { graduated: 2025 } },
        outcome: 'high',
        says: ['2 years after graduation'],
      },
      { name: 'three years', profile: { school: { graduated: 2024 } }, outcome: 'silent' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['school.graduated'] } },
    ],
  },
  'strength.certified': {
    speaks: [
      {
        name: 'and needs a visa',
        profile: { ecfmg: { certified: true }, visa: { needed: true } },
        outcome: 'medium',
        says: ['J-1'],
      },
    ],
    silent: [
      {
        name: 'a US graduate',
        profile: { applicant: 'us-do', ecfmg: { certified: true } },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'certified', profile: { ecfmg: { certified: true } }, outcome: 'medium' },
      { name: 'not yet', profile: { ecfmg: { certified: false } }, outcome: 'silent' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['ecfmg.certified'] } },
    ],
  },
});
