import { expect, test } from 'vitest';
import { profileOf, reviewOf } from '../testing/test-reviewer.ts';

const profile = profileOf({
  exams: [{ exam: 'step1', date: '2022-03-15', result: 'pass' }],
  experience: [
    { title: 'Observership', kind: 'observership', country: 'US', from: '2024-03', to: '2024-07', months: 5 },
  ],
});
const saysOf = (text: string) =>
  reviewOf({ kind: 'personal-statement', text, profile })
    .notes.filter(({ id }) => id === 'contradicts-profile')
    .map(({ says }) => says)
    .join(' ');

test.each([
  ['I passed Step 1 in June 2021.', 'March 2022'],
  ['I passed Step 1 on 14 June 2021.', '15 March 2022'],
  ['In May 2021 I was an observer in a clinic in the United States.', 'March 2024 to July 2024'],
])('%s', (text, date) => {
  expect(saysOf(text)).toContain(date);
  expect(saysOf(text)).not.toMatch(/\d{4}-\d{2}/);
});
