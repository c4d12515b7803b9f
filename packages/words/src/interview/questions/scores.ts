import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const SCORES = questionsOf('scores', 'all', {
  'failed-attempt': {
    ask: 'I see a failed attempt on one of your exams. What happened?',
    tests: say`Whether you own the result and learned from it.`,
    hints: [
      say`Four steps: say it, one or two sentences of context, what changed with proof, back to your strengths.`,
      say`No blame and no apology.`,
    ],
  },
  'low-step2': {
    ask: 'Your Step 2 CK score is below what we usually see. Help me understand it.',
    tests: say`Whether you stay calm, and what shows your knowledge instead.`,
    hints: [
      say`Name the score yourself in the first sentence.`,
      say`Give newer evidence: a later exam, graded work, a letter.`,
    ],
  },
  'step1-step2-gap': {
    ask: 'Your Step 2 CK is much stronger than your Step 1. What changed?',
    tests: say`Whether the rise came from a method that lasts.`,
    hints: [say`Name two changes in how you study, with dates.`, say`Say how you use them at work.`],
  },
  'dropped-score': {
    ask: 'Your second exam went less well than your first. Why?',
    tests: say`Honesty without excuses.`,
    hints: [say`Say what you would do differently.`, say`Show what you have done since.`],
  },
  boards: {
    ask: 'How do we know that you will pass your board exam?',
    tests: say`Whether you are a risk for the pass rate of the program.`,
    hints: [
      say`Point to the exam that came last, and how you prepared.`,
      say`Describe a study plan that fits a resident’s week.`,
    ],
  },
  'study-method': {
    ask: 'How do you study now, compared with then?',
    tests: say`Whether you know how you learn.`,
    hints: [
      say`Be concrete: hours, questions a day, how you review errors.`,
      say`Name a result that followed.`,
    ],
  },
  'gap-year': {
    ask: 'There is a gap in your record. What did you do in that time?',
    tests: say`Whether the time is accounted for and closed.`,
    hints: [
      say`Give the months and the reason in one sentence.`,
      say`Say how you stayed close to medicine, or how you came back.`,
    ],
  },
  'step3-timing': {
    ask: 'Have you taken Step 3, or when will you?',
    tests: say`Planning, and for some visas a condition.`,
    hints: [say`Give a date or say plainly that you have none yet.`, say`Say why the time fits.`],
  },
  'weakest-subject': {
    ask: 'Which field of medicine is hardest for you?',
    tests: say`Whether you know your limits and work on them.`,
    hints: [say`Choose a real one.`, say`Say what you do about it now.`],
  },
  'leave-of-absence': {
    ask: 'You took leave from school. Can you tell me about it?',
    tests: say`Whether you can speak of it briefly and look ahead.`,
    hints: [
      say`You need not give health details.`,
      say`Say that it is settled only if it is, and how you know.`,
    ],
  },
  'if-it-happens-again': {
    ask: 'What will you do if you fail an exam during residency?',
    tests: say`Whether you ask for help early.`,
    hints: [say`Name whom you would tell, and when.`, say`Use what you learned from the first time.`],
  },
  'many-applications': {
    ask: 'You have applied before. What is different this year?',
    tests: say`Whether you used the year.`,
    hints: [
      say`Two or three changes, each with a date or a result.`,
      say`Speak well of the programs of that year.`,
    ],
  },
  'only-numbers': {
    ask: 'Why should we look past your scores?',
    tests: say`Whether you can argue for yourself without selling.`,
    hints: [
      say`Do not argue with the score.`,
      say`Choose one strength and let somebody else’s words show it.`,
    ],
  },
  'knowledge-proof': {
    ask: 'Which recent work best shows your medical knowledge?',
    tests: say`Evidence instead of adjectives.`,
    hints: [say`A case you solved, a talk you gave, or a graded rotation.`, say`Say who saw it.`],
  },
  'time-pressure': {
    ask: 'Exams test you under time pressure. How do you handle it on the ward?',
    tests: say`Whether speed is a problem for patients.`,
    hints: [say`Describe how you sort tasks on a busy day.`, say`Give one shift as an example.`],
  },
  'one-sentence': {
    ask: 'In one sentence: what did your worst result teach you?',
    tests: say`Whether the lesson is clear to you.`,
    hints: [say`Say a thing you do now, not a feeling.`],
  },
});
