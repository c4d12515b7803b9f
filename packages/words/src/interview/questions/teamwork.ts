import { questionsOf } from '../question.ts';

export const TEAMWORK = questionsOf('teamwork', 'all', {
  'conflict-colleague': {
    ask: 'Tell me about a conflict with a colleague.',
    tests: 'Whether you talk to people, not about them.',
    hints: ['Give the other side fairly.', 'Say how you work together now.'],
  },
  'nurse-calls': {
    ask: 'A nurse disagrees with your order. What do you do?',
    tests: 'Respect for other professions.',
    hints: ['Listen, look at the patient together, then decide.', 'Give a time when the nurse was right.'],
  },
  'role-in-team': {
    ask: 'Which part do you tend to take in a team?',
    tests: 'Whether you know yourself and can change parts.',
    hints: ['One example for your usual part, one for another.', 'Say what the team got from it.'],
  },
  'weak-teammate': {
    ask: 'Another intern does not do a fair share of the work. What do you do?',
    tests: 'Fairness and a direct first step.',
    hints: ['Ask before you judge: there may be a reason.', 'Say when you would tell the senior.'],
  },
  'feedback-received': {
    ask: 'Tell me about hard feedback that you were given.',
    tests: 'Whether you can be taught.',
    hints: ['Repeat the feedback as it was said.', 'Say what you changed and who noticed.'],
  },
  'feedback-given': {
    ask: 'How do you give feedback to a student?',
    tests: 'Whether you will be a good senior.',
    hints: ['Say when and where.', 'Describe one thing that you saw, not a trait.'],
  },
  lead: {
    ask: 'Tell me about a time when you led a group.',
    tests: 'Whether you lead without a title.',
    hints: ['Say what was not working before.', 'Share the credit.'],
  },
  'different-backgrounds': {
    ask: 'Tell me about work with people who are very different from you.',
    tests: 'Whether you are curious and fair.',
    hints: ['Say what you misunderstood at first.', 'Say what you do since.'],
  },
  handover: {
    ask: 'What makes a good handover?',
    tests: 'Safe habits.',
    hints: ['Sickest first, what to do if, and time for questions.', 'Give one that went wrong, and why.'],
  },
  hierarchy: {
    ask: 'Teams here are less formal than in many countries. How will you adapt?',
    tests: 'Whether you will ask questions and speak up.',
    hints: ['Use your US experience.', 'Say what felt strange and what you did.'],
  },
  'difficult-senior': {
    ask: 'Tell me about a senior who was hard to work with.',
    tests: 'Whether you stay fair when you tell it.',
    hints: ['No names and no anger.', 'Say what you learned to do.'],
  },
  'help-asked': {
    ask: 'When did you last ask a colleague for help?',
    tests: 'Whether you ask in time.',
    hints: ['Choose a recent time.', 'Say what would have happened without it.'],
  },
});
