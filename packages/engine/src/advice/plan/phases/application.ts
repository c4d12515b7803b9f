import type { Situation } from '../../situation.ts';
import type { TaskTemplate } from '../template.ts';

const IF_LATE = 'Programs begin to read without it. What comes later may not be read.';

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
      title: 'Answer the questions of your story',
      why: 'The statement, the letters and the interviews all tell the same story. Find it first.',
      how: ['Write your own answers on the page "Your story". Short notes are enough.'],
      ifLate: 'The statement is written in a hurry, and it shows.',
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
          ? `Draft ${specialties.length} personal statements`
          : 'Draft your personal statement',
      why: 'Each specialty needs a statement of its own. A changed name is not enough.',
      how: [
        'Write one page, in your own words.',
        'A tool may help you to find ideas or errors. The text must be yours.',
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
      title: 'Have the statements read, and finish them',
      why: 'Somebody else sees what you no longer see.',
      how: [
        'Ask one physician from the United States and one person who knows you.',
        'Check that the right specialty is named in each.',
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
      title: 'Order your ERAS token from ECFMG',
      why: 'The token opens the application form. A new one is needed each season.',
      how: ['Order it in your ECFMG account and register with it in ERAS at once.'],
      ifLate: 'Form, letters and documents all wait for it.',
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
      title: 'Get your ERAS token from your school',
      why: 'The token opens the application form.',
      how: ["Ask the dean's office of your school and register with it in ERAS."],
      ifLate: 'Form and letters wait for it.',
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
      title: 'Send MSPE, transcript and photo to ECFMG',
      why: "ECFMG acts as your dean's office. It passes your school's letter (MSPE) and transcript to ERAS.",
      how: [
        'Ask your school for the MSPE months before.',
        'Upload the transcript and a photo.',
        'Check that each is shown as there.',
      ],
      ifLate: 'Programs see an application with missing documents.',
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
      title: 'Fill in the application form',
      why:
        `It has room for ${situation.figure('eras.exp.max')} experiences. You call ` +
        `${situation.figure('eras.exp.most_meaningful')} of them most meaningful.`,
      how: [
        'Write every date as it stands in your profile.',
        'Have somebody check it. After sending, nearly nothing can be changed.',
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
      title: 'Settle your list and your signals',
      why: 'A signal cannot be taken back once the application is sent.',
      how: [
        'Look up what is unknown first: the page "Check first" says where it matters.',
        'Then take the list of this planner as your draft.',
      ],
      ifLate: 'You spend money and signals on programs that are closed to you.',
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
      title: 'Send your applications',
      why: 'Programs read all applications from the same hour. Being there then is what counts.',
      how: [
        `For each program: the right statement, up to ${situation.figure('eras.lor.max_per_program')} letters, the signal.`,
        ...(takesStep(situation) ? ['Release your USMLE transcript.'] : []),
        'Pay, send, and keep the confirmation.',
      ],
      ifLate: IF_LATE,
    }),
  },
];

function takesStep({ isImg, profile }: Situation): boolean {
  return isImg || profile.exams.some(({ exam }) => exam.startsWith('step'));
}
