import { proveRules } from '../testing/rule-cases.ts';
import { LETTER_ADVICE } from './letter-advice.ts';

const us = { us: true, handsOn: true };
const im = { ...us, field: 'internal-medicine' };
const peds = { ...us, field: 'pediatrics' };
const letters = (...all: object[]) => ({ letters: all });
const planned = letters({ ...im, status: 'planned', author: 'Dr. Okafor' });
const asked = (date: string) => letters({ ...im, status: 'asked', asked: date, author: 'Dr. Okafor' });
/** Published: programs read from 23 September 2026, so letters are asked for by 15 July and uploaded by 9 September. */
const of2027 = (profile: object) => ({ ...profile, season: 2027 });
const wanting = (specialty: string, profile: object) => ({
  ...profile,
  preferences: { specialties: { [specialty]: 5 } },
});
const low = (score: number) => ({ exams: [{ exam: 'step2ck', score }] });

proveRules(LETTER_ADVICE, {
  'letters.ask-now': {
    speaks: [
      {
        name: 'two weeks before the upload is due',
        profile: of2027(planned),
        today: '2026-08-26',
        outcome: 'high',
        says: ['Dr. Okafor', '9 September 2026', '14 days instead of 56'],
      },
    ],
    silent: [
      { name: 'an empty profile', profile: {}, outcome: 'silent' },
      {
        name: 'planned, and better letters fill every set',
        profile: of2027(
          letters(...[im, im, peds, peds].map((one) => ({ ...one, status: 'received' })), {
            ...{ field: 'other', us: false, handsOn: false, status: 'planned' },
          }),
        ),
        today: '2026-08-26',
        outcome: 'silent',
      },
      {
        name: 'asked already',
        profile: of2027(asked('2026-06-01')),
        today: '2026-08-26',
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'the day before', profile: of2027(planned), today: '2026-07-14', outcome: 'silent' },
      { name: 'the day to ask', profile: of2027(planned), today: '2026-07-15', outcome: 'medium' },
      { name: 'the day after', profile: of2027(planned), today: '2026-07-16', outcome: 'high' },
    ],
  },
  'letters.remind': {
    speaks: [
      {
        name: 'the upload is overdue',
        profile: of2027(asked('2026-06-01')),
        today: '2026-09-10',
        outcome: 'high',
        says: ['Dr. Okafor'],
      },
    ],
    silent: [
      {
        name: 'received',
        profile: of2027(letters({ ...im, status: 'received' })),
        today: '2026-09-10',
        outcome: 'silent',
      },
      {
        name: 'asked last week, although the first day of a reminder has passed',
        profile: of2027(asked('2026-08-10')),
        today: '2026-08-17',
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'the day before',
        profile: of2027(asked('2026-06-01')),
        today: '2026-08-11',
        outcome: 'silent',
      },
      {
        name: 'four weeks before',
        profile: of2027(asked('2026-06-01')),
        today: '2026-08-12',
        outcome: 'medium',
      },
    ],
  },
  'letters.med-peds-author': {
    speaks: [
      {
        name: 'no letter',
        profile: wanting('med-peds', {}),
        outcome: 'medium',
        says: ['No author is entered yet'],
      },
    ],
    silent: [
      {
        name: 'only internal medicine is wanted',
        profile: wanting('internal-medicine', letters(im)),
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'an internist and a pediatrician',
        profile: wanting('med-peds', letters(im, peds)),
        outcome: 'medium',
      },
      {
        name: 'one of them is a Med-Peds physician',
        profile: wanting('med-peds', letters(im, { ...us, field: 'med-peds' })),
        outcome: 'silent',
      },
      {
        name: 'one may be',
        profile: wanting('med-peds', letters(im, us)),
        outcome: { missing: ['letters[1].field'] },
      },
    ],
  },
  'letters.observed-only': {
    speaks: [
      {
        name: 'an observership that was evaluated',
        profile: {
          experience: [{ kind: 'observership', country: 'US', field: ['pediatrics'], evaluated: true }],
        },
        outcome: 'medium',
        says: ['Supervisor of your observership works in the US'],
      },
    ],
    silent: [{ name: 'no US author at all', profile: letters({ ...im, us: false }), outcome: 'silent' }],
    boundary: [
      { name: 'watched', profile: letters({ ...im, handsOn: false }), outcome: 'medium' },
      { name: 'hands-on', profile: letters(im), outcome: 'silent' },
      {
        name: 'not stated',
        profile: letters({ field: 'pediatrics', us: true }),
        outcome: { missing: ['letters[0].handsOn'] },
      },
    ],
  },
  'letters.unknown-author': {
    speaks: [{ name: 'nothing stated', profile: letters({}), outcome: 'low', says: ['Letter 1'] }],
    silent: [{ name: 'no letters', profile: {}, outcome: 'silent' }],
    boundary: [
      { name: 'the country is missing', profile: letters({ field: 'other', handsOn: true }), outcome: 'low' },
      {
        name: 'all stated',
        profile: letters({ field: 'other', handsOn: true, us: false }),
        outcome: 'silent',
      },
    ],
  },
  'letters.over-limit': {
    speaks: [
      {
        name: 'six',
        profile: letters(im, im, im, peds, peds, peds),
        outcome: 'low',
        says: ['6 letters', '4 letters at most'],
      },
    ],
    silent: [{ name: 'none', profile: {}, outcome: 'silent' }],
    boundary: [
      { name: 'four', profile: letters(im, im, peds, peds), outcome: 'silent' },
      { name: 'five', profile: letters(im, im, im, peds, peds), outcome: 'low' },
    ],
  },
  'letters.peer-comparison': {
    speaks: [
      {
        name: 'a failed attempt, and a letter to come',
        profile: { ...planned, exams: [{ exam: 'step1', result: 'fail' }] },
        outcome: 'low',
        says: ['a failed Step 1 attempt', 'Dr. Okafor'],
      },
    ],
    silent: [
      {
        name: 'every letter is there',
        profile: { ...low(210), ...letters({ ...im, status: 'received' }) },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'a score at the line', profile: { ...planned, ...low(230) }, outcome: 'silent' },
      { name: 'a score below it', profile: { ...planned, ...low(229) }, outcome: 'low', says: ['229'] },
    ],
  },
  'letters.program-rule': {
    speaks: [
      {
        name: 'three of internal medicine alone',
        profile: wanting('med-peds', letters(im, im, im)),
        outcome: 'medium',
        says: [/At \d+ of them your letters fall short/],
      },
    ],
    silent: [
      {
        name: 'two letters: other rules say so',
        profile: wanting('med-peds', letters(im, peds)),
        outcome: 'silent',
      },
      {
        name: 'no pediatrics program has a statement that we know',
        profile: wanting('pediatrics', letters(peds, peds, peds)),
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        // Programs that ask for four letters remain.
        name: 'three planned',
        profile: wanting('med-peds', letters(im, im, peds)),
        outcome: 'medium',
      },
      { name: 'two of each', profile: wanting('med-peds', letters(im, im, peds, peds)), outcome: 'silent' },
    ],
  },
});
