import { say } from '@matchwright/speech';
import type { Situation } from '../../situation.ts';
import { dayOfYear } from '../lengths.ts';
import type { TaskTemplate } from '../template.ts';

const NO_CERTIFICATE = say`ECFMG must confirm you by the day rank lists are due. Without that you cannot match this season.`;

/** The same tasks when only what rests on the certificate would be late. */
const FOR_OTHERS = {
  'submit-opens': say`Step 3 then comes after programs first look. You can still match if ECFMG confirms you in time.`,
  'ecfmg-certificate': say`Your own date for the certificate moves back.`,
};

const certified = ({ profile }: Situation) =>
  profile.ecfmg.certified === true || (profile.plan?.done.includes('ecfmg-certificate') ?? false);
const open = (situation: Situation) => situation.isImg && !certified(situation);
/** Others work on it and nobody can be ranked without it: until the person dates it, its first steps stand now. */
const undated = ({ profile }: Situation) => profile.ecfmg.expected === undefined;

/** The way to ECFMG certification; one open step for each thing that the profile cannot show as done. */
export const CERTIFICATION_TASKS: readonly TaskTemplate[] = [
  {
    id: 'ecfmg-account',
    phase: 'certification',
    kind: 'work',
    applies: open,
    soonest: undated,
    // No Step can be sat without it.
    done: ({ profile }) => profile.exams.some(({ exam }) => exam.startsWith('step')),
    length: { parameter: 'advice.plan.account_days' },
    parameters: ['fee.ecfmg.myintealth_account', 'fee.ecfmg.certification_application'],
    text: () => ({
      title: say`Open your ECFMG account and apply for certification`,
      why: say`Exams, credentials and Pathways all run through this account.`,
      how: [
        say`Check in the World Directory of Medical Schools that your school has an ECFMG note for your year.`,
        say`Write your name as it stands on your diploma and passport.`,
      ],
      ifLate: NO_CERTIFICATE,
      ifLateFor: FOR_OTHERS,
    }),
  },
  {
    id: 'ecfmg-credentials',
    phase: 'certification',
    kind: 'work',
    applies: open,
    soonest: undated,
    length: { parameter: 'advice.plan.credentials_days' },
    after: ['ecfmg-account'],
    notBefore: graduation,
    parameters: ['ecfmg.credentials', 'fee.ecfmg.credential_verification', 'advice.plan.graduation_day'],
    text: () => ({
      title: say`Have your diploma and transcript verified`,
      why: say`ECFMG asks your school itself. The school decides how long this takes.`,
      how: [
        say`Upload the diploma as soon as you have it.`,
        say`Tell the registrar of your school that a request will come, and ask again every two weeks.`,
      ],
      ifLate: NO_CERTIFICATE,
      ifLateFor: FOR_OTHERS,
    }),
  },
  {
    id: 'oet-book',
    phase: 'certification',
    kind: 'work',
    applies: open,
    soonest: undated,
    length: { parameter: 'advice.plan.registration_days' },
    parameters: ['fee.oet.medicine'],
    text: () => ({
      title: say`Book your day for OET Medicine`,
      why: say`ECFMG takes this English test. Seats go weeks before the day.`,
      how: [
        say`Book a day that leaves you time to prepare.`,
        say`Write your name as it stands in your passport.`,
      ],
      ifLate: NO_CERTIFICATE,
      ifLateFor: FOR_OTHERS,
    }),
  },
  {
    id: 'oet',
    phase: 'certification',
    kind: 'work',
    applies: open,
    soonest: undated,
    length: { parameter: 'advice.plan.oet_days' },
    after: ['oet-book'],
    parameters: ['oet.min', 'oet.recency', 'oet.exceptions', 'fee.oet.medicine'],
    text: () => ({
      title: say`Pass the English test (OET Medicine)`,
      why: say`Every Pathway asks for it, also from native speakers. All four parts must be passed on one day.`,
      how: [say`Practise the letter, too. It has rules of its own.`, say`Have the result sent to ECFMG.`],
      ifLate: NO_CERTIFICATE,
      ifLateFor: FOR_OTHERS,
    }),
  },
  {
    id: 'ecfmg-pathways',
    phase: 'certification',
    kind: 'work',
    hurry: true,
    applies: open,
    soonest: undated,
    length: { parameter: 'advice.plan.pathway_days' },
    after: ['ecfmg-account'],
    by: { event: 'pathways-deadline', final: true },
    parameters: ['ecfmg.pathways', 'ecfmg.pathways.seasonal', 'fee.ecfmg.pathways'],
    text: () => ({
      title: say`Apply for an ECFMG Pathway`,
      why: say`It shows your clinical skills. Each season has its own application.`,
      how: [
        say`Read which of the six Pathways fits you.`,
        say`Send the application and every document that it asks for.`,
      ],
      ifLate: NO_CERTIFICATE,
      ifLateFor: FOR_OTHERS,
    }),
  },
  {
    id: 'pathways-decision',
    phase: 'certification',
    kind: 'work',
    applies: open,
    length: { parameter: 'advice.plan.pathway_decision_days' },
    after: ['ecfmg-pathways', 'oet'],
    requires: ['ecfmg-pathways'],
    text: () => ({
      title: say`Wait for the Pathways decision`,
      why: say`ECFMG decides once all documents and the English test are there.`,
      how: [say`Look into your account each week and answer questions at once.`],
      ifLate: NO_CERTIFICATE,
      ifLateFor: FOR_OTHERS,
    }),
  },
  {
    id: 'ecfmg-certificate',
    phase: 'certification',
    kind: 'work',
    applies: ({ isImg }) => isImg,
    done: certified,
    length: { parameter: 'advice.plan.certificate_days' },
    after: ['step1-score', 'step2-score', 'ecfmg-credentials', 'pathways-decision'],
    requires: ['step1-score', 'step2-score', 'pathways-decision'],
    hoped: true,
    own: ({ profile, today }) => {
      const { expected } = profile.ecfmg;
      return expected !== undefined && expected >= today ? expected : null;
    },
    by: { event: 'rank-list-deadline', reserve: 'advice.plan.certificate_reserve_days' },
    parameters: [
      'nrmp.img.rol_deadline_is_ecfmg_verification_deadline',
      'nrmp.img.certificate_needed_to_match',
      'ecfmg.exam_window',
    ],
    text: (situation) =>
      certified(situation)
        ? { title: say`ECFMG certificate`, why: say`You have it.`, how: [say`Keep the copy at hand.`] }
        : {
            title: say`Get your ECFMG certificate`,
            why: say`You can apply without it. To be matched, ECFMG must have confirmed every requirement. Step 3 asks for it, too.`,
            how: [say`When it comes, enter it in your profile.`],
            ifLate: NO_CERTIFICATE,
            ifLateFor: FOR_OTHERS,
          },
  },
];

/** Nobody can verify a diploma before graduation. The profile knows the year only. */
function graduation(situation: Situation): string | null {
  const { graduated } = situation.profile.school;
  if (graduated === undefined || graduated < Number(situation.today.slice(0, 4))) return null;
  return dayOfYear(situation, 'advice.plan.graduation_day', graduated);
}
