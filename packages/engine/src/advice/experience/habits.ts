/** What makes a rotation end in a strong letter, by the part of the rotation in which it is done. */
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
      says: 'Ask what you may do, who supervises you, and how you will be evaluated.',
      why: 'You avoid surprises, and you show that you plan.',
    },
    {
      when: 'first-week',
      says: bothAges
        ? `Say early ${medPeds ? 'that you want Med-Peds' : 'which specialties you want'}. Ask to see both adults and children.`
        : 'Say early which specialty you want, and why.',
      why: 'People can only help with a goal that they know.',
    },
    {
      when: 'first-week',
      says: 'Learn the names of the nurses, the clerks and the residents.',
      why: 'Attendings ask them what you are like to work with.',
    },
    {
      when: 'every-day',
      says: 'Be on time, be prepared, and finish what you say you will do.',
      why: 'Being reliable is the first thing that a letter can say.',
    },
    {
      when: 'every-day',
      says: 'Present each patient with your own assessment and plan, even when you are not sure.',
      why: 'An author can only describe clinical reasoning that you spoke aloud.',
    },
    {
      when: 'every-day',
      says: 'Write down three lines a day: a patient, what you did, what you learned. No names.',
      why: 'You will need these stories for your statement and for interviews.',
    },
    {
      when: 'half-way',
      says: 'Ask for feedback: what goes well, and what one thing should change? Then change it, visibly.',
      why: 'Growth that the author saw is stronger than growth that you claim.',
    },
    {
      when: 'last-week',
      says: scoresNeedAnswer
        ? 'Ask the attending for a letter. Speak openly about your scores. Ask them to speak to your clinical reasoning, your communication, and how you compare with others they taught.'
        : 'Ask the attending for a letter that speaks to your clinical reasoning, your communication, and how you compare with others they taught.',
      why: scoresNeedAnswer
        ? 'A direct comparison by somebody who saw you work is the best answer to a score.'
        : 'Programs trust what somebody saw.',
    },
    {
      when: 'last-week',
      says: 'Ask for the written evaluation. Give the author your CV, your dates and the upload details.',
      why: 'It is hard to get these once you have left.',
    },
  ];
}
