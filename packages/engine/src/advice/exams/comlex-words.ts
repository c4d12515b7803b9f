/** What can be said, and what cannot, to DO applicants who take COMLEX alone. */

import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import type { Booking } from './booking-decision.ts';

type Judged = Pick<Booking, 'status' | 'targets'>;

export function comlexWords(
  situation: Situation,
  { status, targets }: Judged,
): Pick<Booking, 'says' | 'why'> {
  return { says: decision(situation, status), why: [...unknowns(targets)] };
}

function decision(situation: Situation, status: Booking['status']): string {
  const name = EXAM_NAMES.comlex2;
  const date = situation.exam('comlex2').open?.date;
  if (status === 'booked' && date) return say`You have booked ${name} for ${dateWords(date)}.`;
  if (status === 'open-result')
    return say`Your ${name} attempt has no result yet. Enter the result when you have it.`;
  if (status === 'too-late')
    return say`A ${name} result would come after the rank lists of the ${situation.profile.season} season close. Plan it for the next season.`;
  return say`Book ${name} when your practice tests and your school say that you are ready. We cannot set a target score for it.`;
}

function unknowns(targets: Booking['targets']): string[] {
  const stated = targets.reduce((sum, { minimums }) => sum + minimums.stated, 0);
  const programs = targets.reduce((sum, { minimums }) => sum + minimums.programs, 0);
  return [
    say`COMLEX is the licensing exam of DOs. You do not have to take the USMLE.`,
    say`Of the ${programs} programs that you want, ${stated} state a minimum for Step 2 CK, and we know of none that states one for COMLEX. How they read a COMLEX score, we do not know. We convert no scores.`,
    say`Our odds count a DO without a Step 2 CK score as an average one, with more doubt. They do not read COMLEX scores.`,
    say`Ask the programs that you want most whether COMLEX alone is enough for them.`,
  ];
}
