import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
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
    title: say`Something specific`,
    wants: say`Name one thing that only this conversation or this program has: a clinic, a person, a sentence that somebody said.`,
    strengthen: say`This could be said of many programs. Name the person, the clinic or the sentence.`,
  },
  fit: {
    title: say`Why it fits you`,
    wants: say`Tie that thing to your own work: what you did, and what you would do there.`,
    strengthen: say`Say what you did that fits. A claim of fit without your own work is empty.`,
  },
  interest: {
    title: say`Your interest`,
    wants: say`Say in one sentence that you would be glad to train there. Ask for nothing.`,
    strengthen: say`Say it plainly, in one sentence, and ask for nothing.`,
  },
  statement: {
    title: say`Your statement`,
    wants: say`Say what the letter is for in one sentence. A letter of intent says that this program is your first choice; a letter of interest says that you are very interested.`,
    strengthen: say`Say it in plain words. A reader must not have to guess what you mean.`,
  },
};

const UPDATE: Partial<Record<PartId, PartWords>> = {
  news: {
    title: say`What is new`,
    wants: say`Begin with what happened since you applied, and what shows it: a result, a date, a number.`,
    strengthen: say`Say what shows it: the score, the date, the journal, the place.`,
  },
  fit: {
    title: say`Why it matters to this program`,
    wants: say`Say in one sentence what this news means for the work of this program.`,
    strengthen: say`Name the clinic, the patients or the task there that it serves.`,
  },
  interest: {
    title: say`Your interest goes on`,
    wants: say`Say in one sentence that you would still be glad to train there.`,
    strengthen: say`Say it plainly, in one sentence.`,
  },
  'asks-nothing': {
    title: say`It asks for nothing`,
    wants: say`Ask for nothing: no answer, no meeting, and no word on how they see you.`,
    strengthen: say`One sentence asks for an answer. An update needs none, so take it out.`,
  },
};

const WORDS: Partial<Record<ReviewKind, Partial<Record<PartId, PartWords>>>> = {
  'personal-statement': {
    scene: {
      title: say`Opening scene`,
      wants: say`Open with one moment: a place, a patient, and what you did.`,
      strengthen: say`Show the moment: where you stood, who was there, what you did.`,
    },
    'why-specialty': {
      title: say`Why this specialty`,
      wants: say`Say why you chose this specialty and no other.`,
      strengthen: say`This reason fits other specialties too. Say what only this one has.`,
    },
    exposure: {
      title: say`Your experience in it`,
      wants: say`Show your own clinical work in this specialty: where, how long, what you did.`,
      strengthen: say`Say where it was, for how long, and what you did with your own hands.`,
    },
    continuity: {
      title: say`Care over time`,
      wants: say`Show one patient or family that you followed over months or years, or a change from child to adult care.`,
      strengthen: say`Name the patient or the family, and what you saw change over time.`,
    },
    background: {
      title: say`What you bring`,
      wants: say`Say how your country, languages or earlier work shape your care.`,
      strengthen: say`Give one example: what do you do differently because of it?`,
    },
    scores: {
      title: say`Your scores`,
      wants: say`Your profile has a result that every reader will see. Write one short paragraph: what happened, in one or two sentences, then what you changed and what came of it.`,
      strengthen: say`Say what you changed, and the result that shows it.`,
    },
    goals: {
      title: say`Your goals`,
      wants: say`Say where this leads: one path, with a place or a group of patients.`,
      strengthen: say`Name the place, the patients or the first step. “A good doctor” is no goal.`,
    },
  },
  'score-answer': {
    acknowledge: {
      title: say`Acknowledge`,
      wants: say`Begin with the fact, in one sentence: which exam, which result.`,
      strengthen: say`Name the exam and the result. A vague answer sounds like hiding.`,
    },
    context: {
      title: say`Context`,
      wants: say`One or two sentences on what happened. No blame, no excuse.`,
      strengthen: say`Say what you did then that did not work, in one or two sentences.`,
    },
    growth: {
      title: say`Growth with proof`,
      wants: say`Say what you changed, and what shows it: a later exam, an evaluation, a habit with numbers.`,
      strengthen: say`Add what shows it: a result, a number, a date, a person who saw it.`,
    },
    refocus: {
      title: say`Back to your strengths`,
      wants: say`End with what you bring to the program.`,
      strengthen: say`End with one strength and where the program will see it.`,
    },
  },
  'thank-you': LETTER,
  'letter-of-interest': LETTER,
  'letter-of-intent': LETTER,
  'update-letter': UPDATE,
  'faculty-email': {
    introduction: {
      title: say`Who you are`,
      wants: say`Say who you are in one sentence: degree, country, where you are now.`,
      strengthen: say`Say your degree, your school and where you are now.`,
    },
    interest: {
      title: say`Why this person`,
      wants: say`Name the paper or the project that you read, and one thing in it that you care about.`,
      strengthen: say`Name the paper or the project. General praise is skipped.`,
    },
    offer: {
      title: say`Your offer`,
      wants: say`Offer something small and certain: hours a week, a task, a skill.`,
      strengthen: say`Say how many hours, and which task you can take.`,
    },
  },
  'lor-request': {
    relation: {
      title: say`How you know each other`,
      wants: say`Say where and when you worked together, and what you did.`,
      strengthen: say`Name the months, the place and one case you shared.`,
    },
    specifics: {
      title: say`What to write about`,
      wants: say`Name one or two stories and ask for a comparison with your peers.`,
      strengthen: say`Name the story. The author may have seen a hundred students since.`,
    },
    logistics: {
      title: say`What is needed, and when`,
      wants: say`Give the date, how the letter is uploaded, and what you attach. Make it easy to say no.`,
      strengthen: say`Give the exact date and the way to upload.`,
    },
  },
};

const BY_SPECIALTY: Record<SpecialtyId, Partial<Record<PartId, string>>> = {
  'med-peds': {
    'why-specialty': say`Say why combined training, and not one of the two.`,
    exposure: say`Show your own work with adults and with children: where, how long, what you did.`,
  },
  'internal-medicine': {
    exposure: say`Show your own work with adult patients: where, how long, what you did.`,
    continuity: say`Show one patient that you followed over months or years, and what changed.`,
  },
  pediatrics: {
    exposure: say`Show your own work with children and families: where, how long, what you did.`,
    continuity: say`Show one child or family that you followed over months or years, and what changed.`,
  },
};

/** Title of a part, what a reader looks for in it, and what to do when it is thin. */
export function partWords(kind: ReviewKind, part: PartId, specialty: SpecialtyId | null): PartWords {
  const words = WORDS[kind]?.[part] ?? { title: part, wants: '', strengthen: '' };
  const own = specialty && kind === 'personal-statement' ? BY_SPECIALTY[specialty][part] : undefined;
  return own ? { ...words, wants: own } : words;
}
