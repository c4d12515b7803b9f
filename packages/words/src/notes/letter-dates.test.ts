import { expect, test } from 'vitest';
import type { ReviewKind } from '../review.ts';
import { noted, reviewOf } from '../testing/test-reviewer.ts';

const marked = (kind: ReviewKind, text: string) =>
  noted(reviewOf({ kind, text: `Dear Dr. Lee, I was your extern in the spring. ${text}` }), 'date');

test.each<[ReviewKind, string, string]>([
  ['lor-request', 'The letter is due on 01/12/2026.', '01/12/2026'],
  ['thank-you', 'We met on 3.11.2026 in your clinic.', '3.11.2026'],
  ['update-letter', 'I passed Step 3 on 9-11-26.', '9-11-26'],
  ['lor-request', 'Could you upload the letter by tomorrow?', 'tomorrow'],
  ['lor-request', 'Please send the letter by the end of the week.', 'the end of the week'],
  ['lor-request', 'I need the letter within two days.', 'two days'],
])('%s: %s', (kind, text, words) => expect(marked(kind, text)).toEqual([words]));

test.each<[ReviewKind, string]>([
  ['lor-request', 'The letter is due on 2026-12-01.'],
  ['lor-request', 'The letter is due on 12/25/2026.'],
  ['lor-request', 'The letter is due on 11/11/2026.'],
  ['lor-request', 'The letter is due on 1 December 2026.'],
  ['thank-you', 'We met on 3 November, and 3/4 of the clinic was full.'],
  ['lor-request', 'I leave for Hue tomorrow, and I would be grateful for a letter by December 15.'],
  ['lor-request', 'In the last two days of the rotation you saw me work at night.'],
  ['thank-you', 'I will think of your clinic by the end of the week.'],
  ['personal-statement', 'The chart said 01/12/2026.'],
])('nothing: %s: %s', (kind, text) => expect(marked(kind, text)).toEqual([]));
