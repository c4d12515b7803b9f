import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const MOTIVATION = [
  ...questionsOf('motivation', 'all', {
    'why-this-field': {
      ask: 'Why this specialty?',
      tests: say`Whether the reason is yours and fits no other field.`,
      hints: [
        say`Name a moment at work, then what you liked in it.`,
        say`Check: would the answer fit another specialty unchanged?`,
      ],
    },
    'ten-years': {
      ask: 'Where do you see yourself in ten years?',
      tests: say`Whether your goals fit this training.`,
      hints: [
        say`One clear path, tied to something you have already done.`,
        say`Say what you still need to learn here.`,
      ],
    },
    'dislike-most': {
      ask: 'What do you like least about this specialty?',
      tests: say`Whether you know the daily work.`,
      hints: [say`Choose something real that all residents meet.`, say`Say how you live with it.`],
    },
    'other-field': {
      ask: 'If this specialty did not exist, what would you do?',
      tests: say`Which part of the work draws you.`,
      hints: [
        say`Stay close to what you love in this field.`,
        say`You need not say what else you applied to.`,
      ],
    },
  }),
  ...questionsOf('motivation', 'med-peds', {
    'why-both': {
      ask: 'Why Med-Peds and not internal medicine or pediatrics alone?',
      tests: say`Whether you need both halves for what you want to do.`,
      hints: [
        say`Name patients or a kind of care that one half alone would miss.`,
        say`Show your own work with both ages.`,
      ],
    },
    'not-decided': {
      ask: 'Some people choose Med-Peds because they cannot decide. Is that you?',
      tests: say`Whether you stay calm and have chosen.`,
      hints: [say`Say what the combination lets you do.`, say`A plan for after training answers it best.`],
    },
    'one-half': {
      ask: 'Do you like one half more than the other?',
      tests: say`Honesty, and whether you will finish both.`,
      hints: [say`Speak of both with a case each.`, say`Avoid a perfect balance that nobody believes.`],
    },
    'family-medicine': {
      ask: 'How does Med-Peds differ from family medicine?',
      tests: say`Whether you understand the field.`,
      hints: [
        say`Compare training and places of work, without calling one better.`,
        say`Say why the difference matters to you.`,
      ],
    },
    transition: {
      ask: 'What does transition of care mean to you?',
      tests: say`Whether you know a core task of Med-Peds.`,
      hints: [
        say`Use a young adult with an illness that began in childhood.`,
        say`Say where such patients get lost.`,
      ],
    },
    switching: {
      ask: 'You will change between adults and children every few months. How will you cope?',
      tests: say`Whether you can switch and stay organised.`,
      hints: [
        say`Give a time when you moved between two kinds of work.`,
        say`Say what you carry over from one to the other.`,
      ],
    },
    'four-years': {
      ask: 'Med-Peds takes four years. Why is the extra year worth it to you?',
      tests: say`Commitment to the length of the training.`,
      hints: [say`Tie it to the patients that you want to care for.`],
    },
    'practice-plan': {
      ask: 'How will you use both boards after residency?',
      tests: say`Whether your plan needs both.`,
      hints: [
        say`One path: clinic, hospital, teaching or global health.`,
        say`Name a setting where both are used each week.`,
      ],
    },
    'home-country': {
      ask: 'Med-Peds does not exist in many countries. How did you find it?',
      tests: say`Whether you have met the field or only read of it.`,
      hints: [
        say`Name the person, the clinic or the rotation.`,
        say`If you have only read about it, say how you went on from there.`,
      ],
    },
    'adult-child-link': {
      ask: 'Tell me about an adult whose illness began in childhood.',
      tests: say`Thinking across a whole life.`,
      hints: [
        say`Say what the early years explain about the illness now.`,
        say`Say what you would ask the former pediatrician.`,
      ],
    },
  }),
  ...questionsOf('motivation', 'internal-medicine', {
    'why-im': {
      ask: 'Why internal medicine?',
      tests: say`Whether you like to think through complex adult illness.`,
      hints: [
        say`Choose one case where thinking changed the plan.`,
        say`Say what you do when there is no clear answer.`,
      ],
    },
    fellowship: {
      ask: 'Do you plan a fellowship?',
      tests: say`Whether your plan is open and honest.`,
      hints: [
        say`Not knowing yet is allowed; say how you will find out.`,
        say`Show that you want the general training first.`,
      ],
    },
    'primary-or-hospital': {
      ask: 'Do you see yourself in the clinic or in the hospital?',
      tests: say`Whether you know both settings.`,
      hints: [say`Name what you have seen of each.`, say`Say what would help you decide.`],
    },
    'chronic-care': {
      ask: 'What do you like about care for chronic disease?',
      tests: say`Patience, and interest in slow progress.`,
      hints: [
        say`Follow one patient over several visits.`,
        say`Say what you did when the plan was not followed.`,
      ],
    },
    'older-adults': {
      ask: 'Tell me about your work with older adults.',
      tests: say`Whether you see function and wishes, not only diseases.`,
      hints: [
        say`Say what mattered most to the patient.`,
        say`Mention one medicine that you stopped, and why.`,
      ],
    },
    'why-not-peds': {
      ask: 'Have you thought of working with children?',
      tests: say`Whether adult medicine is a choice.`,
      hints: [say`Speak with respect of the other field.`, say`Say what draws you to adults.`],
    },
    'interesting-case': {
      ask: 'Present an interesting adult case that you saw.',
      tests: say`Order, reasoning and a clear point.`,
      hints: [
        say`Two minutes: problem, key findings, what you thought, what happened.`,
        say`Say what you would do sooner next time.`,
      ],
    },
    evidence: {
      ask: 'Tell me about a study that changed your practice.',
      tests: say`Whether you read and judge evidence.`,
      hints: [
        say`Say the question and the limit of the study.`,
        say`Choose one that you can discuss for five minutes.`,
      ],
    },
  }),
  ...questionsOf('motivation', 'pediatrics', {
    'why-peds': {
      ask: 'Why pediatrics?',
      tests: say`Whether you know more than that children are nice.`,
      hints: [
        say`Speak of growth, families and prevention with one case.`,
        say`Say what you find hard in it.`,
      ],
    },
    parents: {
      ask: 'How do you feel about working with parents every day?',
      tests: say`Whether you see the family as part of the team.`,
      hints: [say`Give a talk with a worried parent.`, say`Say what you did to be understood.`],
    },
    'sick-children': {
      ask: 'How do you cope when a child is very ill or dies?',
      tests: say`Whether you can feel and still work.`,
      hints: [say`Say what helps you, and whom you talk to.`, say`Do not claim that it does not touch you.`],
    },
    prevention: {
      ask: 'Which problem of child health matters most to you?',
      tests: say`Interest beyond the single patient.`,
      hints: [say`Choose one that you met at work.`, say`Say what a resident can do about it.`],
    },
    adolescents: {
      ask: 'How do you talk with teenagers?',
      tests: say`Trust, privacy and safety.`,
      hints: [say`Say how you get time alone with the patient.`, say`Say what you cannot keep secret.`],
    },
    newborns: {
      ask: 'What experience do you have with newborns?',
      tests: say`Where you will need help in the first months.`,
      hints: [say`Be exact about what you did yourself.`, say`Say what you would like to learn first.`],
    },
    'general-or-special': {
      ask: 'General pediatrics or a subspecialty: where are you heading?',
      tests: say`Whether your goal is thought through.`,
      hints: [say`Link it to work that you have done.`, say`Leave room to change your mind.`],
    },
    advocate: {
      ask: 'Tell me about a time when you spoke up for a child.',
      tests: say`Courage and care for those who cannot speak.`,
      hints: [
        say`Say who had to be convinced and how you did it.`,
        say`Say what came of it, also if it was little.`,
      ],
    },
  }),
];
