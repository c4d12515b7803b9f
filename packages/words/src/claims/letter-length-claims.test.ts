import { expect, test } from 'vitest';
import { noted, profileOf, reviewOf } from '../testing/test-reviewer.ts';

const profile = profileOf({
  experience: [
    { title: 'Observership in Des Moines', kind: 'observership', country: 'US', months: 5 },
    { title: 'Rural clinic', kind: 'practice', country: 'VN', months: 30 },
  ],
});
const against = (sentence: string) =>
  noted(
    reviewOf({ kind: 'lor-request', text: `Dear Dr. Lindqvist,\n\n${sentence}\n\nDr. Minh`, profile }),
    'contradicts-profile',
  );

test.each([
  'Please write that I observed in your clinic for eleven months.',
  'I was an observer in your clinic for a year.',
  'You supervised me for nine months during my observership.',
  'In the United States I worked with you for 14 months.',
])('longer than the profile has: %s', (sentence) => expect(against(sentence)).toHaveLength(1));

test.each([
  'I observed in your clinic for five months.',
  'I observed in your clinic for about half a year.',
  'I worked with you for two years in Can Tho.',
  'During my observership I sat beside you for three weeks.',
  'I would be glad to work with you for eleven months.',
  'You have known me for six years.',
])('as in the profile: %s', (sentence) => expect(against(sentence)).toEqual([]));
