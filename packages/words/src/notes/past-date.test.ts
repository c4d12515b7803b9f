import { expect, test } from 'vitest';
import { noted, reviewOf } from '../testing/test-reviewer.ts';

/** Read on 23 November 2026. */
const marked = (text: string) =>
  noted(
    reviewOf({ kind: 'lor-request', text: `Dear Dr. Lee, I was your extern in the spring. ${text}` }),
    'past-date',
  );

test.each([
  ['Could you upload the letter by October 1?', 'October 1'],
  ['The letter is due on 1 October 2026.', '1 October 2026'],
  ['I would be grateful if it could reach ERAS before the 15th of September.', 'the 15th of September'],
  ['Please upload it no later than Sept. 23rd, 2026.', 'Sept. 23rd, 2026'],
  ['The deadline is 2026-09-23.', '2026-09-23'],
  ['I worked with you in May, and the letter is due by October 1.', 'October 1'],
  ['Please send it by the end of September.', 'the end of September'],
  ['Could it be ready by November 22?', 'November 22'],
  ['October 1 is the deadline for uploads.', 'October 1'],
  ['I hope that you can write it until August.', 'August'],
  ['The deadline was last Friday.', 'last Friday'],
  ['Your letter was due yesterday.', 'yesterday'],
  ['The deadline was October 1.', 'October 1'],
])('%s', (text, words) => expect(marked(text)).toEqual([words]));

test.each([
  'Could you upload the letter by December 15?',
  'The letter is due on 1 October 2027.',
  'Please upload it by January 10.',
  'Could it be ready by November 23?',
  'Please send it by the end of November.',
  'I worked with you until October 1, and I hope that you remember me.',
  'By October 1 I had seen three hundred patients, which a letter could mention.',
  'The usual deadline, October 1, has passed, so each day counts.',
  'The deadline was September 23; a letter still helps me.',
  'The deadline was last Friday. A letter still helps me.',
  'Last Friday I passed the deadline list to your office, please keep it.',
  'Could we meet? I was on your ward until last Friday.',
  'I saw you last week, and I would like to ask for a letter.',
  'From March to July 2025 I was on your ward, and I would like to ask for a letter.',
  'We spoke on October 1 about a letter.',
  'You may remember the night of 3 May 2026, before the storm.',
  'If you can write it by March 1, programs will still see it.',
])('nothing past: %s', (text) => expect(marked(text)).toEqual([]));

test('a story of the past asks for nothing', () => {
  const told = 'By October 1 we had to leave the village, and I could save two patients.';
  expect(noted(reviewOf({ kind: 'personal-statement', text: told }), 'past-date')).toEqual([]);
});

test('a day that has passed leaves what is needed, and when, thin', () => {
  const part = reviewOf({
    kind: 'lor-request',
    text: 'Dear Dr. Lee, please upload the letter in ERAS by October 1, and I will send you my CV and the letter ID.',
  }).parts.find(({ id }) => id === 'logistics');
  expect(part?.status).toBe('weak');
});
