import { questionsOf } from '../question.ts';

export const MOTIVATION = [
  ...questionsOf('motivation', 'all', {
    'why-this-field': {
      ask: 'Why this specialty?',
      tests: 'Whether the reason is yours and fits no other field.',
      hints: [
        'Name a moment at work, then what you liked in it.',
        'Check: would the answer fit another specialty unchanged?',
      ],
    },
    'ten-years': {
      ask: 'Where do you see yourself in ten years?',
      tests: 'Whether your goals fit this training.',
      hints: [
        'One clear path, tied to something you have already done.',
        'Say what you still need to learn here.',
      ],
    },
    'dislike-most': {
      ask: 'What do you like least about this specialty?',
      tests: 'Whether you know the daily work.',
      hints: ['Choose something real that all residents meet.', 'Say how you live with it.'],
    },
    'other-field': {
      ask: 'If this specialty did not exist, what would you do?',
      tests: 'Which part of the work draws you.',
      hints: ['Stay close to what you love in this field.', 'You need not say what else you applied to.'],
    },
  }),
  ...questionsOf('motivation', 'med-peds', {
    'why-both': {
      ask: 'Why Med-Peds and not internal medicine or pediatrics alone?',
      tests: 'Whether you need both halves for what you want to do.',
      hints: [
        'Name patients or a kind of care that one half alone would miss.',
        'Show your own work with both ages.',
      ],
    },
    'not-decided': {
      ask: 'Some people choose Med-Peds because they cannot decide. Is that you?',
      tests: 'Whether you stay calm and have chosen.',
      hints: ['Say what the combination lets you do.', 'A plan for after training answers it best.'],
    },
    'one-half': {
      ask: 'Do you like one half more than the other?',
      tests: 'Honesty, and whether you will finish both.',
      hints: ['Speak of both with a case each.', 'Avoid a perfect balance that nobody believes.'],
    },
    'family-medicine': {
      ask: 'How does Med-Peds differ from family medicine?',
      tests: 'Whether you understand the field.',
      hints: [
        'Compare training and places of work, without calling one better.',
        'Say why the difference matters to you.',
      ],
    },
    transition: {
      ask: 'What does transition of care mean to you?',
      tests: 'Whether you know a core task of Med-Peds.',
      hints: [
        'Use a young adult with an illness that began in childhood.',
        'Say where such patients get lost.',
      ],
    },
    switching: {
      ask: 'You will change between adults and children every few months. How will you cope?',
      tests: 'Whether you can switch and stay organised.',
      hints: [
        'Give a time when you moved between two kinds of work.',
        'Say what you carry over from one to the other.',
      ],
    },
    'four-years': {
      ask: 'Med-Peds takes four years. Why is the extra year worth it to you?',
      tests: 'Commitment to the length of the training.',
      hints: ['Tie it to the patients that you want to care for.'],
    },
    'practice-plan': {
      ask: 'How will you use both boards after residency?',
      tests: 'Whether your plan needs both.',
      hints: [
        'One path: clinic, hospital, teaching or global health.',
        'Name a setting where both are used each week.',
      ],
    },
    'home-country': {
      ask: 'Med-Peds does not exist in many countries. How did you find it?',
      tests: 'Whether you have met the field or only read of it.',
      hints: [
        'Name the person, the clinic or the rotation.',
        'If you have only read about it, say how you went on from there.',
      ],
    },
    'adult-child-link': {
      ask: 'Tell me about an adult whose illness began in childhood.',
      tests: 'Thinking across a whole life.',
      hints: [
        'Say what the early years explain about the illness now.',
        'Say what you would ask the former pediatrician.',
      ],
    },
  }),
  ...questionsOf('motivation', 'internal-medicine', {
    'why-im': {
      ask: 'Why internal medicine?',
      tests: 'Whether you like to think through complex adult illness.',
      hints: [
        'Choose one case where thinking changed the plan.',
        'Say what you do when there is no clear answer.',
      ],
    },
    fellowship: {
      ask: 'Do you plan a fellowship?',
      tests: 'Whether your plan is open and honest.',
      hints: [
        'Not knowing yet is allowed; say how you will find out.',
        'Show that you want the general training first.',
      ],
    },
    'primary-or-hospital': {
      ask: 'Do you see yourself in the clinic or in the hospital?',
      tests: 'Whether you know both settings.',
      hints: ['Name what you have seen of each.', 'Say what would help you decide.'],
    },
    'chronic-care': {
      ask: 'What do you like about care for chronic disease?',
      tests: 'Patience, and interest in slow progress.',
      hints: ['Follow one patient over several visits.', 'Say what you did when the plan was not followed.'],
    },
    'older-adults': {
      ask: 'Tell me about your work with older adults.',
      tests: 'Whether you see function and wishes, not only diseases.',
      hints: ['Say what mattered most to the patient.', 'Mention one medicine that you stopped, and why.'],
    },
    'why-not-peds': {
      ask: 'Have you thought of working with children?',
      tests: 'Whether adult medicine is a choice.',
      hints: ['Speak with respect of the other field.', 'Say what draws you to adults.'],
    },
    'interesting-case': {
      ask: 'Present an interesting adult case that you saw.',
      tests: 'Order, reasoning and a clear point.',
      hints: [
        'Two minutes: problem, key findings, what you thought, what happened.',
        'Say what you would do sooner next time.',
      ],
    },
    evidence: {
      ask: 'Tell me about a study that changed your practice.',
      tests: 'Whether you read and judge evidence.',
      hints: [
        'Say the question and the limit of the study.',
        'Choose one that you can discuss for five minutes.',
      ],
    },
  }),
  ...questionsOf('motivation', 'pediatrics', {
    'why-peds': {
      ask: 'Why pediatrics?',
      tests: 'Whether you know more than that children are nice.',
      hints: ['Speak of growth, families and prevention with one case.', 'Say what you find hard in it.'],
    },
    parents: {
      ask: 'How do you feel about working with parents every day?',
      tests: 'Whether you see the family as part of the team.',
      hints: ['Give a talk with a worried parent.', 'Say what you did to be understood.'],
    },
    'sick-children': {
      ask: 'How do you cope when a child is very ill or dies?',
      tests: 'Whether you can feel and still work.',
      hints: ['Say what helps you, and whom you talk to.', 'Do not claim that it does not touch you.'],
    },
    prevention: {
      ask: 'Which problem of child health matters most to you?',
      tests: 'Interest beyond the single patient.',
      hints: ['Choose one that you met at work.', 'Say what a resident can do about it.'],
    },
    adolescents: {
      ask: 'How do you talk with teenagers?',
      tests: 'Trust, privacy and safety.',
      hints: ['Say how you get time alone with the patient.', 'Say what you cannot keep secret.'],
    },
    newborns: {
      ask: 'What experience do you have with newborns?',
      tests: 'Where you will need help in the first months.',
      hints: ['Be exact about what you did yourself.', 'Say what you would like to learn first.'],
    },
    'general-or-special': {
      ask: 'General pediatrics or a subspecialty: where are you heading?',
      tests: 'Whether your goal is thought through.',
      hints: ['Link it to work that you have done.', 'Leave room to change your mind.'],
    },
    advocate: {
      ask: 'Tell me about a time when you spoke up for a child.',
      tests: 'Courage and care for those who cannot speak.',
      hints: [
        'Say who had to be convinced and how you did it.',
        'Say what came of it, also if it was little.',
      ],
    },
  }),
];
