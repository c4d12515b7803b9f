import { proveRules } from '../testing/rule-cases.ts';
import { LETTERS } from './letter-risk.ts';

const letter = (field?: string, us: boolean | undefined = true, status = 'received') => ({
  field,
  us,
  status,
});
const profile = (letters: object[], specialties: object = { 'med-peds': 5 }, more: object = {}) => ({
  preferences: { specialties },
  letters,
  ...more,
});
const [IM, PEDS, MED_PEDS] = ['internal-medicine', 'pediatrics', 'med-peds'].map((field) => letter(field));
const THREE = [IM, PEDS, MED_PEDS] as object[];

const worked = (letter: boolean) => ({
  kind: 'hands-on',
  country: 'US',
  field: ['internal-medicine'],
  months: 1,
  letter,
});

proveRules([LETTERS], {
  'risk.letters': {
    speaks: [
      {
        name: 'one letter',
        profile: profile([IM as object]),
        outcome: 'medium',
        says: [
          'Only 1 letter',
          'already received',
          'no author from Pediatrics',
          'Plan for 3 to 4',
          '75%',
          '68%',
        ],
      },
      {
        name: 'three from home',
        profile: profile(
          ['internal-medicine', 'pediatrics', 'pediatrics'].map((field) => letter(field, false)),
        ),
        outcome: 'medium',
        says: ['No letter from the US'],
      },
      {
        name: 'three, none from the second field',
        profile: profile([IM, IM, IM] as object[]),
        outcome: 'low',
        says: ['No letter from Pediatrics'],
      },
      {
        name: 'three, from neither field',
        profile: profile(Array(3).fill(letter('other'))),
        outcome: 'medium',
      },
    ],
    silent: [
      { name: 'three, all fields', profile: profile(THREE), outcome: 'silent' },
      {
        name: 'a Med-Peds author stands for both fields',
        profile: profile([MED_PEDS, letter('other'), letter('other')] as object[]),
        outcome: 'silent',
      },
      {
        name: 'a US graduate needs no letter "from the US"',
        profile: profile(
          ['internal-medicine', 'internal-medicine', 'other'].map((field) => letter(field, false)),
          { 'internal-medicine': 5 },
          { applicant: 'us-do' },
        ),
        outcome: 'silent',
      },
      {
        name: 'Pediatrics alone asks for no internist',
        profile: profile([PEDS, PEDS, PEDS] as object[], { pediatrics: 5 }),
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'two letters', profile: profile([MED_PEDS, IM] as object[]), outcome: 'medium' },
      {
        name: 'three letters',
        profile: profile([MED_PEDS, IM, letter('other')] as object[]),
        outcome: 'silent',
      },
      {
        name: 'two letters on the last day to upload',
        profile: profile([MED_PEDS, IM] as object[]),
        today: '2027-09-08',
        outcome: 'medium',
      },
      {
        name: 'two letters, a day later',
        profile: profile([MED_PEDS, IM] as object[]),
        today: '2027-09-09',
        outcome: 'high',
      },
      {
        name: 'the third letter may be the pediatrician',
        profile: profile([IM, IM, letter(undefined)] as object[]),
        outcome: { missing: ['letters[2].field'] },
      },
      {
        name: 'one letter of unknown field cannot stand for two',
        profile: profile([letter('other'), letter('other'), letter(undefined)]),
        outcome: 'low',
      },
      {
        name: 'nobody knows if one is from the US',
        profile: profile([{ field: 'med-peds' }, letter('other', false), letter('other', false)]),
        outcome: { missing: ['letters[0].us'] },
      },
      {
        name: 'no letter entered, but two experiences say that one came of them',
        profile: {
          preferences: { specialties: { 'internal-medicine': 5 } },
          experience: [worked(true), worked(true), worked(false)],
        },
        outcome: 'medium',
        says: ['Only 2 letters', 'By your experience entries, 2 letters', 'Enter each letter you have'],
      },
      {
        name: 'no letter entered, but three experiences say so',
        profile: { experience: [worked(true), worked(true), worked(true)] },
        outcome: { missing: ['letters'] },
      },
      {
        name: 'experience without a letter tells of none',
        profile: { experience: [worked(false)] },
        outcome: { missing: ['letters'] },
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['letters'] } },
    ],
  },
});
