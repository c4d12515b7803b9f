import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { examWindow } from './exams/exam-window.ts';
import { pressureWords, windowPressure } from './exams/window-pressure.ts';
import { EXAM_NAMES } from './names.ts';
import { certifiedTooLate } from './rules/certified-too-late.ts';
import { pastDayInWords, seasonDayInWords } from './rules/in-words.ts';
import type { Situation } from './situation.ts';

/** What decides about the season before any chance does; the odds know none of it. */
export interface SeasonBlock {
  /** `over`: rank lists are closed. `certificate`: it comes too late. `window`: a first pass lapses, whatever the season. */
  kind: 'over' | 'certificate' | 'window';
  says: string;
}

/** Null when nothing of the kind is known. */
export function seasonBlock(situation: Situation): SeasonBlock | null {
  const { season } = situation.profile;
  const deadline = situation.date('rank-list-deadline');
  if (deadline && deadline.date < situation.today)
    return {
      kind: 'over',
      says: say`The rank lists of the ${season} season are closed, so the next season is the one to plan.`,
    };
  return certificateBlock(situation);
}

/** The part of it that the certificate decides, also while rank lists are closed and nobody knows the result. */
export function certificateBlock(situation: Situation): SeasonBlock | null {
  const pressure = windowPressure(situation);
  if (pressure?.kind === 'lapsed' || pressure?.kind === 'out-of-reach')
    return {
      kind: 'window',
      says: say`${pressureWords(pressure)} Ask ECFMG what you may do before you choose a season. Without the certificate, no chance that we show holds.`,
    };
  const says = tooLateWords(situation);
  return says === null ? null : { kind: 'certificate', says };
}

/** That no chance of the season holds, because the certificate comes too late; null when it does not. */
export function tooLateWords(situation: Situation): string | null {
  const late = certifiedTooLate(situation);
  if (late === null) return null;
  const { season } = situation.profile;
  if (late.deadline.date < situation.today)
    return say`ECFMG had to confirm you by ${pastDayInWords(late.deadline)}. By your entries it had not, so you can neither match nor take part in SOAP in ${season}. If it had, say in your profile that you are certified.`;
  const due = seasonDayInWords(late.deadline);
  return late.disagreement === null
    ? say`Your chance in the ${season} Match is practically nil: ECFMG certification must be there by ${due}. By your entries, it comes on about ${dateWords(late.by)}.`
    : say`Your chance in the ${season} Match is practically nil: ECFMG certification must be there by ${due}. ${late.disagreement}`;
}

/** A window that ends before the next season begins runs on in a year of waiting. Empty when there is none. */
export function windowInTheYear(situation: Situation): string[] {
  const window = examWindow(situation);
  const opens = situation.date('submit-opens');
  if (window?.status !== 'running' || !window.first || !window.ends || !opens) return [];
  const nextOpens = `${situation.profile.season}${opens.date.slice(4)}`;
  if (window.ends >= nextOpens) return [];
  const other = EXAM_NAMES[window.first.exam === 'step1' ? 'step2ck' : 'step1'];
  return [
    say`Do not put off ${other}: your ECFMG window ends on ${dateWords(window.ends)}, and waiting does not move it. After that day, your ${EXAM_NAMES[window.first.exam]} pass no longer counts.`,
  ];
}
