import { questionsOf } from '../question.ts';

export const STORY = questionsOf('story', 'all', {
  'patient-changed-you': {
    ask: 'Tell me about a patient who changed how you practise.',
    tests: 'Whether you reflect on your work and act on it.',
    hints: ['Say what you do differently since then.', 'Leave out every detail that could name the patient.'],
  },
  'hardest-time': {
    ask: 'What was the hardest time of your training?',
    tests: 'How you act under strain, and whom you ask for help.',
    hints: [
      'Spend one sentence on the trouble and the rest on what you did.',
      'Choose something that is over.',
    ],
  },
  'why-us-training': {
    ask: 'Why do you want to train in the United States?',
    tests: 'Whether you want this training for what it teaches.',
    hints: [
      'Name one or two features of the training, with an example.',
      'Speak with respect of the place you come from.',
    ],
  },
  'health-systems': {
    ask: 'How is care here different from care where you trained?',
    tests: 'Whether you have seen US care closely and understand it.',
    hints: ['Give one thing each place does well.', 'Use a case that you saw yourself.'],
  },
  'limited-resources': {
    ask: 'Tell me about care that you gave with very few resources.',
    tests: 'Clinical thinking, judgement and calm.',
    hints: ['Say what you did not have and how you decided.', 'Say how you would use that habit here.'],
  },
  'us-experience': {
    ask: 'What did you learn from your clinical experience in the United States?',
    tests: 'Whether you took part and noticed how teams work.',
    hints: [
      'Name what you did with your own hands, and what you only watched.',
      'Give feedback that you got there.',
    ],
  },
  languages: {
    ask: 'How have your languages helped a patient?',
    tests: 'Whether the skill is real and safely used.',
    hints: ['Tell one visit and what it changed.', 'Say when you would still call an interpreter.'],
  },
  'research-story': {
    ask: 'Tell me about one of your research or quality projects.',
    tests: 'Whether you know your own work in depth.',
    hints: ['Question, your part, result, limit: one sentence each.', 'Be honest if it is not finished.'],
  },
  mentor: {
    ask: 'Who has shaped you as a doctor?',
    tests: 'Whether you learn from people and stay in touch.',
    hints: ['Say what the person does that you now do too.'],
  },
  volunteer: {
    ask: 'Which of your volunteer activities meant most to you?',
    tests: 'Commitment over time, not a list.',
    hints: ['Say how long, how often, and for whom.', 'Say what you still do or would do again.'],
  },
  'older-graduate': {
    ask: 'You graduated some years ago. What have you done since?',
    tests: 'Whether your skills are fresh.',
    hints: [
      'Go year by year in a few sentences, without holes.',
      'Put the latest clinical work last and make it the longest.',
    ],
  },
  teaching: {
    ask: 'Tell me about a time when you taught somebody.',
    tests: 'Whether you can explain, and like to.',
    hints: ['Say how you knew that they had understood.', 'A nurse, a student or a patient all count.'],
  },
});
