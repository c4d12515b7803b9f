import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const STORY = questionsOf('story', 'all', {
  'patient-changed-you': {
    ask: 'Tell me about a patient who changed how you practise.',
    tests: say`Whether you reflect on your work and act on it.`,
    hints: [
      say`Say what you do differently since then.`,
      say`Leave out every detail that could name the patient.`,
    ],
  },
  'hardest-time': {
    ask: 'What was the hardest time of your training?',
    tests: say`How you act under strain, and whom you ask for help.`,
    hints: [
      say`Spend one sentence on the trouble and the rest on what you did.`,
      say`Choose something that is over.`,
    ],
  },
  'why-us-training': {
    ask: 'Why do you want to train in the United States?',
    tests: say`Whether you want this training for what it teaches.`,
    hints: [
      say`Name one or two features of the training, with an example.`,
      say`Speak with respect of the place you come from.`,
    ],
  },
  'health-systems': {
    ask: 'How is care here different from care where you trained?',
    tests: say`Whether you have seen US care closely and understand it.`,
    hints: [say`Give one thing each place does well.`, say`Use a case that you saw yourself.`],
  },
  'limited-resources': {
    ask: 'Tell me about care that you gave with very few resources.',
    tests: say`Clinical thinking, judgement and calm.`,
    hints: [say`Say what you did not have and how you decided.`, say`Say how you would use that habit here.`],
  },
  'us-experience': {
    ask: 'What did you learn from your clinical experience in the United States?',
    tests: say`Whether you took part and noticed how teams work.`,
    hints: [
      say`Name what you did with your own hands, and what you only watched.`,
      say`Give feedback that you got there.`,
    ],
  },
  languages: {
    ask: 'How have your languages helped a patient?',
    tests: say`Whether the skill is real and safely used.`,
    hints: [say`Tell one visit and what it changed.`, say`Say when you would still call an interpreter.`],
  },
  'research-story': {
    ask: 'Tell me about one of your research or quality projects.',
    tests: say`Whether you know your own work in depth.`,
    hints: [
      say`Question, your part, result, limit: one sentence each.`,
      say`Be honest if it is not finished.`,
    ],
  },
  mentor: {
    ask: 'Who has shaped you as a doctor?',
    tests: say`Whether you learn from people and stay in touch.`,
    hints: [say`Say what the person does that you now do too.`],
  },
  volunteer: {
    ask: 'Which of your volunteer activities meant most to you?',
    tests: say`Commitment over time, not a list.`,
    hints: [say`Say how long, how often, and for whom.`, say`Say what you still do or would do again.`],
  },
  'older-graduate': {
    ask: 'You graduated some years ago. What have you done since?',
    tests: say`Whether your skills are fresh.`,
    hints: [
      say`Go year by year in a few sentences, without holes.`,
      say`Put the latest clinical work last and make it the longest.`,
    ],
  },
  teaching: {
    ask: 'Tell me about a time when you taught somebody.',
    tests: say`Whether you can explain, and like to.`,
    hints: [say`Say how you knew that they had understood.`, say`A nurse, a student or a patient all count.`],
  },
});
