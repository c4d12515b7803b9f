import { expect, test } from 'vitest';
import { patternsIn } from './listed-phrases.ts';

const idsIn = (text: string) => [...new Set(patternsIn({ text, start: 0 }).map(({ id }) => id))];

// Written for this test; none stands in the training data.
test.each([
  ['blame', 'My professors never taught us how such an exam works.'],
  ['blame', 'The online course misled me, and so I failed.'],
  ['blame', 'I failed in 2022, but it was not my fault.'],
  ['blame', 'I failed in 2022, and it was not really my fault.'],
  ['blame', 'I failed Step 1, and none of it was my own fault.'],
  ['excuse', 'Under normal circumstances I would have scored much higher.'],
  ['excuse', 'I had a migraine on the day of the exam, so the number is low.'],
  ['apology', 'I am truly sorry for my attempts.'],
  ['apology', 'Please forgive the gap in my record.'],
  ['defensive', 'My score does not define me as a doctor.'],
  ['defensive', 'I am more than a number.'],
  ['ranking-request', 'I would be grateful if you ranked me highly.'],
  ['ranking-request', 'Could you let me know where I stand before I certify my list?'],
  ['second-intent', 'Yours is one of my two first choices.'],
  ['mass-mail', 'Dear Sir or Madam,'],
  ['mass-mail', 'I would love to work at [Hospital Name].'],
])('%s: %s', (id, text) => expect(idsIn(text)).toContain(id));

test.each([
  'I failed Step 1 in 2022 and passed it in 2023 with a weekly plan.',
  'The decision to sit it then was mine.',
  'She told me that she was sorry to be late.',
  'It was my fault, and I changed how I study.',
  'I will not say that it was not my fault.',
  'When the patient died, everyone knew that it was not my fault.',
  'I understand why you ask about my score.',
  'I will rank your program first, and I ask for nothing in return.',
  'Dear Dr. Osei,',
  'The pump failed at night, so we counted the drops by hand.',
  'The nurse apologized to the family for the wait.',
  'Our clinic ranks tenth in the state for vaccination.',
])('nothing: %s', (text) => expect(idsIn(text)).toEqual([]));
