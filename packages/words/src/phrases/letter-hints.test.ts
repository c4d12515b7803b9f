import { expect, test } from 'vitest';
import type { ReviewKind } from '../review.ts';
import { patternsIn } from './listed-phrases.ts';

const idsIn = (text: string, kind: ReviewKind = 'letter-of-intent') => [
  ...new Set(patternsIn({ text, start: 0 }, kind).map(({ id }) => id)),
];

// Written for this test; none stands in the training data.
test.each([
  ['ranking-request', 'I hope you will consider placing me where I can match.'],
  ['ranking-request', 'Would the committee tell me whether I am high enough?'],
  ['ranking-request', 'A short sign before February would let me sleep.'],
  ['ranking-request', 'I trust that such loyalty will be rewarded.'],
  ['ranking-request', 'Please let me know how my interview was received.'],
  ['ranking-request', 'If I hear that I am safe with you, I will cancel the rest.'],
  ['ranking-request', 'Could you find a good word for me when they vote?'],
  ['ranking-request', 'I hope that the feeling is mutual.'],
  ['second-intent', 'You are one of my two first choices.'],
  ['second-intent', 'I have given the same promise to a program in Ohio.'],
  ['second-intent', 'Yours is my number one, unless my wife finds work in Boston.'],
  ['second-intent', 'I will rank you first or, at the latest, second.'],
  ['second-intent', 'Right now you are first on my list.'],
  ['second-intent', 'My letter to Brookdale was sent too early; this one is valid.'],
  ['second-intent', 'Whoever opens the door has the first place on my list.'],
  ['second-intent', 'For the moment you are at the top.'],
  ['second-intent', 'Dr. Lee in Ohio heard the same sentence from me.'],
  ['mass-mail', 'I send this update to the hospitals on my list.'],
  ['mass-mail', 'Greetings to everyone who receives this.'],
  ['mass-mail', 'Your hospital, like all the hospitals to which I write, is excellent.'],
  ['mass-mail', 'Dear Program Directors,'],
  ['mass-mail', 'Dear Dr. ____,'],
  ['mass-mail', 'I enjoyed our talk about [topic].'],
  ['mass-mail', 'I am writing to several programs in your state.'],
  ['mass-mail', 'Please forward my CV to your colleagues.'],
  ['mass-mail', 'I would be honored to join your esteemed institution.'],
])('%s: %s', (id, text) => expect(idsIn(text)).toEqual([id]));

test.each([
  'I will rank your program first, and I ask for nothing in return.',
  'I know that you cannot tell me anything about your list.',
  'I have ranked patients by urgency for four years.',
  'Could you tell me whether the clinic has evening hours?',
  'I would love to know how the residents choose their electives.',
  'I have told no other program so.',
  'My husband has written the same to his program, for we match as a couple.',
  'In our ward two sisters shared the first bed.',
  'You will be glad to hear that our clinic has a scale.',
  'I was happy to hear that you keep the panel for three years.',
  'I hope to share the protocol with your team.',
  'My patients call me the doctor with the scarf.',
  'The rain began halfway through the tour.',
  'Please thank Ms. Roy on my behalf.',
  'Many programs have a noon conference; yours has one with a janitor.',
  'Whoever is on call answers within an hour.',
  'I thank all of you for the cold morning on the roof.',
  'Let me tell you how I made my list of questions.',
  'Dr. Sahni told me that the residents drive it too.',
  "Your institution's bus for dialysis patients stayed with me.",
  'I wrote also to Dr. Lee to thank her for the tour.',
  'I applied to many programs, as you know; this one has the bus.',
  'Dear Dr. Whitfield,',
  'Please greet everybody in the pulmonary clinic.',
  'I rotated in two hospitals of the same city.',
])('nothing in a letter: %s', (text) => expect(idsIn(text)).toEqual([]));

test('in a story the softer words are harmless', () => {
  for (const text of [
    'A short sign from his mother would have helped me to decide.',
    'We wrote to several hospitals for a bed.',
  ])
    expect(idsIn(text, 'personal-statement')).toEqual([]);
});

test('one remark for each sentence, from the first to the last of its words', () => {
  const text = 'Tell me where I stand, for a small sign would let me sleep.';
  const [only, ...more] = patternsIn({ text, start: 10 }, 'thank-you');
  expect(more).toEqual([]);
  expect(text.slice((only?.from ?? 0) - 10, (only?.to ?? 0) - 10)).toMatch(/where I stand.*sign/);
});
