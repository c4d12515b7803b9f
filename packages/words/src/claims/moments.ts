import { NUMBER, numberIn } from './numbers.ts';

/** A time that a text names, as months counted from year 0: one or more spans that it may mean. */
export interface Moment {
  spans: readonly (readonly [number, number])[];
  /** Offsets into the text. */
  from: number;
  to: number;
  words: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const YEAR = '((?:19[89]|20[0-3])\\d)(?!\\d|[-–/.]\\d)';
const PART = '(spring|summer|fall|autumn|winter)';
const THINGS =
  '(?! (?:patients|children|questions|people|families|visits|cases|words|meters|metres|miles|dollars|cards|beds|guidelines?|papers?|study|article))';

/** First and last month of a part of the year, January 0; winter twice, for it begins in one year and ends in the next. */
const PARTS: Record<string, readonly (readonly [number, number])[]> = {
  spring: [[1, 5]],
  summer: [[5, 8]],
  fall: [[7, 11]],
  autumn: [[7, 11]],
  winter: [
    [-1, 2],
    [10, 14],
  ],
  early: [[0, 3]],
  mid: [[3, 8]],
  late: [[8, 11]],
};
const PART_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:early|(?:the )?(?:very )?(?:beginning|start))/i, 'early'],
  [/^(?:mid|(?:the )?middle)/i, 'mid'],
  [/^(?:late|(?:the )?(?:very )?end)/i, 'late'],
];

interface Form {
  words: RegExp;
  spans: (match: RegExpExecArray, now: number) => readonly (readonly [number, number])[];
}

const inYear = (part: string, year: number) =>
  (PARTS[part.toLowerCase()] ?? []).map(([a, b]) => [year * 12 + a, year * 12 + b] as const);
const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase());
const at = (year: string | undefined, month: number) => Number(year) * 12 + month;

/** The more exact first: what one form has read, the next ones leave alone. */
const FORMS: readonly Form[] = [
  {
    words: new RegExp(
      `\\b(${MONTH})(?: ((?:19|20)\\d\\d))? (?:and|to|through|until|till|–|-) (${MONTH})(?:,| of)? ?${YEAR}`,
      'g',
    ),
    spans: ([, first, firstYear, last, year]) => {
      const end = at(year, monthOf(last));
      const start = at(firstYear ?? year, monthOf(first));
      return [[start > end ? start - 12 : start, end]];
    },
  },
  {
    words: new RegExp(
      `\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)? )(?:of )?)?(${MONTH})(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,| of)? ?${YEAR}`,
      'g',
    ),
    spans: ([, month, year]) => [[at(year, monthOf(month)), at(year, monthOf(month))]],
  },
  {
    words:
      /\b(?:from|since|between) ((?:19|20)\d\d) (?:to|until|till|and|through|up to) ((?:19|20)\d\d)\b|\b((?:19|20)\d\d) ?(?:–|-|to) ?((?:19|20)\d\d)\b/gi,
    spans: ([, a, b, c, d]) => [[at(a ?? c, 0), at(b ?? d, 11)]],
  },
  {
    words: /\b(20\d\d)-(\d\d)(?:-\d\d)?\b/g,
    spans: ([, year, month]) => [[at(year, Number(month) - 1), at(year, Number(month) - 1)]],
  },
  {
    words: new RegExp(`\\b(?:0?(\\d)|(1[0-2]))\\/${YEAR}`, 'g'),
    spans: ([, small, big, year]) => [
      [at(year, Number(small ?? big) - 1), at(year, Number(small ?? big) - 1)],
    ],
  },
  {
    words: new RegExp(`\\b${PART}(?: of|,)? (?:the year )?${YEAR}`, 'gi'),
    spans: ([, part = '', year]) => inYear(part, Number(year)),
  },
  {
    words: new RegExp(
      `\\b((?:very )?(?:early|late)|mid|(?:the )?(?:very )?(?:beginning|start|middle|end) of)[- ](?:in )?(?:the year )?${YEAR}`,
      'gi',
    ),
    spans: ([, words = '', year]) =>
      inYear(PART_WORDS.find(([start]) => start.test(words))?.[1] ?? '', Number(year)),
  },
  { words: new RegExp(`\\b${YEAR}\\b${THINGS}`, 'g'), spans: ([, year]) => [[at(year, 0), at(year, 11)]] },
  {
    words: new RegExp(`\\b([Tt]his|[Tt]his past|[Ll]ast|[Pp]ast) (?:${PART}|(${MONTH}))(?![\\p{L}])`, 'gu'),
    spans: ([, which = '', part, month], now) =>
      part === undefined ? lastMonth(monthOf(month), now, which) : lastPart(part, now),
  },
  {
    words: /\b(?:earlier )?(this|last) year\b/gi,
    spans: ([, which = ''], now) => {
      const year = Math.floor(now / 12) - (/last/i.test(which) ? 1 : 0);
      return [[year * 12 - 12, year * 12 + 11]];
    },
  },
  {
    words: new RegExp(`\\b(${NUMBER}|an?) (years?|months?) ago\\b`, 'gi'),
    spans: ([, count = '', unit = ''], now) => {
      const number = /^an?$/i.test(count) ? 1 : numberIn(count);
      const back = number * (/^y/i.test(unit) ? 12 : 1);
      const slack = /^y/i.test(unit) ? 7 : back <= 6 ? 1 : 2;
      return Number.isFinite(back) ? [[now - back - slack - 12, now - back + slack]] : [];
    },
  },
];

/** A text may have been written for the season before: "this March" is the latest one, or the one before it. */
function lastMonth(month: number, now: number, which: string): (readonly [number, number])[] {
  const latest = now - (((((now % 12) - month) % 12) + 12) % 12);
  const years = /^last/i.test(which) ? [0, 1, 2] : [0, 1];
  return years.map((back) => [latest - back * 12, latest - back * 12]);
}

/** The latest one that has begun, or the one before it. */
function lastPart(part: string, now: number): (readonly [number, number])[] {
  const year = Math.floor(now / 12);
  return [year, year - 1, year - 2]
    .flatMap((one) => inYear(part, one))
    .filter(([start]) => start <= now)
    .sort((a, b) => b[0] - a[0])
    .slice(0, 2 * (PARTS[part.toLowerCase()]?.length ?? 1));
}

/**
 * Times that a text names, in the order of the text.
 * @param today ISO date, for "last spring" and "two years ago"
 */
export function momentsIn(text: string, today: string): Moment[] {
  const now = monthIndex(today);
  const found: Moment[] = [];
  for (const { words, spans } of FORMS) {
    for (const match of text.matchAll(words)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((one) => one.from < to && from < one.to)) continue;
      const meant = spans(match as RegExpExecArray, now);
      if (meant.length > 0) found.push({ spans: meant, from, to, words: match[0] });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Months from year 0 of an ISO date or month. */
export function monthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The months that a date may be in: a year alone may be any month of it. */
export function monthsOf(date: string): readonly [number, number] {
  return date.length === 4
    ? [monthIndex(`${date}-01`), monthIndex(`${date}-12`)]
    : [monthIndex(date), monthIndex(date)];
}

/** Months from one date to a later one; NaN where one of them is missing or no more than a year. */
export function monthsBetween(earlier: string | undefined, later: string | undefined): number {
  if (!earlier || !later || earlier.length === 4 || later.length === 4) return Number.NaN;
  return monthIndex(later) - monthIndex(earlier);
}

/** Whether a time may mean some month of a span. */
export function meets({ spans }: Moment, [from, to]: readonly [number, number], slack = 0): boolean {
  return spans.some(([a, b]) => a - slack <= to && from <= b + slack);
}
