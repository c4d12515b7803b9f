import { say } from '@matchwright/speech';
import { listed, type TargetWords } from './target-words.ts';

/** What a program asks of applicants: visas, exams, graduation, experience, letters. */
export const POLICY_TARGETS = {
  visas: {
    label: say`Visas sponsored (list)`,
    reads: 'visas',
    phrases: listed(`
      visa sponsored, visa sponsorship, visa, visa status, visa type, visa accepted, accepted visa, visa
      type accepted, visa offered, visa supported, visa type sponsored
    `),
    never: listed('j1, h1b, note, comment'),
  },
  visaJ1: {
    label: say`J-1 visa`,
    reads: 'flag',
    phrases: listed(`
      j1, j1 visa, sponsor j1, j1 sponsorship, j1 sponsored, accept j1 visa, sponsor j1 visa, j1 visa
      sponsored through ecfmg
    `),
    never: listed('h1b, waiver, note'),
  },
  visaH1b: {
    label: say`H-1B visa`,
    reads: 'flag',
    phrases: listed(`
      h1b, h1b visa, sponsor h1b, h1b sponsorship, h1b sponsored, accept h1b visa, sponsor h1b visa
    `),
    never: listed('j1, note, filing'),
  },
  visaNote: {
    label: say`Visas, remark`,
    reads: 'text',
    phrases: listed('visa note, visa comment, visa remark, visa detail'),
  },
  minStep2: {
    label: say`Lowest Step 2 CK score`,
    reads: 'minimum',
    phrases: listed(`
      minimum step2 score, minimum step2 score interview consideration, minimum step2, step2 minimum,
      step2 cutoff, step2 minimum score, step2 score required, lowest step2 score, step2 score, minimum
      usmle step2
    `),
    never: listed('average, mean, median, percentile, step1, comlex, level, attempt, pass, deadline'),
  },
  maxAttempts: {
    label: say`Exam attempts allowed`,
    reads: 'maximum',
    phrases: listed(`
      maximum attempt, attempt allowed, maximum attempt allowed, maximum step attempt, attempt limit,
      number attempt allowed, attempt
    `),
    never: listed('note, failed'),
  },
  attemptsNote: {
    label: say`Attempts, remark`,
    reads: 'text',
    phrases: listed(`
      attempt note, failed attempt, accept failed attempt, attempt policy, attempt comment
    `),
  },
  maxYearsSinceGraduation: {
    label: say`Most years since graduation`,
    reads: 'maximum',
    phrases: listed(`
      year since graduation, maximum year since graduation, graduation cutoff, year graduation cutoff,
      yog cutoff, yog limit, time since graduation, graduated within year, year since graduation limit,
      maximum time since graduation
    `),
    never: listed('note, average, month, experience'),
  },
  graduationNote: {
    label: say`Graduation, remark`,
    reads: 'text',
    phrases: listed('graduation note, yog note, graduation comment, graduation policy'),
  },
  usceRequired: {
    label: say`US clinical experience required`,
    reads: 'flag',
    phrases: listed(`
      usce required, usce, us clinical experience required, us clinical experience, require usce, us
      experience required
    `),
    never: listed('month, week, note, length, duration'),
  },
  usceMonthsMin: {
    label: say`US clinical experience, least months`,
    reads: 'months',
    phrases: listed(`
      usce month, month usce, month us clinical experience, minimum usce month, minimum month us
      clinical experience, us clinical experience month required, usce week, usce length, usce duration
    `),
  },
  usceNote: {
    label: say`US clinical experience, remark`,
    reads: 'text',
    phrases: listed('usce note, us clinical experience note, usce comment'),
  },
  imgConsidered: {
    label: say`IMGs considered`,
    reads: 'text',
    phrases: listed(`
      img considered, accept img, img accepted, img friendly, consider international medical graduate,
      consider img, interview img
    `),
  },
  letters: {
    label: say`Letters of recommendation`,
    reads: 'text',
    phrases: listed(`
      letter recommendation, number letter recommendation, number required letter recommendation,
      minimum letter recommendation, letter, lor, lor required, letter required, number lor
    `),
  },
  applicationDeadline: {
    label: say`Application deadline`,
    reads: 'text',
    phrases: listed(`
      application deadline, deadline, eras deadline, latest date application, application due date,
      deadline apply
    `),
    never: listed('rank, interview'),
  },
  interviewInvites: {
    label: say`Interview invitations`,
    reads: 'text',
    phrases: listed(`
      interview invitation, interview invite, interview invite sent, interview invitation date,
      interview offer date
    `),
    never: listed('number, percent'),
  },
  step1Policy: {
    label: say`Step 1, what is asked`,
    reads: 'text',
    phrases: listed(`
      step1 policy, step1 requirement, step1 required, step1 required interview consideration, step1
    `),
    never: listed('average, mean, attempt'),
  },
  step2Policy: {
    label: say`Step 2, what is asked`,
    reads: 'text',
    phrases: listed(`
      step2 policy, step2 requirement, step2 required, step2 required interview consideration, step2
    `),
    never: listed('average, mean, attempt, minimum, score'),
  },
  step2AtApplication: {
    label: say`Step 2 needed when applying`,
    reads: 'text',
    phrases: listed(`
      step2 required application, step2 at application, step2 needed apply, step2 required apply
    `),
    never: listed('average, mean, score, minimum'),
  },
  step3Rule: {
    label: say`Step 3`,
    reads: 'text',
    phrases: listed('step3 required, step3, step3 requirement, step3 rule, step3 policy'),
    never: listed('support, prep, attempt'),
  },
  ecfmgAtApplication: {
    label: say`ECFMG certificate when applying`,
    reads: 'text',
    phrases: listed(`
      ecfmg certificate required, ecfmg certification, ecfmg certificate, ecfmg certification required,
      ecfmg, ecfmg certification required application
    `),
    never: listed('j1, visa'),
  },
  languageNote: {
    label: say`Languages`,
    reads: 'text',
    phrases: listed('language requirement, language note, language required'),
  },
} satisfies Record<string, TargetWords>;
