import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const CLINICAL = [
  ...questionsOf('clinical', 'all', {
    'your-error': {
      ask: 'Tell me about a medical error that you made or saw.',
      tests: say`Honesty, and what you do first.`,
      hints: [
        say`First the patient, then telling, then preventing.`,
        say`Choose one in which you had a part.`,
      ],
    },
    'disagree-attending': {
      ask: 'Your attending makes a plan that you think is unsafe. What do you do?',
      tests: say`Whether you speak up with respect.`,
      hints: [
        say`Ask, say what worries you, and use the facts.`,
        say`Say when you would go to somebody else.`,
      ],
    },
    'refuses-treatment': {
      ask: 'A patient who can decide refuses a treatment that could save life. What do you do?',
      tests: say`Respect for choice, and a real talk.`,
      hints: [
        say`Find out why before you try to convince.`,
        say`Check that the patient understands, and keep the door open.`,
      ],
    },
    'bad-news': {
      ask: 'How do you give bad news?',
      tests: say`Whether you prepare, listen and stay.`,
      hints: [say`Describe the steps with one real visit.`, say`Say what you do after the silence.`],
    },
    'impaired-colleague': {
      ask: 'You smell alcohol on a colleague who is on duty. What do you do?',
      tests: say`Patient safety first, and kindness second.`,
      hints: [say`Act the same day.`, say`Name the person you would tell.`],
    },
    interpreter: {
      ask: 'A patient speaks little English and the daughter offers to translate. What do you do?',
      tests: say`Safe communication.`,
      hints: [
        say`Say why a trained interpreter matters here.`,
        say`Say how you keep the daughter on your side.`,
      ],
    },
    'uncertain-night': {
      ask: 'It is three in the morning and you are not sure what is wrong. When do you call?',
      tests: say`Whether you know your limits.`,
      hints: [say`Say which signs make you call at once.`, say`Say what you have ready when you call.`],
    },
    costs: {
      ask: 'Your patient cannot pay for the medicine. What do you do?',
      tests: say`Whether you ask about money and know who can help.`,
      hints: [
        say`Use a case of yours, also from abroad.`,
        say`Name people in the team who know more than you.`,
      ],
    },
    'end-of-life': {
      ask: 'A family asks you not to tell the patient that he is dying. How do you respond?',
      tests: say`Culture, honesty and the rights of the patient.`,
      hints: [
        say`Ask what the patient wants to know.`,
        say`If customs differ where you trained, say so and say what you would do here.`,
      ],
    },
  }),
  ...questionsOf('clinical', 'med-peds', {
    'young-adult': {
      ask: 'A 19-year-old with sickle cell disease has missed all visits since leaving the children’s clinic. What do you do?',
      tests: say`Transition of care in practice.`,
      hints: [say`Ask what made the visits hard.`, say`Think of work, insurance, pain plan and trust.`],
    },
    'same-symptom': {
      ask: 'Chest pain in a child and in an adult: how does your thinking differ?',
      tests: say`Whether you can order a diagnosis by age.`,
      hints: [say`Say what you must not miss at each age.`, say`Say what you would ask both.`],
    },
    'two-teams': {
      ask: 'The pediatric and the adult team disagree about a young man with cystic fibrosis. What is your part?',
      tests: say`Whether you can stand between two teams.`,
      hints: [say`Say what both teams want for him.`, say`Start from his own goals.`],
    },
    'parent-stays': {
      ask: 'A mother answers every question for her grown son. How do you lead the visit?',
      tests: say`Respect for both, and growing independence.`,
      hints: [say`Plan some minutes alone with him.`, say`Keep what the mother knows.`],
    },
  }),
  ...questionsOf('clinical', 'internal-medicine', {
    polypharmacy: {
      ask: 'An 80-year-old takes fourteen medicines and falls. How do you begin?',
      tests: say`Order and priorities.`,
      hints: [
        say`Start with the patient and the fall, then the list.`,
        say`Say with whom you would share the work.`,
      ],
    },
    'goals-of-care': {
      ask: 'When do you talk with a patient about the goals of care?',
      tests: say`Whether you do it early and in plain words.`,
      hints: [say`Tell a talk that you took part in.`, say`Say what you ask first.`],
    },
    discharge: {
      ask: 'How do you make sure that a patient is safe after leaving the hospital?',
      tests: say`Thinking beyond the ward.`,
      hints: [say`Medicines, follow-up, who to call, and what the patient can repeat.`],
    },
    'sick-first': {
      ask: 'Four new patients arrive at once. Whom do you see first?',
      tests: say`Triage and use of the team.`,
      hints: [say`Say what you look at in the first minute.`, say`Say whom you ask for help.`],
    },
    'against-advice': {
      ask: 'A patient wants to leave against medical advice. What do you do?',
      tests: say`Listening before paper.`,
      hints: [
        say`Ask what is waiting at home.`,
        say`Look for a plan that is less than perfect and still safe.`,
      ],
    },
  }),
  ...questionsOf('clinical', 'pediatrics', {
    'vaccine-refusal': {
      ask: 'Parents refuse a vaccine for their baby. How do you respond?',
      tests: say`Respect, facts, and a talk that goes on.`,
      hints: [say`Ask for their worry first.`, say`Say what you do at the next visit.`],
    },
    'child-abuse': {
      ask: 'The story of an injury does not fit what you see. What do you do?',
      tests: say`Whether you know the duty to report suspicion.`,
      hints: [
        say`Safety of the child comes first.`,
        say`Say who helps you, and how you speak with the family.`,
      ],
    },
    'teen-secret': {
      ask: 'A 15-year-old asks you not to tell her parents something. How do you decide?',
      tests: say`Privacy and its limits.`,
      hints: [
        say`Explain the limits before the talk, not after.`,
        say`State law matters: say that you would check.`,
      ],
    },
    'parents-disagree': {
      ask: 'Two parents want different treatments for their child. How do you lead the talk?',
      tests: say`Keeping the child in the centre.`,
      hints: [say`Find what both want.`, say`Say when you bring in others.`],
    },
    'feverish-infant': {
      ask: 'A four-week-old baby has a fever. How do you think?',
      tests: say`Knowing when a small sign is an emergency.`,
      hints: [say`Say why age changes everything here.`, say`Say when you call your senior.`],
    },
    'dose-error': {
      ask: 'You find that a child got ten times the dose. What happens in the next hour?',
      tests: say`Order under shock.`,
      hints: [
        say`The child, the senior, the family, the report.`,
        say`Say how weight-based doses are made safe.`,
      ],
    },
  }),
];
