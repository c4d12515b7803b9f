/** A day or a month that a text names; without a year where it names none. */
export interface DayNamed {
  year: number | null;
  /** 1–12 */
  month: number;
  /** Null: the whole month, or its end. */
  day: number | null;
  /** Offsets into the text. */
  from: number;
  to: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?:of )?(20\\d\\d)\\b)?';
/** More exact forms first: what one has read, the next ones leave alone. */
const FORMS: readonly { words: RegExp; order: readonly ('year' | 'month' | 'day')[] }[] = [
  { words: /\b(20\d\d)-(\d\d)-(\d\d)\b/g, order: ['year', 'month', 'day'] },
  { words: new RegExp(`\\b(?:the )?${DAY} (?:of )?(${MONTH})${YEAR}`, 'g'), order: ['day', 'month', 'year'] },
  {
    words: new RegExp(`\\b(${MONTH}) (?:the )?${DAY}(?!\\d)${YEAR}`, 'g'),
    order: ['month', 'day', 'year'],
  },
  { words: new RegExp(`\\b(?:the )?end of (${MONTH})${YEAR}`, 'g'), order: ['month', 'year'] },
  { words: new RegExp(`\\b(${MONTH})${YEAR}`, 'g'), order: ['month', 'year'] },
];

/** Days and months of a text, in its order. Days in digits alone are read in the one form that means the same everywhere. */
export function daysIn(text: string): DayNamed[] {
  const found: DayNamed[] = [];
  for (const { words, order } of FORMS)
    for (const match of text.matchAll(words)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((one) => one.from < to && from < one.to)) continue;
      const part = (name: 'year' | 'month' | 'day') => match[order.indexOf(name) + 1];
      const named = part('month') ?? '';
      const month = /^\d/.test(named) ? Number(named) : MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1;
      const [day, year] = [order.includes('day') ? part('day') : undefined, part('year')];
      found.push({
        ...{ year: year === undefined ? null : Number(year), month },
        ...{ day: day === undefined ? null : Number(day), from, to },
      });
    }
  return found.sort((a, b) => a.from - b.from);
}
