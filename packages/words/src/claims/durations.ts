import { NUMBER, numberIn } from './numbers.ts';

/** How exact a number is meant. */
export type Bound = 'exact' | 'about' | 'under' | 'over';

/** A length of time in a text. */
export interface Duration {
  months: number;
  unit: 'year' | 'month' | 'week';
  bound: Bound;
  /** Offsets into the text, the bound's words included. */
  from: number;
  to: number;
  words: string;
}

const LEAD =
  '(?:(?:(?:a )?(?:little|bit|just|slightly|well) )?(?:(almost|nearly|just under|close to|less than|under|not quite|up to)|(more than|over|at least|above|in excess of)|(about|around|roughly|approximately|some)) )?';
const COUNT = `(?:(${NUMBER})(?:[ -]and[ -](a[ -])?(half))?|(an? (?:couple of|full|whole|entire)|a|one full|one whole|one|half an?|a half|half)(?![- ]dozen))`;
/** "four hands-on months" */
const HOW =
  '(?:(?:hands-on|full|full-time|long|busy|unpaid|paid|whole|entire|intense|intensive|good|short|happy|clinical|US|consecutive|difficult|wonderful|calendar|solid|continuous|formative|happy|hard)[ -]){0,2}';
const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}.-])${LEAD}${COUNT}[- ]${HOW}(years?|yrs?|months?|weeks?|decades?)(?:['’])?(?: and (a half|${NUMBER} months?))?(?![- ]olds?\\b)(?!\\s+(?:old|of age)\\b)(?![\\p{L}\\p{N}])`,
  'giu',
);
const WEEKS_A_MONTH = 4.345;
const A_DECADE = 10;
/** "a boy of four years", but "a break of four years" */
const AGE_BEFORE =
  /\b(?:aged?|age of|(?<!\b(?:break|gap|pause|period|total|observership|rotation|elective|externship|internship|clerkship|practice|work|experience|service|research|residency|fellowship|course|stay) )of)\s*$/i;

/** Lengths of time written in a text; ages are none. */
export function durationsIn(text: string): Duration[] {
  return [...text.matchAll(DURATION)].flatMap((match): Duration[] => {
    const [words, under, over, about, number, , half, article, unitWords = '', more] = match;
    const unit = /^[yd]/i.test(unitWords) ? 'year' : /^m/i.test(unitWords) ? 'month' : 'week';
    const many = number === undefined ? amountOf(article ?? '') : numberIn(number) + (half ? 0.5 : 0);
    const count = many * (/^d/i.test(unitWords) ? A_DECADE : 1);
    const months = inMonths(count, unit) + extra(more, unit);
    if (!Number.isFinite(months) || months <= 0 || AGE_BEFORE.test(text.slice(0, match.index))) return [];
    const bound = under ? 'under' : over ? 'over' : about ? 'about' : 'exact';
    return [{ months, unit, bound, from: match.index, to: match.index + words.length, words }];
  });
}

const amountOf = (article: string): number =>
  /^half|^a half/i.test(article) ? 0.5 : /couple/i.test(article) ? 2 : 1;

const inMonths = (count: number, unit: Duration['unit']): number =>
  unit === 'year' ? count * 12 : unit === 'month' ? count : count / WEEKS_A_MONTH;

function extra(words: string | undefined, unit: Duration['unit']): number {
  if (words === undefined) return 0;
  if (/half/i.test(words)) return inMonths(0.5, unit);
  return numberIn(words.replace(/ months?$/i, ''));
}

/** Whether a length of time may be meant by a claim, as people round: years by half a year, months by one. */
export function mayBe({ months, unit, bound }: Duration, real: number): boolean {
  const slack =
    unit === 'year'
      ? months % 12 === 0
        ? 6
        : months < 12
          ? 2
          : 3
      : months <= 3
        ? 0.6
        : months <= 12
          ? 1
          : 2;
  if (bound === 'over') return real >= months - 0.6 && real <= months + Math.max(2 * slack, 3);
  if (bound === 'under') return real <= months + 0.6 && real >= months - Math.max(slack, 2) - 1;
  return Math.abs(real - months) <= (bound === 'about' ? slack * 1.5 : slack);
}
