import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const CLOSING = questionsOf('closing', 'all', {
  'questions-for-us': {
    ask: 'What questions do you have for us?',
    tests: say`Whether you want to know this place.`,
    hints: [
      say`Have three ready that the website does not answer.`,
      say`Ask a resident about days; ask a director about plans.`,
    ],
  },
  'anything-else': {
    ask: 'Is there anything that we did not ask?',
    tests: say`Whether you know your strongest point.`,
    hints: [say`One point, half a minute.`, say`Then thank them.`],
  },
  'one-thing': {
    ask: 'If we remember one thing about you tomorrow, what should it be?',
    tests: say`A clear message.`,
    hints: [say`One sentence, tied to one scene of today’s talk.`],
  },
  concerns: {
    ask: 'Is there anything in your file that worries you?',
    tests: say`Openness, and a calm short answer.`,
    hints: [say`Use your prepared score answer if you have one.`, say`Do not bring up a new problem.`],
  },
  'ask-resident': {
    ask: 'A resident asks: what would you like to know from me?',
    tests: say`Whether you are curious about real days.`,
    hints: [
      say`Ask about support, teaching at night, and how feedback is given.`,
      say`Talk to residents as you would to the director.`,
    ],
  },
  'changes-coming': {
    ask: 'What would you change about residency if you could?',
    tests: say`Ideas without complaint.`,
    hints: [say`One idea and a first small step.`, say`Show that you know why it is as it is.`],
  },
  'last-impression': {
    ask: 'How would you sum up this conversation?',
    tests: say`Whether you listened.`,
    hints: [
      say`Repeat one thing that you learned about them.`,
      say`Repeat one thing that you want them to keep.`,
    ],
  },
  'other-season': {
    ask: 'What will you do if you do not match this year?',
    tests: say`Whether you have a plan and stay in medicine.`,
    hints: [say`Two or three steps with dates.`, say`Stay calm: it is a plan, not a fear.`],
  },
});
