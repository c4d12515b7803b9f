import { say } from '@matchwright/speech';
import type { Situation } from '../../situation.ts';
import type { TaskTemplate } from '../template.ts';

const IF_LATE = say`Programs begin to read without it. What comes later may not be read.`;

/** The statement, the form, the list, and the day of sending. */
export const APPLICATION_TASKS: readonly TaskTemplate[] = [
  {
    id: 'story',
    phase: 'application',
    kind: 'work',
    hurry: true,
    done: ({ profile: { story } }) => Boolean(story?.context && story.why && story.goals),
    length: { parameter: 'advice.plan.story_days' },
    text: () => ({
      title: say`Answer the questions of your story`,
      why: say`The statement, the letters and the interviews all tell the same story. Find it first.`,
      how: [say`Write your own answers on the page "Your story". Short notes are enough.`],
      ifLate: say`The statement is written in a hurry, and it shows.`,
    }),
  },
  {
    id: 'statement-draft',
    phase: 'application',
    kind: 'work',
    hurry: true,
    length: { parameter: 'advice.plan.statement_draft_days' },
    after: ['story'],
    parameters: ['eras.ps.limit', 'eras.ps.count', 'eras.ps.ai'],
    text: ({ specialties }) => ({
      title:
        specialties.length > 1
          ? say`Draft ${specialties.length} personal statements`
          : say`Draft your personal statement`,
      why: say`Each specialty needs a statement of its own. A changed name is not enough.`,
      how: [
        say`Write one page, in your own words.`,
        say`A tool may help you to find ideas or errors. The text must be yours.`,
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'statement-final',
    phase: 'application',
    kind: 'work',
    hurry: true,
    length: { parameter: 'advice.plan.statement_review_days' },
    after: ['statement-draft'],
    text: () => ({
      title: say`Have the statements read, and finish them`,
      why: say`Somebody else sees what you no longer see.`,
      how: [
        say`Ask one physician from the United States and one person who knows you.`,
        say`Check that the right specialty is named in each.`,
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'ecfmg-token',
    phase: 'application',
    kind: 'work',
    applies: ({ isImg }) => isImg,
    length: { parameter: 'advice.plan.token_days' },
    after: ['tokens-issued'],
    parameters: ['eras.img.dean_office'],
    text: () => ({
      title: say`Order your ERAS token from ECFMG`,
      why: say`The token opens the application form. A new one is needed each season.`,
      how: [say`Order it in your ECFMG account and register with it in ERAS at once.`],
      ifLate: say`Form, letters and documents all wait for it.`,
    }),
  },
  {
    id: 'eras-token',
    phase: 'application',
    kind: 'work',
    applies: ({ isImg }) => !isImg,
    length: { parameter: 'advice.plan.token_days' },
    after: ['season-opens'],
    text: () => ({
      title: say`Get your ERAS token from your school`,
      why: say`The token opens the application form.`,
      how: [say`Ask the dean's office of your school and register with it in ERAS.`],
      ifLate: say`Form and letters wait for it.`,
    }),
  },
  {
    id: 'img-documents',
    phase: 'application',
    kind: 'work',
    applies: ({ isImg }) => isImg,
    length: { parameter: 'advice.plan.documents_days' },
    after: ['ecfmg-token'],
    by: { event: 'review-opens' },
    parameters: ['eras.img.dean_office', 'eras.mspe.release_rule'],
    text: () => ({
      title: say`Send MSPE, transcript and photo to ECFMG`,
      why: say`ECFMG acts as your dean's office. It passes your school's letter (MSPE) and transcript to ERAS.`,
      how: [
        say`Ask your school for the MSPE months before.`,
        say`Upload the transcript and a photo.`,
        say`Check that each is shown as there.`,
      ],
      ifLate: say`Programs see an application with missing documents.`,
    }),
  },
  {
    id: 'eras-form',
    phase: 'application',
    kind: 'work',
    hurry: true,
    length: { parameter: 'advice.plan.form_days' },
    after: ['season-opens', 'ecfmg-token', 'eras-token'],
    parameters: ['eras.exp.max', 'eras.exp.most_meaningful', 'eras.submission.lock'],
    text: (situation) => ({
      title: say`Fill in the application form`,
      why: say`It has room for ${situation.figure('eras.exp.max')} experiences. You call ${situation.figure('eras.exp.most_meaningful')} of them most meaningful.`,
      how: [
        say`Write every date as it stands in your profile.`,
        say`Have somebody check it. After sending, nearly nothing can be changed.`,
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'final-list',
    phase: 'application',
    kind: 'work',
    hurry: true,
    length: { parameter: 'advice.plan.list_days' },
    parameters: ['signal.final_on_apply'],
    text: () => ({
      title: say`Settle your list and your signals`,
      why: say`A signal cannot be taken back once the application is sent.`,
      how: [
        say`Look up what is unknown first: the page "Check first" says where it matters.`,
        say`Then take the list of this planner as your draft.`,
      ],
      ifLate: say`You spend money and signals on programs that are closed to you.`,
    }),
  },
  {
    id: 'send-applications',
    phase: 'application',
    kind: 'work',
    hurry: true,
    length: { parameter: 'advice.plan.send_days' },
    after: ['submit-opens', 'eras-form', 'statement-final', 'final-list'],
    by: { event: 'review-opens', margin: 'advice.plan.send_margin_days' },
    parameters: ['eras.submission.early_advantage', 'eras.submission.lock', 'eras.lor.max_per_program'],
    text: (situation) => ({
      title: say`Send your applications`,
      why: say`Programs read all applications from the same hour. Being there then is what counts.`,
      how: [
        say`For each program: the right statement, up to ${situation.figure('eras.lor.max_per_program')} letters, the signal.`,
        ...(takesStep(situation) ? [say`Release your USMLE transcript.`] : []),
        say`Pay, send, and keep the confirmation.`,
      ],
      ifLate: IF_LATE,
    }),
  },
];

function takesStep({ isImg, profile }: Situation): boolean {
  return isImg || profile.exams.some(({ exam }) => exam.startsWith('step'));
}
