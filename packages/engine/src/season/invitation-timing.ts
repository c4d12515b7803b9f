import type { SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import { addDays, daysBetween } from '../dates/iso-date.ts';
import { logistic, seedFromText, stratifiedNormals } from '../math/index.ts';
import { DRAWS } from '../odds/draws.ts';
import { numberOf, parameterOf } from '../whatif/parameters.ts';

/** How far the invitations of a season have come by a day. */
export interface InvitationTiming {
  /** Share of a specialty's invitations that are sent, one for each parameter draw. */
  sent: Float64Array;
  /** The share without the doubt about the curve; null when nothing tells it and the season is under way. */
  share: number | null;
  sources: string[];
}

const KEYS: Record<SpecialtyId, string> = {
  'med-peds': 'medpeds',
  'internal-medicine': 'internal_medicine',
  pediatrics: 'pediatrics',
};

interface Point {
  day: string;
  share: number;
}

/** First and last day of the invitations of a season; null when the calendar does not say. */
export function invitationDays(facts: SeasonalFacts): { first: string; last: string } | null {
  const review = facts.season.calendar.find(({ event }) => event === 'review-opens');
  const end = parameterOf(facts, 'advice.season.invitations_end')?.value;
  if (!review || typeof end !== 'string') return null;
  return { first: review.date, last: `${facts.season.season}-${end}` };
}

/** Whether no more invitation of the season is expected. */
export function invitationsOver(facts: SeasonalFacts, today: string): boolean {
  const days = invitationDays(facts);
  return days !== null && today >= days.last;
}

/**
 * Share of invitations sent by a day: straight lines between the month ends of the directors' survey. The whole curve
 * may be some weeks off, the same in every specialty of a draw, because the survey is of another calendar.
 * Without the survey, nothing is known between the first and the last day.
 */
export function invitationTiming(
  facts: SeasonalFacts,
  specialty: SpecialtyId,
  today: string,
): InvitationTiming {
  // Once rank lists are due, nobody is invited any more: all is out, and silence is a no.
  const lists = facts.season.calendar.find(({ event }) => event === 'rank-list-deadline');
  if (lists && today > lists.date) return constant(1);
  const days = invitationDays(facts);
  if (!days) return constant(null);
  if (today < days.first) return constant(0);
  if (today >= days.last) return constant(1);
  const curve = surveyCurve(facts, specialty, days);
  const shift = numberOf(facts, 'advice.season.invitations_shift_days');
  if (!curve || !shift) return constant(null);
  const normals = stratifiedNormals(DRAWS, seedFromText('invitation timing'));
  // No program can invite before the first day or after the last one, so a shift slows or hurries what lies between.
  const sent = normals.map((z) => shareAt(curve.points, today, shift.value * z));
  return {
    sent,
    share: shareAt(curve.points, today, 0),
    sources: [...new Set([...curve.sources, shift.source])],
  };
}

/** With an unknown curve silence says nothing yet: none counts as sent, and invitations in hand count as they are. */
function constant(share: number | null): InvitationTiming {
  return { sent: new Float64Array(DRAWS).fill(share ?? 0), share, sources: [] };
}

function surveyCurve(facts: SeasonalFacts, specialty: SpecialtyId, days: { first: string; last: string }) {
  const year = facts.season.season - 1;
  const ends = [
    ['october', `${year}-10-31`],
    ['november', `${year}-11-30`],
    ['december', `${year}-12-31`],
  ] as const;
  const sources: string[] = [];
  const points: Point[] = [{ day: days.first, share: 0 }];
  for (const [month, day] of ends) {
    const stated = numberOf(facts, `survey.invitations.by_${month}.${KEYS[specialty]}`);
    if (!stated) return null;
    sources.push(stated.source);
    points.push({ day, share: stated.value / 100 });
  }
  points.push({ day: days.last, share: 1 });
  return { points, sources };
}

/** @param later days by which this season runs behind the survey */
function shareAt(points: readonly Point[], today: string, later: number): number {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const span = daysBetween(first.day, last.day);
  const gone = daysBetween(first.day, today);
  // The shift fades at both ends: a logistic warp of the season's own time, with its middle moved by `later`.
  const warped = span * logistic(Math.log(gone / Math.max(span - gone, 1e-9)) - (4 * later) / span);
  const whole = Math.floor(warped);
  return sharePlain(points, addDays(first.day, whole), warped - whole);
}

function sharePlain(points: readonly Point[], day: string, part: number): number {
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1] as Point, points[i] as Point];
    if (day >= to.day) continue;
    const along = (daysBetween(from.day, day) + part) / daysBetween(from.day, to.day);
    return Math.min(1, from.share + along * (to.share - from.share));
  }
  return 1;
}
