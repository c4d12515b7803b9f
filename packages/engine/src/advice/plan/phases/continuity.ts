import { say } from '@matchwright/speech';
import type { Situation } from '../../situation.ts';
import type { TaskTemplate } from '../template.ts';

const CLINICAL = new Set(['hands-on', 'practice', 'internship', 'residency', 'volunteer', 'teaching']);

/** Work with patients without a break, and one honest piece of scholarship. */
export const CONTINUITY_TASKS: readonly TaskTemplate[] = [
  {
    id: 'stay-active',
    phase: 'continuity',
    kind: 'work',
    applies: graduated,
    done: ({ profile, today }) =>
      profile.experience.some(
        ({ kind, from, to }) => CLINICAL.has(kind) && from !== undefined && from <= today && to === undefined,
      ),
    length: { parameter: 'advice.plan.activity_days' },
    // Every week without work makes the gap longer, whatever the season has time for.
    soonest: true,
    by: { event: 'submit-opens' },
    parameters: ['advice.gap.warn_months'],
    text: () => ({
      title: say`Begin clinical work, or go on with it`,
      why: say`Programs ask what you do now. A gap of half a year needs an answer.`,
      how: [
        say`Practice at home, a community clinic, teaching or volunteer work all count.`,
        say`Keep a note of hours, tasks and the name of someone who can confirm it.`,
        say`Enter it in your profile without an end date while it goes on.`,
      ],
      ifLate: say`Your application shows a gap up to the day you send it.`,
    }),
  },
  {
    id: 'research-output',
    phase: 'continuity',
    kind: 'work',
    applies: ({ profile }) => profile.scholarship.length === 0,
    length: { parameter: 'advice.plan.research_days' },
    optional: true,
    by: { event: 'submit-opens' },
    parameters: ['eras.2027.scholarly_work'],
    text: () => ({
      title: say`Finish one small piece of scholarship`,
      why: say`It is useful, not required. A poster, an abstract or a quality project is realistic.`,
      how: [
        say`Write to one faculty member: who you are, what interests you, what you can do, also from home.`,
        say`Agree on one output and one date.`,
        say`If you have no time for it, leave this task out.`,
      ],
      ifLate: say`You apply without scholarly work. Letters and clinical work weigh more.`,
    }),
  },
];

function graduated({ profile, today }: Situation): boolean {
  const { graduated: year } = profile.school;
  return year !== undefined && year < Number(today.slice(0, 4));
}
