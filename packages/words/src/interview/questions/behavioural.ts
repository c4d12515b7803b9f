import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const BEHAVIOURAL = questionsOf('behavioural', 'all', {
  strength: {
    ask: 'What is your greatest strength?',
    tests: say`Whether you can prove it.`,
    hints: [say`One strength, one scene, one witness.`, say`Choose one that a resident needs.`],
  },
  weakness: {
    ask: 'Which weakness of yours do colleagues notice?',
    tests: say`Whether you know yourself and work on it.`,
    hints: [say`A real one, which is not a strength in disguise.`, say`Say what you do about it each week.`],
  },
  failure: {
    ask: 'Tell me about a failure that was not an exam.',
    tests: say`Whether you own it and went on.`,
    hints: [say`Your part first.`, say`End with what you do now.`],
  },
  stress: {
    ask: 'How do you deal with stress?',
    tests: say`Whether you will stay well for years.`,
    hints: [say`Name habits that you have now.`, say`Say how you notice that it is too much.`],
  },
  'many-tasks': {
    ask: 'Tell me about a day when you had too much to do.',
    tests: say`How you put tasks in order.`,
    hints: [say`Say what you left for later, and why it was safe.`, say`Say whom you told.`],
  },
  'angry-patient': {
    ask: 'Tell me about an angry patient or relative.',
    tests: say`Calm, and whether you look for the reason.`,
    hints: [say`Say what the anger was about.`, say`Say what you said first.`],
  },
  initiative: {
    ask: 'Tell me about a thing that you improved without being asked.',
    tests: say`Whether you see problems and act.`,
    hints: [say`Before, what you did, after, with a number if you have one.`, say`Small is fine.`],
  },
  adapt: {
    ask: 'Tell me about a time when you had to adapt quickly.',
    tests: say`Whether change makes you stop or learn.`,
    hints: [say`A move to another country or ward works well.`, say`Name the first thing that you did.`],
  },
  'criticism-unfair': {
    ask: 'When were you criticised unfairly, and how did you react?',
    tests: say`Whether you stay professional.`,
    hints: [say`Look for the part that was true.`, say`Say what you did a day later.`],
  },
  'ethics-pressure': {
    ask: 'Were you ever asked to do something that you thought was wrong?',
    tests: say`Integrity under pressure.`,
    hints: [say`Say how you said no.`, say`If it cost you something, say so in plain words.`],
  },
  bias: {
    ask: 'Tell me about a time when you found a bias in yourself.',
    tests: say`Honest reflection.`,
    hints: [say`Say what showed it to you.`, say`Say what you do to guard against it.`],
  },
  'long-goal': {
    ask: 'Tell me about a goal that took you years.',
    tests: say`Staying power.`,
    hints: [say`Name the steps and one setback.`, say`Say what kept you going, in plain words.`],
  },
  'decision-without-data': {
    ask: 'Tell me about a decision that you made without all the facts.',
    tests: say`Judgement and safety.`,
    hints: [say`Say what you knew, what you did not, and your plan if you were wrong.`],
  },
  burnout: {
    ask: 'How will you look after yourself in the intern year?',
    tests: say`Whether you have a plan and people.`,
    hints: [
      say`Name people, sleep, and one thing that you will keep doing.`,
      say`You need not speak of your health.`,
    ],
  },
});
