import { say } from '@matchwright/speech';
import { soapReadiness } from '../../../season/soap-readiness.ts';
import { isShutOutOfSoap } from '../../certificate-notes.ts';
import { eventDate } from '../season-events.ts';
import type { TaskTemplate } from '../template.ts';

const couple: TaskTemplate['applies'] = ({ profile }) => profile.couple === true;

/** From registration for the Match to Match Week. */
export const MATCH_TASKS: readonly TaskTemplate[] = [
  {
    id: 'nrmp-register',
    phase: 'registration',
    kind: 'work',
    hurry: true,
    // Some weeks cost nothing; waiting for January may cost the late fee.
    length: { parameter: 'advice.plan.nrmp_first_weeks_days' },
    soonest: true,
    after: ['nrmp-registration-opens'],
    by: { event: 'nrmp-registration-deadline', margin: 'advice.plan.registration_margin_days' },
    parameters: [
      'nrmp.separate_from_eras',
      'nrmp.registration.img_id',
      'fee.nrmp.late',
      'nrmp.late_registration_allowed_until',
    ],
    text: (situation) => ({
      title: say`Register for the Match (NRMP)`,
      why: say`ERAS does not register you. Without it you are in no Match and in no SOAP.`,
      how: [
        ...(situation.isImg ? [say`Have your ECFMG number at hand.`] : []),
        say`Enter your citizenship and visa as they are now, not as you expect them.`,
        say`Pay the registration.`,
      ],
      ifLate: lateFee(situation.parameter('fee.nrmp.late')?.value),
    }),
  },
  {
    id: 'couple-talk',
    phase: 'registration',
    kind: 'work',
    applies: couple,
    length: { parameter: 'advice.plan.couple_talk_days' },
    by: { event: 'submit-opens' },
    parameters: ['nrmp.couples.definition'],
    text: () => ({
      title: say`Agree with your partner on places and distance`,
      why: say`A couple matches only to a pair that you both ranked. Two lists in different towns match nobody.`,
      how: [
        say`Choose regions where both of you have programs.`,
        say`Agree how far apart you would live, and for how long.`,
      ],
      ifLate: say`You apply to places where only one of you can train.`,
    }),
  },
  {
    id: 'couple-link',
    phase: 'registration',
    kind: 'work',
    hurry: true,
    applies: couple,
    length: { parameter: 'advice.plan.registration_days' },
    after: ['nrmp-register'],
    by: { event: 'rank-list-deadline', margin: 'advice.plan.rank_margin_days', final: true },
    parameters: ['fee.nrmp.couple'],
    text: () => ({
      title: say`Link your registration with your partner`,
      why: say`Each of you registers alone. The link makes you a couple.`,
      how: [say`One of you asks for the link, the other accepts. Both pay the fee for couples.`],
      ifLate: say`You are matched as two single people.`,
    }),
  },
  {
    id: 'interview-practice',
    phase: 'interviews',
    kind: 'work',
    length: { parameter: 'advice.plan.interview_practice_days' },
    after: ['story'],
    by: { event: 'first-invitations' },
    parameters: ['medpeds.interview_release'],
    text: () => ({
      title: say`Practise interviews`,
      why: say`The first interview may come within days of the first invitation.`,
      how: [
        say`Speak your answers aloud. Record yourself and listen.`,
        say`Practise the question about scores until it takes 60 to 90 seconds.`,
        say`Ask someone to interview you in English.`,
      ],
      ifLate: say`Your first interviews become your practice.`,
    }),
  },
  {
    id: 'ecfmg-verification',
    phase: 'ranking',
    kind: 'work',
    applies: ({ isImg }) => isImg,
    length: { parameter: 'advice.plan.verification_days' },
    after: ['nrmp-register', 'ecfmg-certificate'],
    requires: ['ecfmg-certificate'],
    by: { event: 'rank-list-deadline' },
    parameters: [
      'nrmp.img.rol_deadline_is_ecfmg_verification_deadline',
      'nrmp.img.certificate_needed_to_match',
    ],
    text: () => ({
      title: say`Check that ECFMG has confirmed you to the NRMP`,
      why: say`The NRMP asks ECFMG whether you have met every requirement. If not, your list does not count.`,
      how: [
        say`Look for the word "verified" in your NRMP account.`,
        say`If it is missing, write to ECFMG the same day.`,
      ],
      ifLate: say`You are taken out of the Match and of SOAP.`,
    }),
  },
  {
    id: 'rank-draft',
    phase: 'ranking',
    kind: 'work',
    hurry: true,
    length: { parameter: 'advice.plan.rank_draft_days' },
    after: ['first-invitations'],
    text: () => ({
      title: say`Order your programs by where you want to train`,
      why: say`The Match is built so that your true order is also your best one.`,
      how: [
        say`Note your impression on the day of each interview.`,
        say`Leave out a place only if you would not go there.`,
      ],
      ifLate: say`You certify an order that you did not think over.`,
    }),
  },
  {
    id: 'couple-lists',
    phase: 'ranking',
    kind: 'work',
    hurry: true,
    applies: couple,
    length: { parameter: 'advice.plan.couple_lists_days' },
    after: ['rank-draft', 'couple-link'],
    parameters: [
      'nrmp.couples.equal_rank_count',
      'nrmp.couples.max_ranks_each',
      'nrmp.couples.no_match_code',
    ],
    text: () => ({
      title: say`Write your two lists as pairs`,
      why: say`Both lists must be of the same length, line by line. The computer reads them as pairs.`,
      how: [
        say`Add pairs in which one of you does not match, if you would accept that.`,
        say`Compare both lists line by line.`,
      ],
      ifLate: say`A list with a missing line does not count as a pair.`,
    }),
  },
  {
    id: 'rank-certify',
    phase: 'ranking',
    kind: 'work',
    hurry: true,
    length: { parameter: 'advice.plan.rank_days' },
    after: ['ranking-opens', 'rank-draft', 'couple-lists', 'nrmp-register'],
    by: { event: 'rank-list-deadline', margin: 'advice.plan.rank_margin_days', final: true },
    parameters: ['nrmp.times.rol_deadline', 'nrmp.binding'],
    text: () => ({
      title: say`Certify your rank list`,
      why: say`Only a certified list takes part. A match is binding.`,
      how: [
        say`Enter the list, certify it, and read the confirmation.`,
        say`After each change, certify again.`,
      ],
      ifLate: say`Nothing is accepted after the deadline. Without a list you cannot match.`,
    }),
  },
  {
    id: 'soap-ready',
    phase: 'match',
    kind: 'work',
    hurry: true,
    optional: true,
    shown: ({ profile, facts, soapReady }) =>
      soapReady.length > 0 && soapReadiness(profile, { soapReady }, facts).every(({ done }) => done),
    // Of use until it begins, however little time is left, and until somebody knows how it ended.
    applies: (situation) =>
      situation.ended === null &&
      !isShutOutOfSoap(situation) &&
      situation.today <= (eventDate(situation, 'match-week')?.date ?? situation.today),
    length: { parameter: 'advice.plan.soap_days' },
    by: { event: 'match-week', margin: 'advice.plan.soap_margin_days' },
    parameters: ['soap.max_applications', 'soap.contact', 'soap.eligibility', 'soap.rounds'],
    text: (situation) => ({
      title: say`Be ready for SOAP, in case you do not match`,
      why: say`SOAP gives you hours, not weeks. Everybody should be ready, and most will not need it.`,
      how: [
        say`Prepare a statement for each specialty that you would take.`,
        say`Think which programs you would choose: you have ${situation.figure('soap.max_applications')} applications.`,
        say`Contact no program before it contacts you, and let nobody do it for you.`,
      ],
      ifLate: say`You write applications in the hours in which others send theirs.`,
    }),
  },
];

function lateFee(fee: unknown): string {
  return typeof fee === 'number'
    ? say`Registration costs ${`$${fee}`} more after the deadline, and ends when rank lists are due.`
    : say`Registration costs more after the deadline, and ends when rank lists are due.`;
}
