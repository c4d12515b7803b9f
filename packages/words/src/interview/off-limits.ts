import { say } from '@matchwright/speech';
import type { RuleSourceId } from './rule-sources.ts';

/**
 * How firm the rule is. `match-rule`: the Match agreement forbids it. `job-law`: law on hiring forbids it before an
 * offer. `should-not`: codes of conduct or the authority for fair hiring warn against it; asking is not by itself a
 * breach of the law.
 */
export type Firmness = 'match-rule' | 'job-law' | 'should-not';

/** A question that a program may not, or should not, ask. */
export interface OffLimits {
  id: string;
  ask: string;
  firmness: Firmness;
  /** What the rule says, in our words. */
  rule: string;
  /** What may lie behind it, when somebody asks without bad intent. */
  behind: string;
  /** Ways to respond; the person chooses. */
  respond: readonly string[];
  sources: readonly RuleSourceId[];
}

const FAIR_HIRING: readonly RuleSourceId[] = [
  'eeoc-2006-05-09',
  'conduct-study-2018',
  'nrmp-conduct-programs',
];
const NOT_ABOUT_WORK = say`The authority for fair hiring says that such a question may count as a sign of unfair choice. The Match code of 2012 told programs to avoid it.`;

export const OFF_LIMITS: readonly OffLimits[] = [
  {
    id: 'other-programs',
    ask: 'Where else have you applied or interviewed?',
    firmness: 'match-rule',
    rule: say`Programs may not ask for names, specialties or places of other programs. You may tell them if you wish.`,
    behind: say`They may wonder whether you really want this field or this region.`,
    respond: [
      say`Say that you prefer to keep your list to yourself, and say what draws you here.`,
      say`Answer the worry: speak of your tie to the field or to the place.`,
    ],
    sources: ['nrmp-14d6e', 'integrity-2020'],
  },
  {
    id: 'your-ranking',
    ask: 'How will you rank us?',
    firmness: 'match-rule',
    rule: say`Programs may not ask how you plan to rank. They may say how they see you.`,
    behind: say`They want to know how much you want to come.`,
    respond: [
      say`Say that you have not finished your list and what you liked today.`,
      say`Promise nothing that you do not mean. Never ask for their rank in return.`,
    ],
    sources: ['nrmp-14d6e', 'nrmp-87ff2'],
  },
  {
    id: 'promise',
    ask: 'If we rank you first, will you promise to come?',
    firmness: 'match-rule',
    rule: say`Programs may not ask how you plan to rank. Neither side may ask the other for a promise about ranking.`,
    behind: say`They have few places and want to be sure.`,
    respond: [
      say`Thank them for their interest, and say that you rank by where you would most like to train.`,
      say`Write down the words and the date after the talk.`,
    ],
    sources: ['nrmp-14d6e', 'usmleforum-45a3f'],
  },
  {
    id: 'other-specialty',
    ask: 'Did you also apply in another specialty?',
    firmness: 'match-rule',
    rule: say`The specialty of your other applications belongs to what programs may not ask.`,
    behind: say`They doubt that you will stay in this field.`,
    respond: [
      say`Speak of this field: what you did in it and what you plan.`,
      say`If you wish to tell them, tell the truth in one sentence.`,
    ],
    sources: ['nrmp-14d6e', 'integrity-2020'],
  },
  {
    id: 'must-record',
    ask: 'We record all interviews. You agree, of course?',
    firmness: 'match-rule',
    rule: say`A program must say so before it invites you, let you opt out, and have your consent in writing. The same holds for you.`,
    behind: say`They may want to show the talk to a colleague who is away.`,
    respond: [
      say`You may say no. Ask for the written form if you would like to say yes.`,
      say`Do not record them without the same steps.`,
    ],
    sources: ['nrmp-conduct-programs', 'nrmp-878a6'],
  },
  {
    id: 'age',
    ask: 'How old are you?',
    firmness: 'should-not',
    rule: NOT_ABOUT_WORK,
    behind: say`They may wonder about night work, or about the years since you graduated.`,
    respond: [
      say`Answer the worry: how you work at night, and how you kept your skills fresh.`,
      say`Say that you would rather talk about your work.`,
    ],
    sources: FAIR_HIRING,
  },
  {
    id: 'married',
    ask: 'Are you married?',
    firmness: 'should-not',
    rule: say`The authority for fair hiring sees questions on marriage or partner as not about the job. The Match code of 2012 told programs to avoid them.`,
    behind: say`Often small talk, or whether you will be happy in this town.`,
    respond: [
      say`Say that you have people to lean on and like the place, if that is true.`,
      say`You may answer; you need not.`,
    ],
    sources: ['eeoc-gender', 'conduct-study-2018', 'nrmp-conduct-programs'],
  },
  {
    id: 'children',
    ask: 'Do you have children, or plan to?',
    firmness: 'should-not',
    rule: say`The authority for fair hiring sees questions on pregnancy, children and child care as not about the job.`,
    behind: say`They may think of absence and of the schedule.`,
    respond: [
      say`Say that you can meet the schedule, if you can, and go on.`,
      say`Ask about leave later, when you wish: their written policy is yours to see.`,
    ],
    sources: ['eeoc-gender', 'conduct-study-2018', 'nrmp-conduct-programs'],
  },
  {
    id: 'religion',
    ask: 'What is your religion?',
    firmness: 'should-not',
    rule: NOT_ABOUT_WORK,
    behind: say`They may think of holidays, food or dress.`,
    respond: [
      say`Say that you keep faith out of interviews and can work the shifts, if that is so.`,
      say`If you need a day or a place to pray, you can ask about it after the Match.`,
    ],
    sources: FAIR_HIRING,
  },
  {
    id: 'origin',
    ask: 'Where are you really from?',
    firmness: 'should-not',
    rule: say`Race and national origin must not decide who is chosen. A question that asks only for them can be a sign that they do. Your training and languages may be asked about.`,
    behind: say`Often plain interest, in clumsy words.`,
    respond: [
      say`Turn to your training: where you learned medicine and what you bring from it.`,
      say`Say where you grew up if you like to.`,
    ],
    sources: ['eeoc-2006-05-09', 'nrmp-conduct-programs'],
  },
  {
    id: 'orientation',
    ask: 'Do you have a boyfriend or a girlfriend?',
    firmness: 'should-not',
    rule: say`The authority for fair hiring sees questions on sex, orientation and identity as not about the job. The Match code of 2012 told programs to avoid them.`,
    behind: say`Small talk that went too far.`,
    respond: [say`Smile and say that you keep that private, then ask something about the program.`],
    sources: ['eeoc-gender', 'conduct-study-2018', 'nrmp-conduct-programs'],
  },
  {
    id: 'health',
    ask: 'Do you have any health problems?',
    firmness: 'job-law',
    rule: say`Before an offer, employers may not ask about a disability or illness. They may ask whether you can do the tasks of the job.`,
    behind: say`They want to know whether you can do the work.`,
    respond: [
      say`Say that you can do the tasks of a resident, if you can.`,
      say`You need not explain a leave with a diagnosis.`,
    ],
    sources: ['ada-1990', 'nrmp-conduct-programs'],
  },
  {
    id: 'family-illness',
    ask: 'Does any illness run in your family?',
    firmness: 'job-law',
    rule: say`Employers may not ask for genetic information. Illness in the family belongs to it.`,
    behind: say`It may follow from a story that you told about a relative.`,
    respond: [
      say`Say that you would like to keep to your work.`,
      say`If you tell a family story, decide before the day how far it goes.`,
    ],
    sources: ['gina-2008', 'nrmp-conduct-programs'],
  },
  {
    id: 'citizenship',
    ask: 'Which passport do you hold, and how did you get it?',
    firmness: 'should-not',
    rule: say`They may ask whether you are allowed to work and whether you need a visa. How you came to your papers is not about the job.`,
    behind: say`They want to know whether they can take you.`,
    respond: [
      say`Answer what they may ask: your status today and the visa that you need.`,
      say`Leave the rest out.`,
    ],
    sources: ['eeoc-2006-05-09', 'nrmp-conduct-programs'],
  },
];

/** What is true of all of them. */
export const OFF_LIMITS_ADVICE: readonly { says: string; sources: readonly RuleSourceId[] }[] = [
  { says: say`Stay calm and kind. Most such questions are thoughtless, not cruel.`, sources: [] },
  { says: say`You may answer, decline, or answer the worry behind the question. Each is fine.`, sources: [] },
  { says: say`After the talk, write down who asked what, and when.`, sources: [] },
  {
    says: say`You can report a breach of the Match rules to the NRMP. It takes reports without a name, too.`,
    sources: ['nrmp-0584a', 'medscape-2018-12'],
  },
  { says: say`This is general information, not legal advice. States may have stricter rules.`, sources: [] },
];
