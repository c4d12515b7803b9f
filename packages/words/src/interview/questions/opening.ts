import { questionsOf } from '../question.ts';

export const OPENING = questionsOf('opening', 'all', {
  'about-you': {
    ask: 'Tell me about yourself.',
    tests: 'Whether you can choose what matters, and stop in time.',
    hints: [
      'Three stops: where you come from, what you do now, what you look for.',
      'Stay under two minutes.',
    ],
  },
  'walk-through': {
    ask: 'Walk me through your application.',
    tests: 'Whether the steps of your path make sense as one line.',
    hints: ['Say why you took each step, not only when.', 'End at this program.'],
  },
  'three-words': {
    ask: 'Which three words would your last supervisor use for you?',
    tests: 'Whether you know how others see you at work.',
    hints: ['Pick words that a letter of yours supports.', 'Give one short scene for one of them.'],
  },
  'how-was-journey': {
    ask: 'How has the interview season been for you so far?',
    tests: 'Small talk: whether you are easy to talk to.',
    hints: ['Stay light and honest.', 'You need not say where else you interviewed.'],
  },
  'not-on-paper': {
    ask: 'What should I know about you that is not in your application?',
    tests: 'Whether there is a person behind the form.',
    hints: ['Choose one thing that says something about how you work.', 'Keep private matters private.'],
  },
  proudest: {
    ask: 'Which achievement are you most proud of?',
    tests: 'What you value, and whether you share the credit.',
    hints: ['Say what was hard and what you did yourself.', 'Name who helped you.'],
  },
  'free-time': {
    ask: 'What do you do when you are not at work?',
    tests: 'How you rest, and whether you can talk about more than medicine.',
    hints: ['Be ready for a second question about it.', 'Name only what you really do.'],
  },
  hometown: {
    ask: 'Tell me about the place where you trained as a doctor.',
    tests: 'Whether you can explain another health system to a listener who never saw it.',
    hints: [
      'Give size, patients and your role in two or three plain facts.',
      'Say what it taught you that is useful here.',
    ],
  },
  'current-work': {
    ask: 'What are you doing at the moment?',
    tests: 'Whether you are still close to patients and to learning.',
    hints: ['Say what you did last week, in plain words.', 'Link it to your first day as a resident.'],
  },
  'why-medicine': {
    ask: 'Why did you become a doctor?',
    tests: 'Whether your reason has grown since you were a child.',
    hints: ['One scene is better than three reasons.', 'Say what keeps you in medicine today.'],
  },
});
