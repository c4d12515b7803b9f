import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { counted, listed } from '../words/word-forms.ts';
import { passedExpectation } from './certificate-disagreement.ts';
import { examsToPass } from './rules/certificate-exams.ts';
import { certificateOf } from './rules/certified-too-late.ts';
import { pastDayInWords, seasonDayInWords } from './rules/in-words.ts';
import { certificateBlock } from './season-block.ts';
import type { SeasonDate, Situation } from './situation.ts';

/** What the certificate does to a chance of this season, which counts it as there. Every result with a chance carries it. */
export interface CertificateBeside {
  /** What decides before any chance does: to stand before it. Empty when nothing of the kind is known. */
  certificateNotes: string[];
  /**
   * How the chance holds: if the certificate comes in time; if it came in time; not at all, because it did not. Null
   * without a note.
   */
  certificateCondition: 'if-certified' | 'if-was-certified' | 'not-certified' | null;
}

/**
 * The one place that knows it. A day on which the certificate was expected confirms nothing: until the person says that it
 * came, the chance keeps its condition.
 */
export function certificateBeside(situation: Situation): CertificateBeside {
  const certificateNotes = notesOf(situation);
  return {
    certificateNotes,
    certificateCondition: certificateNotes.length === 0 ? null : conditionOf(situation),
  };
}

/** Whether it is known that ECFMG had not confirmed the person when rank lists were due. */
export function wasMissed(situation: Situation): boolean {
  const found = certificateOf(situation);
  if (found === null || found.open !== undefined) return false;
  return found.deadline.date < situation.today && (found.kind === 'too-late' || found.kind === 'never');
}

/** Whether SOAP does not take the person either: so it is missed, and nobody ticked that ECFMG had confirmed. */
export function isShutOutOfSoap(situation: Situation): boolean {
  const confirmed = 'ecfmg-verification';
  if (situation.did.has(confirmed) || situation.profile.plan?.done.includes(confirmed)) return false;
  return wasMissed(situation);
}

function conditionOf(situation: Situation): CertificateBeside['certificateCondition'] {
  const deadline = situation.date('rank-list-deadline');
  if (!deadline || situation.today <= deadline.date) return 'if-certified';
  return wasMissed(situation) ? 'not-certified' : 'if-was-certified';
}

/** An exam that was failed and is not passed yet, a certificate that comes too late or just in time, or may have come. */
function notesOf(situation: Situation): string[] {
  const block = certificateBlock(situation);
  if (block && (block.kind === 'window' || !isAfterMatch(situation))) return [block.says];
  if (isAfterMatch(situation)) return [];
  return [...examsFailed(situation), ...justInTime(situation), ...certificateQuestion(situation)];
}

/** Then nothing of this season is left to decide. */
export function isAfterMatch(situation: Situation): boolean {
  const match = situation.date('match-day');
  return match !== null && match.date < situation.today;
}

/** The odds know failed attempts and take the pass for granted. */
function examsFailed(situation: Situation): string[] {
  const { isImg, profile } = situation;
  if (!isImg || profile.ecfmg.certified === true) return [];
  const failed = examsToPass(situation).filter(({ level }) => level.failures.length > 0);
  if (failed.length === 0) return [];
  const exams = listed(failed.map(({ name }) => name));
  const found = certificateOf(situation);
  if (found?.open === undefined && found?.never)
    return [say`Certification needs ${exams}, and by your entries no attempt is left at one of them.`];
  return [
    say`You have not passed ${exams} yet, and the chances here take the pass for granted. Without it there is no ECFMG certificate, and nobody can match.`,
  ];
}

function justInTime(situation: Situation): string[] {
  const found = certificateOf(situation);
  if (found === null || found.open !== undefined) return [];
  const { by, deadline, disagreement, slack, kind } = found;
  if (kind !== 'tight' && kind !== 'in-doubt') return [];
  const due = seasonDayInWords(deadline);
  return [
    disagreement === null
      ? say`ECFMG certification must be there by ${due}. By your entries, it comes on about ${dateWords(by)}. That leaves ${counted(slack, 'day')}.`
      : say`ECFMG certification must be there by ${due}. ${disagreement}`,
  ];
}

/** Asks whether the certificate came, once its day has passed, or rank lists are due and nobody has said. */
export function certificateQuestion(situation: Situation): string[] {
  const found = certificateOf(situation);
  if (found?.open === undefined || isAfterMatch(situation)) return [];
  const passed = passedExpectation(situation);
  const isOver = found.deadline.date < situation.today;
  const decides = decidesWords(situation, found.deadline);
  if (passed === null)
    return isOver ? [say`Do you have the ECFMG certificate? ${decides} Say it in your profile.`] : [];
  const asks = say`You expected your ECFMG certificate on ${dateWords(passed)}. Has it come?`;
  return [
    isOver
      ? say`${asks} ${decides} Say in your profile whether it came.`
      : say`${asks} ${decides} Say in your profile whether it came, or when you expect it now.`,
  ];
}

/** By when ECFMG must confirm, or had to: the one date that the certificate is needed by, on every page. */
export function decidesWords({ profile: { season }, today }: Situation, deadline: SeasonDate): string {
  return deadline.date < today
    ? say`ECFMG had to confirm you by ${pastDayInWords(deadline)}. If it did not, you can neither match nor take part in SOAP in ${season}.`
    : say`ECFMG must confirm you by ${seasonDayInWords(deadline)}, or you cannot match in ${season}.`;
}
