import { questionsOf } from '../question.ts';

export const CLOSING = questionsOf('closing', 'all', {
  'questions-for-us': {
    ask: 'What questions do you have for us?',
    tests: 'Whether you want to know this place.',
    hints: [
      'Have three ready that the website does not answer.',
      'Ask a resident about days; ask a director about plans.',
    ],
  },
  'anything-else': {
    ask: 'Is there anything that we did not ask?',
    tests: 'Whether you know your strongest point.',
    hints: ['One point, half a minute.', 'Then thank them.'],
  },
  'one-thing': {
    ask: 'If we remember one thing about you tomorrow, what should it be?',
    tests: 'A clear message.',
    hints: ['One sentence, tied to one scene of today’s talk.'],
  },
  concerns: {
    ask: 'Is there anything in your file that worries you?',
    tests: 'Openness, and a calm short answer.',
    hints: ['Use your prepared score answer if you have one.', 'Do not bring up a new problem.'],
  },
  'ask-resident': {
    ask: 'A resident asks: what would you like to know from me?',
    tests: 'Whether you are curious about real days.',
    hints: [
      'Ask about support, teaching at night, and how feedback is given.',
      'Talk to residents as you would to the director.',
    ],
  },
  'changes-coming': {
    ask: 'What would you change about residency if you could?',
    tests: 'Ideas without complaint.',
    hints: ['One idea and a first small step.', 'Show that you know why it is as it is.'],
  },
  'last-impression': {
    ask: 'How would you sum up this conversation?',
    tests: 'Whether you listened.',
    hints: ['Repeat one thing that you learned about them.', 'Repeat one thing that you want them to keep.'],
  },
  'other-season': {
    ask: 'What will you do if you do not match this year?',
    tests: 'Whether you have a plan and stay in medicine.',
    hints: ['Two or three steps with dates.', 'Stay calm: it is a plan, not a fear.'],
  },
});
