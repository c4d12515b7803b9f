import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const TEAMWORK = questionsOf('teamwork', 'all', {
  'conflict-colleague': {
    ask: 'Tell me about a conflict with a colleague.',
    tests: say`Whether you talk to people, not about them.`,
    hints: [say`Give the other side fairly.`, say`Say how you work together now.`],
  },
  'nurse-calls': {
    ask: 'A nurse disagrees with your order. What do you do?',
    tests: say`Respect for other professions.`,
    hints: [
      say`Listen, look at the patient together, then decide.`,
      say`Give a time when the nurse was right.`,
    ],
  },
  'role-in-team': {
    ask: 'Which part do you tend to take in a team?',
    tests: say`Whether you know yourself and can change parts.`,
    hints: [say`One example for your usual part, one for another.`, say`Say what the team got from it.`],
  },
  'weak-teammate': {
    ask: 'Another intern does not do a fair share of the work. What do you do?',
    tests: say`Fairness and a direct first step.`,
    hints: [say`Ask before you judge: there may be a reason.`, say`Say when you would tell the senior.`],
  },
  'feedback-received': {
    ask: 'Tell me about hard feedback that you were given.',
    tests: say`Whether you can be taught.`,
    hints: [say`Repeat the feedback as it was said.`, say`Say what you changed and who noticed.`],
  },
  'feedback-given': {
    ask: 'How do you give feedback to a student?',
    tests: say`Whether you will be a good senior.`,
    hints: [say`Say when and where.`, say`Describe one thing that you saw, not a trait.`],
  },
  lead: {
    ask: 'Tell me about a time when you led a group.',
    tests: say`Whether you lead without a title.`,
    hints: [say`Say what was not working before.`, say`Share the credit.`],
  },
  'different-backgrounds': {
    ask: 'Tell me about work with people who are very different from you.',
    tests: say`Whether you are curious and fair.`,
    hints: [say`Say what you misunderstood at first.`, say`Say what you do since.`],
  },
  handover: {
    ask: 'What makes a good handover?',
    tests: say`Safe habits.`,
    hints: [
      say`Sickest first, what to do if, and time for questions.`,
      say`Give one that went wrong, and why.`,
    ],
  },
  hierarchy: {
    ask: 'Teams here are less formal than in many countries. How will you adapt?',
    tests: say`Whether you will ask questions and speak up.`,
    hints: [say`Use your US experience.`, say`Say what felt strange and what you did.`],
  },
  'difficult-senior': {
    ask: 'Tell me about a senior who was hard to work with.',
    tests: say`Whether you stay fair when you tell it.`,
    hints: [say`No names and no anger.`, say`Say what you learned to do.`],
  },
  'help-asked': {
    ask: 'When did you last ask a colleague for help?',
    tests: say`Whether you ask in time.`,
    hints: [say`Choose a recent time.`, say`Say what would have happened without it.`],
  },
});
