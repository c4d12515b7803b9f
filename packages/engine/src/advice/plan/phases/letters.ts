import { say } from '@matchwright/speech';
import type { Situation } from '../../situation.ts';
import { weeksOf } from '../lengths.ts';
import type { TaskTemplate } from '../template.ts';

const IF_LATE = say`Programs first look at your application with fewer letters. Many ask for three or four.`;

const aim = (situation: Situation) => situation.figure('advice.plan.letters_aim');
const withStatus = ({ profile }: Situation, ...statuses: string[]) =>
  profile.letters.filter(({ status }) => status !== undefined && statuses.includes(status)).length;

const nameOf = (author: string | undefined) => author?.trim().toLowerCase() ?? '';

/** Letters that went out with an application, and authors of the profile who stand where one of these says. */
function sentOr(situation: Situation, isSoFar: (status: string | undefined) => boolean): number {
  const sent = new Set(situation.lettersSent.map(nameOf));
  const { letters } = situation.profile;
  return (
    sent.size + letters.filter(({ author, status }) => isSoFar(status) && !sent.has(nameOf(author))).length
  );
}

const beforeReminder = (situation: Situation) =>
  1 - situation.figure('advice.letters.remind_first_days') / situation.figure('advice.letters.ask_days');

/** Letters of recommendation, from the choice of authors to the upload. */
export const LETTER_TASKS: readonly TaskTemplate[] = [
  {
    id: 'letters-choose',
    phase: 'letters',
    kind: 'work',
    done: (situation) => situation.profile.letters.length >= aim(situation),
    shown: (situation) => sentOr(situation, () => true) >= aim(situation),
    length: { parameter: 'advice.plan.letter_choice_days' },
    parameters: ['advice.plan.letters_aim', 'medpeds.letters', 'eras.lor.max_per_program'],
    text: (situation) => ({
      title: say`Choose who will write for you`,
      why: say`Each specialty wants its own authors. A gap is easier to close now than in August.`,
      how: [
        say`Write down at least ${aim(situation)} authors who saw you work, and one more in reserve.`,
        ...(situation.specialties.includes('med-peds')
          ? [say`For Med-Peds: at least one from internal medicine and one from pediatrics.`]
          : []),
        say`Enter them in your profile as planned.`,
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'letters-ask',
    phase: 'letters',
    kind: 'work',
    done: (situation) => withStatus(situation, 'asked', 'received') >= aim(situation),
    shown: (situation) =>
      sentOr(situation, (status) => status === 'asked' || status === 'received') >= aim(situation),
    // Up to the first reminder: with it, the days from asking to the upload that the letters page counts.
    length: { parameter: 'advice.letters.ask_days', times: beforeReminder },
    after: ['letters-choose', 'usce-home', 'usce-rotation', 'hands-on-*'],
    text: (situation) => ({
      title: say`Ask your authors, and give them ${weeksOf(situation, 'advice.letters.ask_days')} weeks`,
      why: say`Good letters take time, and their authors are busy.`,
      how: [
        say`Ask in person or by video where you can, soon after you worked together.`,
        say`Give each author your CV, your goals, and two or three cases that you worked on together.`,
        say`Talk openly about your scores. A fair comparison with others helps you.`,
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'letters-remind',
    phase: 'letters',
    kind: 'work',
    done: (situation) => withStatus(situation, 'received') >= aim(situation),
    shown: (situation) => sentOr(situation, (status) => status === 'received') >= aim(situation),
    length: { parameter: 'advice.letters.remind_first_days' },
    after: ['letters-ask'],
    text: ({ profile }) => ({
      title: say`Remind authors who have not written yet`,
      why: say`A busy author may forget. A reminder is normal.`,
      how: [
        say`One friendly line with the date is enough.`,
        ...profile.letters.flatMap(({ author, status }) =>
          author && status !== 'received' ? [say`Still open: ${author}.`] : [],
        ),
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'letters-upload',
    phase: 'letters',
    kind: 'work',
    // A letter that the author has written is not uploaded yet; one that went out is.
    shown: (situation) => sentOr(situation, () => false) >= aim(situation),
    after: ['letters-remind', 'season-opens', 'eras-token', 'ecfmg-token'],
    // The day of the upload, as the letters page names it: the days until a letter shows come after it.
    by: { event: 'review-opens', margin: 'advice.letters.appear_days' },
    parameters: ['eras.lor.upload', 'eras.lor.waive'],
    text: () => ({
      title: say`Have the letters uploaded`,
      why: say`The author uploads the letter, not you. It takes some days until it shows.`,
      how: [
        say`Make an entry for each letter in ERAS and send the author its request form.`,
        say`ERAS asks whether you waive your right to read it. A waiver cannot be taken back.`,
        say`Look every few days which letters have come.`,
      ],
      ifLate: IF_LATE,
    }),
  },
];
