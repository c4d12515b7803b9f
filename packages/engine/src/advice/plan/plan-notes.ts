import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { beforePaying } from '../../visas/restriction-words.ts';
import { certificateDate } from '../../whatif/certificate-date.ts';
import { step3Timing } from '../../whatif/step3-timing.ts';
import { certificateDecides } from '../../whatif/step3-words.ts';
import { certificateDisagreement } from '../certificate-disagreement.ts';
import { certificateBeside, certificateQuestion, decidesWords, wasMissed } from '../certificate-notes.ts';
import { EXAM_NAMES } from '../names.ts';
import { hasNoPlace } from '../rules/certified-too-late.ts';
import type { Situation } from '../situation.ts';
import { leftOut, mayTry, type PlannedExam, takesUsmle } from './exam-state.ts';
import { eventDate } from './season-events.ts';
import { hasStep3, withoutStep3 } from './step3-worth.ts';
import type { Task } from './task.ts';

/** A gap in the profile that the plan had to bridge, with the place that closes it. */
export interface MissingAnswer {
  path: string;
  says: string;
}

const EXAMS = ['step1', 'step2ck', 'step3'] as const satisfies readonly PlannedExam[];
const SERIES: readonly PlannedExam[] = [...EXAMS, 'comlex1', 'comlex2'];

/** What must be known to read the dates rightly. */
export function planNotes(situation: Situation, tasks: readonly Task[]): string[] {
  return [
    ...beforePaying(situation),
    ...seasonNotes(situation),
    ...certificateNotes(situation, tasks),
    ...step3Notes(situation),
    ...examNotes(situation),
  ];
}

function seasonNotes(situation: Situation): string[] {
  const { today, profile, facts } = situation;
  const { season } = profile;
  const match = eventDate(situation, 'match-day')?.date;
  const review = eventDate(situation, 'review-opens')?.date;
  const ranking = eventDate(situation, 'ranking-opens')?.date;
  if (!match)
    return [
      say`The dates of the ${season} season are not known, so only what you dated yourself stands here.`,
    ];
  const start = eventDate(situation, 'residency-start')?.date;
  const { ended } = situation;
  if (ended === 'unmatched' && match >= today)
    return [
      say`You have no place yet, so nothing that follows a match stands here. When you note a place, it comes back.`,
    ];
  if (match < today) {
    const again =
      situation.sent || ended !== null
        ? say`begin season ${season + 1} on the page “After the Match”: the plan then begins anew.`
        : say`change the season in your profile to ${season + 1}: the plan then begins anew.`;
    if (ended === 'unmatched')
      return [
        say`You did not match in ${season}, so nothing that follows a match stands here. To apply again, ${again}`,
      ];
    if (start && start < today) return [say`The ${season} season is over. To apply again, ${again}`];
    if (ended !== null) return [say`You matched. The tasks up to the first day of residency stand here.`];
    return [
      say`Match Day of ${season} is over. If you matched, the tasks up to the first day of residency stand here.`,
      say`If you did not match, ${again}`,
    ];
  }
  const notes: string[] = [];
  const { projectedFrom } = facts.season;
  if (projectedFrom !== null)
    notes.push(
      say`The dates of the ${season} season are not published. We project them from ${projectedFrom}. Expect them to move by some days, and look again each month.`,
    );
  if (review && review < today)
    notes.push(
      say`Programs already read the applications of this season. A task that you have finished stays late here until you mark it done.`,
    );
  if (ranking && ranking < today)
    notes.push(
      say`The time for applications and interviews is over, so their open tasks no longer stand here.`,
    );
  return notes;
}

function certificateNotes(situation: Situation, tasks: readonly Task[]): string[] {
  const { profile, today, isImg } = situation;
  const { certified, expected } = profile.ecfmg;
  const ranks = eventDate(situation, 'rank-list-deadline');
  const asks = certificateQuestion(situation);
  if (asks.length > 0) return asks;
  if (wasMissed(situation)) return certificateBeside(situation).certificateNotes;
  const open = isImg && certified !== true && (!ranks || ranks.date >= today);
  if (open && expected === undefined) return startNow(situation, tasks);
  if (!open || expected === undefined) return [];
  if (ranks && expected > ranks.date) {
    const due = ranks.projected ? say`${dateWords(ranks.date)} (projected)` : dateWords(ranks.date);
    const waits = hasNoPlace(situation)
      ? ` ${say`Until it can be earlier, nothing that follows a match stands here.`}`
      : '';
    return [
      `${say`You expect your ECFMG certificate on ${dateWords(expected)}. Rank lists of ${profile.season} are due on ${due}. ECFMG must confirm you by then. With your date you may apply, but you cannot match in ${profile.season}. Find an earlier date, or plan for ${profile.season + 1}.`}${waits}`,
    ];
  }
  const disagreement = certificateDisagreement(situation);
  return disagreement === null ? [] : [disagreement];
}

