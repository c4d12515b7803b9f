import { questionsOf } from '../question.ts';

export const SCORES = questionsOf('scores', 'all', {
  'failed-attempt': {
    ask: 'I see a failed attempt on one of your exams. What happened?',
    tests: 'Whether you own the result and learned from it.',
    hints: [
      'Four steps: say it, one or two sentences of context, what changed with proof, back to your strengths.',
      'No blame and no apology.',
    ],
  },
  'low-step2': {
    ask: 'Your Step 2 CK score is below what we usually see. Help me understand it.',
    tests: 'Whether you stay calm, and what shows your knowledge instead.',
    hints: [
      'Name the score yourself in the first sentence.',
      'Give newer evidence: a later exam, graded work, a letter.',
    ],
  },
  'step1-step2-gap': {
    ask: 'Your Step 2 CK is much stronger than your Step 1. What changed?',
    tests: 'Whether the rise came from a method that lasts.',
    hints: ['Name two changes in how you study, with dates.', 'Say how you use them at work.'],
  },
  'dropped-score': {
    ask: 'Your second exam went less well than your first. Why?',
    tests: 'Honesty without excuses.',
    hints: ['Say what you would do differently.', 'Show what you have done since.'],
  },
  boards: {
    ask: 'How do we know that you will pass your board exam?',
    tests: 'Whether you are a risk for the pass rate of the program.',
    hints: [
      'Point to the exam that came last, and how you prepared.',
      'Describe a study plan that fits a resident’s week.',
    ],
  },
  'study-method': {
    ask: 'How do you study now, compared with then?',
    tests: 'Whether you know how you learn.',
    hints: ['Be concrete: hours, questions a day, how you review errors.', 'Name a result that followed.'],
  },
  'gap-year': {
    ask: 'There is a gap in your record. What did you do in that time?',
    tests: 'Whether the time is accounted for and closed.',
    hints: [
      'Give the months and the reason in one sentence.',
      'Say how you stayed close to medicine, or how you came back.',
    ],
  },
  'step3-timing': {
    ask: 'Have you taken Step 3, or when will you?',
    tests: 'Planning, and for some visas a condition.',
    hints: ['Give a date or say plainly that you have none yet.', 'Say why the time fits.'],
  },
  'weakest-subject': {
    ask: 'Which field of medicine is hardest for you?',
    tests: 'Whether you know your limits and work on them.',
    hints: ['Choose a real one.', 'Say what you do about it now.'],
  },
  'leave-of-absence': {
    ask: 'You took leave from school. Can you tell me about it?',
    tests: 'Whether you can speak of it briefly and look ahead.',
    hints: ['You need not give health details.', 'Say that it is settled only if it is, and how you know.'],
  },
  'if-it-happens-again': {
    ask: 'What will you do if you fail an exam during residency?',
    tests: 'Whether you ask for help early.',
    hints: ['Name whom you would tell, and when.', 'Use what you learned from the first time.'],
  },
  'many-applications': {
    ask: 'You have applied before. What is different this year?',
    tests: 'Whether you used the year.',
    hints: [
      'Two or three changes, each with a date or a result.',
      'Speak well of the programs of that year.',
    ],
  },
  'only-numbers': {
    ask: 'Why should we look past your scores?',
    tests: 'Whether you can argue for yourself without selling.',
    hints: ['Do not argue with the score.', 'Choose one strength and let somebody else’s words show it.'],
  },
  'knowledge-proof': {
    ask: 'Which recent work best shows your medical knowledge?',
    tests: 'Evidence instead of adjectives.',
    hints: ['A case you solved, a talk you gave, or a graded rotation.', 'Say who saw it.'],
  },
  'time-pressure': {
    ask: 'Exams test you under time pressure. How do you handle it on the ward?',
    tests: 'Whether speed is a problem for patients.',
    hints: ['Describe how you sort tasks on a busy day.', 'Give one shift as an example.'],
  },
  'one-sentence': {
    ask: 'In one sentence: what did your worst result teach you?',
    tests: 'Whether the lesson is clear to you.',
    hints: ['Say a thing you do now, not a feeling.'],
  },
});
