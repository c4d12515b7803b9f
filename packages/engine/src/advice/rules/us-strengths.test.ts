import { proveRules } from '../testing/rule-cases.ts';
import { US_STRENGTHS } from './us-strengths.ts';

const rotation = (months: number, letter?: boolean) => ({ kind: 'hands-on', country: 'US', months, letter });
const received = { field: 'internal-medicine', us: true, handsOn: true, status: 'received' };
const letters = (count: number) => Array.from({ length: count }, () => received);

proveRules(US_STRENGTHS, {
  'strength.long-usce': {
    speaks: [
      {
        name: 'five months, two letters',
        profile: { experience: [rotation(5)], letters: letters(2) },
        outcome: 'medium',
        says: ['5 months of hands-on work', '2 letters can say so'],
      },
      {
        name: 'a letter named with the rotation',
        profile: { experience: [rotation(3, true)] },
        outcome: 'medium',
        says: ['1 letter'],
      },
    ],
    silent: [
      { name: 'nobody vouches for it', profile: { experience: [rotation(6)] }, outcome: 'silent' },
      {
        name: 'a letter that is only asked for',
        profile: { experience: [rotation(6)], letters: [{ ...received, status: 'asked' }] },
        outcome: 'silent',
      },
      {
        name: 'a US graduate',
        profile: { applicant: 'us-md', experience: [rotation(6, true)] },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'just under three months', profile: { experience: [rotation(2.9, true)] }, outcome: 'silent' },
      { name: 'three months', profile: { experience: [rotation(3, true)] }, outcome: 'medium' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['experience'] } },
    ],
  },
  'strength.us-letters': {
    speaks: [
      {
        name: 'two from a month',
        profile: { experience: [rotation(1)], letters: letters(2) },
        outcome: 'medium',
        says: ['2 letters from the US'],
      },
    ],
    silent: [
      {
        name: 'from authors who only met the person',
        profile: { letters: letters(2).map((one) => ({ ...one, handsOn: false })) },
        outcome: 'silent',
      },
      {
        name: 'the long stay speaks for them',
        profile: { experience: [rotation(5)], letters: letters(3) },
        outcome: 'silent',
      },
      { name: 'a US graduate', profile: { applicant: 'us-do', letters: letters(3) }, outcome: 'silent' },
    ],
    boundary: [
      { name: 'one', profile: { experience: [rotation(1)], letters: letters(1) }, outcome: 'silent' },
      { name: 'two', profile: { experience: [rotation(1)], letters: letters(2) }, outcome: 'medium' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['letters'] } },
    ],
  },
});
