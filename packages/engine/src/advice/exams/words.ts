/** How the exam advice writes dates, chances and lists: plain English, the number first. */
import type { Range } from '../../results.ts';

/** "53%"; never "0%" or "100%" for what is merely close to it. */
export function percentWords(p: number): string {
  if (p > 0 && p < 0.005) return 'under 1%';
  if (p < 1 && p > 0.995) return 'over 99%';
  return `${Math.round(100 * p)}%`;
}

/** "53%, between 38% and 70%" */
export function chanceWords({ p, lo90, hi90 }: Range): string {
  return `${percentWords(p)}, between ${percentWords(lo90)} and ${percentWords(hi90)}`;
}

/** "+6.5 percentage points, between +3.1 and +9.9": the scores have points of their own. */
export function gainWords({ p, lo90, hi90 }: Range): string {
  return `${points(p)} percentage points, between ${points(lo90)} and ${points(hi90)}`;
}

function points(difference: number): string {
  const rounded = (Math.abs(difference) * 100).toFixed(1);
  if (rounded === '0.0') return '0';
  return `${difference < 0 ? '−' : '+'}${rounded}`;
}

/** "1 attempt", "2 attempts" */
export function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** "a, b and c" */
export function listWords(names: readonly (string | number)[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
