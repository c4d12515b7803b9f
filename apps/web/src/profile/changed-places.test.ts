import { expect, test } from 'vitest';
import { changedPlaces } from './changed-places.ts';

test.each([
  ['nothing', { applicant: 'us-md' }, { applicant: 'us-md' }, []],
  ['an answer', { applicant: 'us-md' }, { applicant: 'us-do' }, ['applicant']],
  ['an answer inside a group', {}, { visa: { needed: true } }, ['visa.needed']],
  ['an answer taken back', { visa: { needed: true }, budget: 900 }, { budget: 900 }, ['visa']],
  ['a new attempt', {}, { exams: [{ exam: 'step1' }] }, ['exams[0]']],
  ['one more attempt', { exams: [{}] }, { exams: [{}, { exam: 'step1' }] }, ['exams[1]']],
  [
    'an attempt removed',
    { exams: [{ exam: 'step1' }, { exam: 'step3' }] },
    { exams: [{ exam: 'step1' }] },
    ['exams[1]'],
  ],
  [
    'a field of an attempt',
    { exams: [{ exam: 'step1' }] },
    { exams: [{ exam: 'step1', result: 'fail' }] },
    ['exams[0].result'],
  ],
  ['a list of words', { ties: { states: ['NY'] } }, { ties: { states: ['NY', 'NJ'] } }, ['ties.states']],
  [
    'stars of a state',
    { preferences: { states: { NY: 5 } } },
    { preferences: { states: { NY: 4, TX: 1 } } },
    ['preferences.states.NY', 'preferences.states.TX'],
  ],
])('%s', (_, before, after, places) => {
  expect(changedPlaces(before, after)).toEqual(places);
});
