import { addDays, addMonths } from '../../dates/iso-date.ts';
import type { Situation } from '../situation.ts';

/** Latest dates of a rotation whose letter still arrives by a date of the season. All dates are ISO. */
export interface LetterDate {
  event: 'submit-opens' | 'review-opens';
  /** The date of the season; `projected` when it is not published. */
  date: string;
  projected: boolean;
  source: string;
  /** Length of the rotation, months. */
  months: number;
  latestStart: string;
  /** Begin to ask for a place by this day. */
  askBy: string;
  /** `tight`: the usual lead time is over, so only a place that is free at short notice would do. */
  state: 'in-time' | 'tight' | 'too-late';
}

export interface Lead {
  /** Months from the first message to the first day. */
  place: number;
  /** Months more for a visitor visa; 0 when none is needed. */
  visa: number;
}

/** For applications sent on the first day, and for those that programs first open. Dates that nobody knows are left out. */
export function letterDates(situation: Situation, lengths: readonly number[], lead: Lead): LetterDate[] {
  const letterDays = 7 * situation.figure('advice.usce.letter_weeks');
  return (['submit-opens', 'review-opens'] as const).flatMap((event) => {
    const found = situation.date(event);
    if (!found) return [];
    return lengths.map((months): LetterDate => {
      const latestStart = addMonths(addDays(found.date, -letterDays), -months);
      const askBy = addMonths(latestStart, -(lead.place + lead.visa));
      const { date, projected, source } = found;
      return {
        event,
        date,
        projected,
        source,
        months,
        latestStart,
        askBy,
        state: stateOf(askBy, latestStart, situation.today),
      };
    });
  });
}

function stateOf(askBy: string, latestStart: string, today: string): LetterDate['state'] {
  if (today > latestStart) return 'too-late';
  return today > askBy ? 'tight' : 'in-time';
}
