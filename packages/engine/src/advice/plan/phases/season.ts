import { say } from '@matchwright/speech';
import { isShutOutOfSoap } from '../../certificate-notes.ts';
import type { Situation } from '../../situation.ts';
import { pathwaysSeason } from '../pathways-season.ts';
import type { SeasonEntry } from '../season-entry.ts';

/** Nobody who has a place, or whom ECFMG had not confirmed in time. */
const mayComeToSoap = (situation: Situation) =>
  (situation.ended === null || situation.ended === 'unmatched') && !isShutOutOfSoap(situation);

/** The dates of the season in words, in the order of the year. */
export const SEASON_DATES: readonly SeasonEntry[] = [
  {
    id: 'season-opens',
    kind: 'event',
    text: {
      title: say`The ERAS application form opens`,
      why: say`From this day you can fill in the form of your season. Nothing can be sent yet.`,
      how: [say`Note your login and look through every page of the form.`],
    },
  },
  {
    id: 'tokens-issued',
    kind: 'event',
    applies: ({ isImg }) => isImg,
    text: {
      title: say`ECFMG begins to issue ERAS tokens`,
      why: say`Without the token you cannot open the application form.`,
      how: [say`Order the token through ECFMG in the first days.`],
    },
  },
  {
    id: 'submit-opens',
    kind: 'event',
    text: {
      title: say`Applications can be sent`,
      why: say`An application sent on this day is read no sooner than one sent later, as long as it is there when programs first look.`,
      how: [say`Do not rush. Send when everything is right.`],
    },
  },
  {
    id: 'nrmp-registration-opens',
    kind: 'event',
    text: {
      title: say`Registration for the Match opens`,
      why: say`The Match is run by the NRMP. ERAS sends your application but does not register you.`,
      how: [say`Register with the NRMP in the first weeks. It takes one sitting.`],
    },
  },
  {
    id: 'review-opens',
    kind: 'event',
    text: {
      title: say`Programs first look at applications`,
      why: say`Programs see all applications from this hour on, with the letters and scores that are there.`,
      how: [say`Check that every letter is assigned and every score has been released.`],
    },
  },
  {
    id: 'first-invitations',
    kind: 'event',
    text: {
      title: say`First interview invitations`,
      why: say`Most invitations come in the weeks after this. Places in the calendar go fast.`,
      how: [
        say`Look at your e-mail several times a day, spam folder too.`,
        say`Answer within hours and keep a list of dates.`,
      ],
    },
  },
  {
    id: 'pathways-deadline',
    kind: 'deadline',
    applies: ({ isImg, profile }) => isImg && profile.ecfmg.certified !== true,
    text: (situation) => ({
      title: say`Last day for ${pathwaysSeason(situation)} ECFMG Pathways applications`,
      why:
        pathwaysSeason(situation) < situation.profile.season
          ? say`Your date for the certificate rests on this one. After it you need the Pathway of the next season.`
          : say`A Pathway shows your clinical skills. After this day you cannot be certified in time for this Match.`,
      how: [say`The supporting documents must be there on this day, too.`],
    }),
  },
  {
    id: 'nrmp-registration-deadline',
    kind: 'deadline',
    text: {
      title: say`Match registration without the late fee ends`,
      why: say`After this day registration costs more. It stays open until rank lists are due.`,
      how: [say`Register at least a week before.`],
    },
  },
  {
    id: 'ranking-opens',
    kind: 'event',
    text: {
      title: say`Rank lists can be entered`,
      why: say`You order the programs where you interviewed, by where you want to train.`,
      how: [say`Enter a first list. You can change it until the deadline.`],
    },
  },
  {
    id: 'rank-list-deadline',
    kind: 'deadline',
    text: {
      title: say`Rank lists are due`,
      why: say`Without a certified list you cannot match. ECFMG must have confirmed graduates of schools abroad by then.`,
      how: [say`Certify the list days before, then look once more that it says "certified".`],
    },
  },
  {
    id: 'match-week',
    kind: 'event',
    text: {
      title: say`Match Week: you learn whether you matched`,
      why: say`You learn if you matched, not yet where. If you did not match, SOAP (the round for open places) begins.`,
      how: [
        say`Be free this whole week.`,
        say`Contact no program about an open place before it contacts you.`,
      ],
    },
  },
  {
    id: 'soap-review',
    kind: 'event',
    applies: mayComeToSoap,
    text: {
      title: say`SOAP: programs begin to read applications`,
      why: say`Only if you did not match: programs with open places read applications and call for short interviews.`,
      how: [say`Keep the telephone free and your answers short.`],
    },
  },
  {
    id: 'soap-offers',
    kind: 'event',
    applies: mayComeToSoap,
    text: {
      title: say`SOAP: offers in four rounds`,
      why: say`Only if you did not match: an offer is open for two hours, and an accepted offer is binding.`,
      how: [say`Decide before the day which offers you would take.`],
    },
  },
  {
    id: 'match-day',
    kind: 'event',
    text: {
      title: 'Match Day',
      why: say`You learn where you will train.`,
      how: [say`Have the first steps of the visa and of the contract ready.`],
    },
  },
  {
    id: 'residency-start',
    kind: 'event',
    text: {
      title: say`Residency begins`,
      why: say`You must be able to start by this day. Many programs begin with days of orientation in June.`,
      how: [say`Ask your program for its first day.`],
    },
  },
];
