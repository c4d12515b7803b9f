import type { Range } from '../results.ts';

/** "33%"; one decimal below 10%, and never "0%" or "100%" for what is merely close to it. */
export function percent(p: number): string {
  if (p === 0 || p === 1) return `${100 * p}%`;
  if (p < 0.001) return 'less than 0.1%';
  if (p > 0.995) return 'more than 99%';
  return p < 0.0995 ? `${(100 * p).toFixed(1)}%` : `${Math.round(100 * p)}%`;
}

/** "about 33%", "more than 99%". */
export function aboutPercent(p: number): string {
  const text = percent(p);
  return text.includes('than') ? text : `about ${text}`;
}

/** The 90% range: "22% to 48%", "up to 5%", "97% or more". */
export function between({ lo90, hi90 }: Pick<Range, 'lo90' | 'hi90'>): string {
  const [low, high] = [percent(lo90), percent(hi90)];
  if (low === high) return high;
  if (low.startsWith('less')) return `up to ${high}`;
  return high.startsWith('more') ? `${low} or more` : `${low} to ${high}`;
}

/** "33% (22% to 48%)". */
export function chanceWords(range: Range): string {
  return `${percent(range.p)} (${between(range)})`;
}

/** A difference of chances in percentage points, without its sign: "6 points", "0.4 points". */
export function pointsWords(difference: number): string {
  const points = pointsNumber(difference);
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}

/** Differences of chances smaller than this, half a point, read alike. */
export const ALIKE = 0.005;

/** The 90% range of a difference: "0.2 to 12 points", "from 1 point less to 4 points more". */
export function gainRange({ lo90, hi90 }: Pick<Range, 'lo90' | 'hi90'>): string {
  if (pointsNumber(lo90) === '0.0' && pointsNumber(hi90) === '0.0') return 'less than 0.1 points';
  if (lo90 >= 0) return `${pointsNumber(lo90)} to ${pointsWords(hi90)}`;
  if (hi90 <= 0) return `${pointsNumber(hi90)} to ${pointsWords(lo90)} less`;
  return `from ${pointsWords(lo90)} less to ${pointsWords(hi90)} more`;
}

function pointsNumber(difference: number): string {
  const points = Math.abs(100 * difference);
  return points < 0.95 ? points.toFixed(1) : String(Math.round(points));
}
