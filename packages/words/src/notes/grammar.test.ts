import { expect, test } from 'vitest';
import { noted, reviewOf } from '../testing/test-reviewer.ts';

const slips = (text: string) => noted(reviewOf({ kind: 'personal-statement', text }), 'grammar');

test.each([
  'She is a graduate who have a plan.',
  'I dreamed of to become a doctor.',
  'He was a internist in my town.',
  'I was fascinate by the heart.',
  'I seen many patients in that year.',
  "I chose it because of it's reputation.",
  'I did not knew the answer.',
  'They was in the waiting room.',
  'I look forward to hear from you.',
  'We discussed about the case.',
  'He gave me many advices.',
  'It was one of the best hospital in the city.',
  'I must to work harder.',
  'I have been there since five years.',
  'She is more better now.',
  'This made me to think.',
  'I am graduated from the university of Quito.',
  'My father he was a farmer.',
  'I want to be doctor in my village.',
  'I am interesting in the heart.',
  'There is many patients who cannot pay.',
  'I can speaks three languages.',
  'I had never see a case like that.',
  'He suggested me to apply.',
  'I am learn Spanish in the evening.',
])('%s has a slip', (text) => expect(slips(text)).toHaveLength(1));

test.each([
  'I used to be a nurse, and I was used to long nights.',
  'An hour later a university student came with an MRI.',
  'He has a one-year-old son, and it is a European name.',
  'What I have seen, done and taken on has changed me.',
  'If she were here, she would let me do it.',
  'The group of patients was small, and one of the children is well.',
  'I spent a two week rotation there, then three more weeks at home.',
  'The work that patients do is hard, and each of them has a story.',
  'I saw it in the US clinical system and in the United States.',
  'She said, "They was here."',
  'I suggested that he be seen again.',
  'There is one more thing, and there are many ways to do it.',
  'She told me to go, and I was able to help.',
  'I want to be a doctor who is interested in people.',
  'I will have left by then, and it is better late than never.',
])('%s has none', (text) => expect(slips(text)).toEqual([]));
