import { counted, say } from '@matchwright/speech';
import type { Range } from '../results.ts';

/** "33%"; one decimal below 10%, and never "0%" or "100%" for what is merely close to it. */
export function percent(p: number): string {
  if (p === 0 || p === 1) return `${100 * p}%`;
  if (isTrace(p)) return say`less than 0.1%`;
  if (isNearlyAll(p)) return say`more than 99%`;
  return p < 0.0995 ? `${(100 * p).toFixed(1)}%` : `${Math.round(100 * p)}%`;
}

/** "about 33%", "more than 99%". */
export function aboutPercent(p: number): string {
  return isTrace(p) || isNearlyAll(p) ? percent(p) : say`about ${percent(p)}`;
}

/** The 90% range: "22% to 48%", "up to 5%", "97% or more". */
export function between({ lo90, hi90 }: Pick<Range, 'lo90' | 'hi90'>): string {
  const [low, high] = [percent(lo90), percent(hi90)];
  if (low === high) return high;
  if (isTrace(lo90)) return say`up to ${high}`;
  return isNearlyAll(hi90) ? say`${low} or more` : say`${low} to ${high}`;
}

const isTrace = (p: number) => p !== 0 && p < 0.001;
const isNearlyAll = (p: number) => p !== 1 && p > 0.995;

/** "33% (22% to 48%)". */
export function chanceWords(range: Range): string {
  return say`${percent(range.p)} (${between(range)})`;
}

/** Differences of chances smaller than this, half a point, read alike. */
export const ALIKE = 0.005;
/** A chance that is lower by less than this, one point, is nearly the same. */
export const NEARLY_THE_SAME = 0.01;
/** From here on a chance is high: "more likely than not" says too little, and a year more can add little. */
export const HIGH = 0.9;

/** A gain whose whole range rounds to nothing. */
export const NO_GAIN = say`no difference that we can measure`;

/** What differences are counted in; '' leaves it out. */
type Unit = 'point' | 'percentage point' | '';
type Ends = Pick<Range, 'lo90' | 'hi90'>;

/** A gain in a column, in percentage points: "+6.2", "−12", "0". Every surface rounds gains alike. */
export function signedGain(difference: number): string {
  const size = rounded(difference);
  return size === '0' ? size : `${difference < 0 ? '−' : '+'}${size}`;
}

/**
 * A gain in a sentence: "about 5.9 points more (0.2 to 12 more)", "no difference that we can measure".
 * @param unit "percentage point" where scores have points of their own
 */
export function gainWords({ p, lo90, hi90 }: Range, unit: Unit = 'point'): string {
  const ends = { lo90, hi90 };
  if (nothing(ends)) return NO_GAIN;
  if (rounded(p) === '0') return say`almost no difference (${gainRange(ends, unit)})`;
  const range = gainRange(ends, '');
  return p < 0
    ? say`about ${amount(p, unit)} less (${range})`
    : say`about ${amount(p, unit)} more (${range})`;
}

/**
 * A gain beside the two chances it lies between: from ten points on all three are whole numbers, and the middle is the
 * difference of what is shown ("35% instead of 23%": 12 points). Below, the gain is finer than the chances. Every surface that
 * shows the chances, too, rounds by this rule.
 * @param then the chance with the gain; the one before is smaller by the gain, because both are means of the same draws
 */
export function agreeingGain(gain: Range, then: Pick<Range, 'p'>): Range {
  const [before, after] = [then.p - gain.p, then.p];
  const whole = [before, after].every((p) => percent(p) === `${Math.round(100 * p)}%`);
  if (!whole || Math.abs(gain.p) < 0.0995) return gain;
  return { ...gain, p: (Math.round(100 * after) - Math.round(100 * before)) / 100 };
}

/** `gainWords` beside the two chances. */
export function gainBeside(gain: Range, then: Pick<Range, 'p'>, unit: Unit = 'point'): string {
  return gainWords(agreeingGain(gain, then), unit);
}

/** `signedGain` beside the two chances, or beside the later one in a table. */
export function signedBeside(gain: Range, then: Pick<Range, 'p'>): string {
  return signedGain(agreeingGain(gain, then).p);
}

/** The 90% range of a gain: "0.2 to 12 points more", "from 1 point less to 4 points more". */
export function gainRange(ends: Ends, unit: Unit = 'point'): string {
  if (nothing(ends)) return NO_GAIN;
  const { lo90, hi90 } = ends;
  const [low, high] = [rounded(lo90), rounded(hi90)];
  if (lo90 >= 0 || low === '0') return say`${oneSided(low, hi90, unit)} more`;
  if (hi90 <= 0 || high === '0') return say`${oneSided(high, lo90, unit)} less`;
  return say`from ${amount(lo90, unit)} less to ${amount(hi90, unit)} more`;
}

function oneSided(near: string, far: number, unit: Unit): string {
  if (near === '0') return say`up to ${amount(far, unit)}`;
  return near === rounded(far) ? amount(far, unit) : say`${near} to ${amount(far, unit)}`;
}

function nothing({ lo90, hi90 }: Ends): boolean {
  return rounded(lo90) === '0' && rounded(hi90) === '0';
}

function amount(difference: number, unit: Unit): string {
  const size = rounded(difference);
  if (unit === '') return size;
  return unit === 'point' ? counted(Number(size), 'point') : counted(Number(size), 'percentage point');
}

/** One decimal below ten points, as chances have below ten percent; no sign. */
function rounded(difference: number): string {
  const points = Math.abs(100 * difference);
  return points < 9.95 ? String(Number(points.toFixed(1))) : String(Math.round(points));
}
