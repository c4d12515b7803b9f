import type { SpecialtyId } from '@matchwright/facts';
import type { PartId, ReviewKind } from '../review.ts';

interface PartWords {
  title: string;
  /** What a reader looks for. */
  wants: string;
  /** What to do when it is there, but thin. */
  strengthen: string;
}

const LETTER: Partial<Record<PartId, PartWords>> = {
  specific: {
    title: 'Something specific',
    wants:
      'Name one thing that only this conversation or this program has: a clinic, a person, a sentence that somebody said.',
    strengthen: 'This could be said of many programs. Name the person, the clinic or the sentence.',
  },
  fit: {
    title: 'Why it fits you',
    wants: 'Tie that thing to your own work: what you did, and what you would do there.',
    strengthen: 'Say what you did that fits. A claim of fit without your own work is empty.',
  },
  interest: {
    title: 'Your interest',
    wants: 'Say in one sentence that you would be glad to train there. Ask for nothing.',
    strengthen: 'Say it plainly, in one sentence, and ask for nothing.',
  },
  statement: {
    title: 'Your statement',
    wants:
      'Say what the letter is for in one sentence. A letter of intent says that this program is your first choice; a letter of interest says that you are very interested.',
    strengthen: 'Say it in plain words. A reader must not have to guess what you mean.',
  },
};

const UPDATE: Partial<Record<PartId, PartWords>> = {
  news: {
    title: 'What is new',
    wants: 'Begin with what happened since you applied, and what shows it: a result, a date, a number.',
    strengthen: 'Say what shows it: the score, the date, the journal, the place.',
  },
  fit: {
    title: 'Why it matters to this program',
    wants: 'Say in one sentence what this news means for the work of this program.',
    strengthen: 'Name the clinic, the patients or the task there that it serves.',
  },
  interest: {
    title: 'Your interest goes on',
    wants: 'Say in one sentence that you would still be glad to train there.',
    strengthen: 'Say it plainly, in one sentence.',
  },
  'asks-nothing': {
    title: 'It asks for nothing',
    wants: 'Ask for nothing: no answer, no meeting, and no word on how they see you.',
    strengthen: 'One sentence asks for an answer. An update needs none, so take it out.',
  },
};

const WORDS: Partial<Record<ReviewKind, Partial<Record<PartId, PartWords>>>> = {
  'personal-statement': {
    scene: {
      title: 'Opening scene',
      wants: 'Open with one moment: a place, a patient, and what you did.',
      strengthen: 'Show the moment: where you stood, who was there, what you did.',
    },
    'why-specialty': {
      title: 'Why this specialty',
      wants: 'Say why you chose this specialty and no other.',
      strengthen: 'This reason fits other specialties too. Say what only this one has.',
    },
    exposure: {
      title: 'Your experience in it',
      wants: 'Show your own clinical work in this specialty: where, how long, what you did.',
      strengthen: 'Say where it was, for how long, and what you did with your own hands.',
    },
    continuity: {
      title: 'Care over time',
      wants:
        'Show one patient or family that you followed over months or years, or a change from child to adult care.',
      strengthen: 'Name the patient or the family, and what you saw change over time.',
    },
    background: {
      title: 'What you bring',
      wants: 'Say how your country, languages or earlier work shape your care.',
      strengthen: 'Give one example: what do you do differently because of it?',
    },
    scores: {
      title: 'Your scores',
      wants:
        'Your profile has a result that every reader will see. Write one short paragraph: what happened, in one or two sentences, then what you changed and what came of it.',
      strengthen: 'Say what you changed, and the result that shows it.',
    },
    goals: {
      title: 'Your goals',
      wants: 'Say where this leads: one path, with a place or a group of patients.',
      strengthen: 'Name the place, the patients or the first step. “A good doctor” is no goal.',
    },
  },
  'score-answer': {
    acknowledge: {
      title: 'Acknowledge',
      wants: 'Begin with the fact, in one sentence: which exam, which result.',
      strengthen: 'Name the exam and the result. A vague answer sounds like hiding.',
    },
    context: {
      title: 'Context',
      wants: 'One or two sentences on what happened. No blame, no excuse.',
      strengthen: 'Say what you did then that did not work, in one or two sentences.',
    },
    growth: {
      title: 'Growth with proof',
      wants: 'Say what you changed, and what shows it: a later exam, an evaluation, a habit with numbers.',
      strengthen: 'Add what shows it: a result, a number, a date, a person who saw it.',
    },
    refocus: {
      title: 'Back to your strengths',
      wants: 'End with what you bring to the program.',
      strengthen: 'End with one strength and where the program will see it.',
    },
  },
  'thank-you': LETTER,
  'letter-of-interest': LETTER,
  'letter-of-intent': LETTER,
  'update-letter': UPDATE,
  'faculty-email': {
    introduction: {
      title: 'Who you are',
      wants: 'Say who you are in one sentence: degree, country, where you are now.',
      strengthen: 'Say your degree, your school and where you are now.',
    },
    interest: {
      title: 'Why this person',
      wants: 'Name the paper or the project that you read, and one thing in it that you care about.',
      strengthen: 'Name the paper or the project. General praise is skipped.',
    },
    offer: {
      title: 'Your offer',
      wants: 'Offer something small and certain: hours a week, a task, a skill.',
      strengthen: 'Say how many hours, and which task you can take.',
    },
  },
  'lor-request': {
    relation: {
      title: 'How you know each other',
      wants: 'Say where and when you worked together, and what you did.',
      strengthen: 'Name the months, the place and one case you shared.',
    },
    specifics: {
      title: 'What to write about',
      wants: 'Name one or two stories and ask for a comparison with your peers.',
      strengthen: 'Name the story. The author may have seen a hundred students since.',
    },
    logistics: {
      title: 'What is needed, and when',
      wants: 'Give the date, how the letter is uploaded, and what you attach. Make it easy to say no.',
      strengthen: 'Give the exact date and the way to upload.',
    },
  },
};

const BY_SPECIALTY: Record<SpecialtyId, Partial<Record<PartId, string>>> = {
  'med-peds': {
    'why-specialty': 'Say why combined training, and not one of the two.',
    exposure: 'Show your own work with adults and with children: where, how long, what you did.',
  },
  'internal-medicine': { exposure: 'Show your own work with adult patients: where, how long, what you did.' },
  pediatrics: { exposure: 'Show your own work with children and families: where, how long, what you did.' },
};

/** Title of a part, what a reader looks for in it, and what to do when it is thin. */
export function partWords(kind: ReviewKind, part: PartId, specialty: SpecialtyId | null): PartWords {
  const words = WORDS[kind]?.[part] ?? { title: part, wants: '', strengthen: '' };
  const own = specialty && kind === 'personal-statement' ? BY_SPECIALTY[specialty][part] : undefined;
  return own ? { ...words, wants: own } : words;
}
