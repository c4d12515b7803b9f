import { questionsOf } from '../question.ts';

export const VISA = questionsOf('visa', 'all', {
  'need-sponsor': {
    ask: 'Will you need us to sponsor a visa?',
    tests: 'Whether the program can take you.',
    hints: [
      'Yes or no first, then which visas you can accept.',
      'State your status as it is today, never one that you hope for.',
    ],
    sources: ['nrmp-0584a'],
  },
  'which-visa': {
    ask: 'Which visa would you like, and could you accept another?',
    tests: 'Whether you know the rules and have a second choice.',
    hints: ['Look up before the day what this program sponsors.', 'Say what is a wish and what is a need.'],
  },
  'h1b-step3': {
    ask: 'You ask for an H-1B. Where are you with Step 3?',
    tests: 'Whether the visa can be filed in time.',
    hints: ['Step 3 must be passed before the H-1B petition.', 'Give the date and when the result comes.'],
    sources: ['webharvest-7cddb'],
  },
  'j1-return': {
    ask: 'A J-1 asks you to return home for two years, or to get a waiver. How do you see that?',
    tests: 'Whether you know what you sign.',
    hints: ['Show that you know the rule.', 'Make no promise about years that nobody can plan yet.'],
    sources: ['github-b8029', 'unnamed-secondary-2026'],
  },
  certificate: {
    ask: 'Are you ECFMG certified?',
    tests: 'Whether you can start on the first day.',
    hints: [
      'Yes with the date, or what is left and when it comes.',
      'Give the same date as in your application.',
    ],
  },
  'start-on-time': {
    ask: 'Could anything delay your start?',
    tests: 'Risk for the schedule of the program.',
    hints: [
      'Be truthful: you must tell programs what could affect your start.',
      'Say what you have done to lower the risk.',
    ],
    sources: ['nrmp-0584a'],
  },
  'current-status': {
    ask: 'What allows you to be in the United States now?',
    tests: 'Whether papers are in order.',
    hints: ['One sentence is enough.', 'If you are abroad, say so and say where you would apply.'],
  },
  'travel-rules': {
    ask: 'How do the present entry rules touch you?',
    tests: 'Whether you follow the news that concerns you.',
    hints: [
      'Look up the rule and its date on the same morning.',
      'Say what is known and what is open, without politics.',
    ],
  },
});