/** What others work on is better begun while nothing presses, so its first steps stand now. */
function startNow(situation: Situation, tasks: readonly Task[]): string[] {
  const { profile, facts, today } = situation;
  const found = certificateDate(profile, facts, today);
  const ranks = eventDate(situation, 'rank-list-deadline');
  if (!found || !ranks || !tasks.some(({ id }) => id === 'ecfmg-certificate')) return [];
  const start = say`Start on your ECFMG certificate now: it can come from about ${dateWords(found.date)} on. The English test and the Pathway need no date of the season, so their first steps stand in the plan now.`;
  return [`${start} ${decidesWords(situation, ranks)}`];
}

/** What the date of the certificate decides, or why Step 3 has no place here. */
function step3Notes(situation: Situation): string[] {
  const { profile, facts, today } = situation;
  if (situation.exam('step3').attempts.length > 0) return [];
  const without = withoutStep3(situation);
  if (without !== null) return [say`Step 3 is not in this plan: ${without}`];
  const decides = hasStep3(situation) ? certificateDecides(step3Timing(profile, facts, today)) : null;
  return decides === null ? [] : [decides];
}

function examNotes(situation: Situation): string[] {
  if (!takesUsmle(situation)) return [];
  return EXAMS.flatMap((exam) => {
    const { attempts, passed, open } = situation.exam(exam);
    const name = EXAM_NAMES[exam];
    if (!passed && attempts.length > 0 && !mayTry(situation, exam))
      return [
        say`You have used all ${situation.figure('usmle.attempt_limit')} attempts at ${name}. No date changes that. ${withoutPass(situation, exam)} Ask the USMLE program about your case before you plan on.`,
      ];
    if (open && open.date === undefined && open.score === undefined)
      return [
        say`Your ${name} attempt has no date. Enter it, booked or past, so that the plan can count with it.`,
      ];
    return [];
  });
}

/** Step 3 comes after the certificate (usmle.step3.requires), so it closes other doors than the Steps before it. */
function withoutPass({ isImg }: Situation, exam: PlannedExam): string {
  if (exam === 'step3')
    return say`Without the pass you cannot get a full licence, and H-1B visas stay closed. ECFMG does not ask for it.`;
  return isImg
    ? say`Without the pass ECFMG cannot certify you.`
    : say`Without the pass you cannot get a licence.`;
}

/** What to enter first; until then the plan counts these things as still to be done. */
export function missingAnswers(situation: Situation): MissingAnswer[] {
  const { profile, isImg } = situation;
  const answers: (MissingAnswer | false)[] = [
    profile.exams.length === 0 && {
      path: 'exams',
      says: say`Your exams. Add those still to come, too, without a date: the plan then makes room for them.`,
    },
    SERIES.some((exam) => leftOut(situation, exam)) && {
      path: 'exams',
      says: say`Your earlier exams. Until then the plan takes them as passed.`,
    },
    profile.school.graduated === undefined && {
      path: 'school.graduated',
      says: say`Your year of graduation. Credentials and clinical work are planned by it.`,
    },
    isImg &&
      profile.ecfmg.certified === null &&
      profile.ecfmg.expected === undefined && {
        path: 'ecfmg.certified',
        says: say`Whether you are ECFMG certified, or when you expect it.`,
      },
    isImg &&
      situation.applicant.visaNeeded === null && {
        path: 'visa.needed',
        says: say`Whether you need a visa. Until then its tasks are left out.`,
      },
    isImg &&
      profile.experience.length === 0 &&
      profile.noUsExperience !== true && {
        path: 'experience',
        says: say`Your clinical experience, even none. Until then the plan holds a rotation.`,
      },
    profile.letters.length === 0 && {
      path: 'letters',
      says: say`Your letters. Until then all are still to be asked for.`,
    },
  ];
  return answers.filter((one) => one !== false);
}
