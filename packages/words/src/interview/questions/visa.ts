import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const VISA = questionsOf('visa', 'all', {
  'need-sponsor': {
    ask: 'Will you need us to sponsor a visa?',
    tests: say`Whether the program can take you.`,
    hints: [
      say`Yes or no first, then which visas you can accept.`,
      say`State your status as it is today, never one that you hope for.`,
    ],
    sources: ['nrmp-0584a'],
  },
  'which-visa': {
    ask: 'Which visa would you like, and could you accept another?',
    tests: say`Whether you know the rules and have a second choice.`,
    hints: [
      say`Look up before the day what this program sponsors.`,
      say`Say what is a wish and what is a need.`,
    ],
  },
  'h1b-step3': {
    ask: 'You ask for an H-1B. Where are you with Step 3?',
    tests: say`Whether the visa can be filed in time.`,
    hints: [
      say`Step 3 must be passed before the H-1B petition.`,
      say`Give the date and when the result comes.`,
    ],
    sources: ['webharvest-7cddb'],
  },
  'j1-return': {
    ask: 'A J-1 asks you to return home for two years, or to get a waiver. How do you see that?',
    tests: say`Whether you know what you sign.`,
    hints: [say`Show that you know the rule.`, say`Make no promise about years that nobody can plan yet.`],
    sources: ['github-b8029', 'unnamed-secondary-2026'],
  },
  certificate: {
    ask: 'Are you ECFMG certified?',
    tests: say`Whether you can start on the first day.`,
    hints: [
      say`Yes with the date, or what is left and when it comes.`,
      say`Give the same date as in your application.`,
    ],
  },
  'start-on-time': {
    ask: 'Could anything delay your start?',
    tests: say`Risk for the schedule of the program.`,
    hints: [
      say`Be truthful: you must tell programs what could affect your start.`,
      say`Say what you have done to lower the risk.`,
    ],
    sources: ['nrmp-0584a'],
  },
  'current-status': {
    ask: 'What allows you to be in the United States now?',
    tests: say`Whether papers are in order.`,
    hints: [say`One sentence is enough.`, say`If you are abroad, say so and say where you would apply.`],
  },
  'travel-rules': {
    ask: 'How do the present entry rules touch you?',
    tests: say`Whether you follow the news that concerns you.`,
    hints: [
      say`Look up the rule and its date on the same morning.`,
      say`Say what is known and what is open, without politics.`,
    ],
  },
});
