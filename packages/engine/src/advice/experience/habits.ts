/** What makes a rotation end in a strong letter, by the part of the rotation in which it is done. */
import { say } from '@matchwright/speech';
export interface Habit {
  when: 'before' | 'first-week' | 'every-day' | 'half-way' | 'last-week';
  says: string;
  why: string;
}

export interface HabitsFor {
  /** Programs will see a low score or a failed attempt. */
  scoresNeedAnswer: boolean;
  bothAges: boolean;
  medPeds: boolean;
}

export function onRotationHabits({ scoresNeedAnswer, bothAges, medPeds }: HabitsFor): Habit[] {
  return [
    {
      when: 'before',
      says: say`Ask what you may do, who supervises you, and how you will be evaluated.`,
      why: say`You avoid surprises, and you show that you plan.`,
    },
    {
      when: 'first-week',
      says: bothAges
        ? medPeds
          ? say`Say early that you want Med-Peds. Ask to see both adults and children.`
          : say`Say early which specialties you want. Ask to see both adults and children.`
        : say`Say early which specialty you want, and why.`,
      why: say`People can only help with a goal that they know.`,
    },
    {
      when: 'first-week',
      says: say`Learn the names of the nurses, the clerks and the residents.`,
      why: say`Attendings ask them what you are like to work with.`,
    },
    {
      when: 'every-day',
      says: say`Be on time, be prepared, and finish what you say you will do.`,
      why: say`Being reliable is the first thing that a letter can say.`,
    },
    {
      when: 'every-day',
      says: say`Present each patient with your own assessment and plan, even when you are not sure.`,
      why: say`An author can only describe clinical reasoning that you spoke aloud.`,
    },
    {
      when: 'every-day',
      says: say`Write down three lines a day: a patient, what you did, what you learned. No names.`,
      why: say`You will need these stories for your statement and for interviews.`,
    },
    {
      when: 'half-way',
      says: say`Ask for feedback: what goes well, and what one thing should change? Then change it, visibly.`,
      why: say`Growth that the author saw is stronger than growth that you claim.`,
    },
    {
      when: 'last-week',
      says: scoresNeedAnswer
        ? say`Ask the attending for a letter. Speak openly about your scores. Ask them to speak to your clinical reasoning, your communication, and how you compare with others they taught.`
        : say`Ask the attending for a letter that speaks to your clinical reasoning, your communication, and how you compare with others they taught.`,
      why: scoresNeedAnswer
        ? say`A direct comparison by somebody who saw you work is the best answer to a score.`
        : say`Programs trust what somebody saw.`,
    },
    {
      when: 'last-week',
      says: say`Ask for the written evaluation. Give the author your CV, your dates and the upload details.`,
      why: say`It is hard to get these once you have left.`,
    },
  ];
}
