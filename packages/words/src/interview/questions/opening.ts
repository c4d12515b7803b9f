import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const OPENING = questionsOf('opening', 'all', {
  'about-you': {
    ask: 'Tell me about yourself.',
    tests: say`Whether you can choose what matters, and stop in time.`,
    hints: [
      say`Three stops: where you come from, what you do now, what you look for.`,
      say`Stay under two minutes.`,
    ],
  },
  'walk-through': {
    ask: 'Walk me through your application.',
    tests: say`Whether the steps of your path make sense as one line.`,
    hints: [say`Say why you took each step, not only when.`, say`End at this program.`],
  },
  'three-words': {
    ask: 'Which three words would your last supervisor use for you?',
    tests: say`Whether you know how others see you at work.`,
    hints: [say`Pick words that a letter of yours supports.`, say`Give one short scene for one of them.`],
  },
  'how-was-journey': {
    ask: 'How has the interview season been for you so far?',
    tests: say`Small talk: whether you are easy to talk to.`,
    hints: [say`Stay light and honest.`, say`You need not say where else you interviewed.`],
  },
  'not-on-paper': {
    ask: 'What should I know about you that is not in your application?',
    tests: say`Whether there is a person behind the form.`,
    hints: [
      say`Choose one thing that says something about how you work.`,
      say`Keep private matters private.`,
    ],
  },
  proudest: {
    ask: 'Which achievement are you most proud of?',
    tests: say`What you value, and whether you share the credit.`,
    hints: [say`Say what was hard and what you did yourself.`, say`Name who helped you.`],
  },
  'free-time': {
    ask: 'What do you do when you are not at work?',
    tests: say`How you rest, and whether you can talk about more than medicine.`,
    hints: [say`Be ready for a second question about it.`, say`Name only what you really do.`],
  },
  hometown: {
    ask: 'Tell me about the place where you trained as a doctor.',
    tests: say`Whether you can explain another health system to a listener who never saw it.`,
    hints: [
      say`Give size, patients and your role in two or three plain facts.`,
      say`Say what it taught you that is useful here.`,
    ],
  },
  'current-work': {
    ask: 'What are you doing at the moment?',
    tests: say`Whether you are still close to patients and to learning.`,
    hints: [say`Say what you did last week, in plain words.`, say`Link it to your first day as a resident.`],
  },
  'why-medicine': {
    ask: 'Why did you become a doctor?',
    tests: say`Whether your reason has grown since you were a child.`,
    hints: [say`One scene is better than three reasons.`, say`Say what keeps you in medicine today.`],
  },
});
