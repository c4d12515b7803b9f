import { questionsOf } from '../question.ts';

export const BEHAVIOURAL = questionsOf('behavioural', 'all', {
  strength: {
    ask: 'What is your greatest strength?',
    tests: 'Whether you can prove it.',
    hints: ['One strength, one scene, one witness.', 'Choose one that a resident needs.'],
  },
  weakness: {
    ask: 'Which weakness of yours do colleagues notice?',
    tests: 'Whether you know yourself and work on it.',
    hints: ['A real one, which is not a strength in disguise.', 'Say what you do about it each week.'],
  },
  failure: {
    ask: 'Tell me about a failure that was not an exam.',
    tests: 'Whether you own it and went on.',
    hints: ['Your part first.', 'End with what you do now.'],
  },
  stress: {
    ask: 'How do you deal with stress?',
    tests: 'Whether you will stay well for years.',
    hints: ['Name habits that you have now.', 'Say how you notice that it is too much.'],
  },
  'many-tasks': {
    ask: 'Tell me about a day when you had too much to do.',
    tests: 'How you put tasks in order.',
    hints: ['Say what you left for later, and why it was safe.', 'Say whom you told.'],
  },
  'angry-patient': {
    ask: 'Tell me about an angry patient or relative.',
    tests: 'Calm, and whether you look for the reason.',
    hints: ['Say what the anger was about.', 'Say what you said first.'],
  },
  initiative: {
    ask: 'Tell me about a thing that you improved without being asked.',
    tests: 'Whether you see problems and act.',
    hints: ['Before, what you did, after, with a number if you have one.', 'Small is fine.'],
  },
  adapt: {
    ask: 'Tell me about a time when you had to adapt quickly.',
    tests: 'Whether change makes you stop or learn.',
    hints: ['A move to another country or ward works well.', 'Name the first thing that you did.'],
  },
  'criticism-unfair': {
    ask: 'When were you criticised unfairly, and how did you react?',
    tests: 'Whether you stay professional.',
    hints: ['Look for the part that was true.', 'Say what you did a day later.'],
  },
  'ethics-pressure': {
    ask: 'Were you ever asked to do something that you thought was wrong?',
    tests: 'Integrity under pressure.',
    hints: ['Say how you said no.', 'If it cost you something, say so in plain words.'],
  },
  bias: {
    ask: 'Tell me about a time when you found a bias in yourself.',
    tests: 'Honest reflection.',
    hints: ['Say what showed it to you.', 'Say what you do to guard against it.'],
  },
  'long-goal': {
    ask: 'Tell me about a goal that took you years.',
    tests: 'Staying power.',
    hints: ['Name the steps and one setback.', 'Say what kept you going, in plain words.'],
  },
  'decision-without-data': {
    ask: 'Tell me about a decision that you made without all the facts.',
    tests: 'Judgement and safety.',
    hints: ['Say what you knew, what you did not, and your plan if you were wrong.'],
  },
  burnout: {
    ask: 'How will you look after yourself in the intern year?',
    tests: 'Whether you have a plan and people.',
    hints: [
      'Name people, sleep, and one thing that you will keep doing.',
      'You need not speak of your health.',
    ],
  },
});
