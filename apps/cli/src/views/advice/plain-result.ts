/**
 * Parts of a result that have no view of their own: every text, figure and date in it, in order, under words made of
 * its field names. So nothing that the engine says is missing in the terminal.
 */
import type { MoneyRange, Range } from '@matchwright/engine';
import { isIsoDate, shortDate } from '../../terminal/dates.ts';
import { dollars, percentWithRange } from '../../terminal/numbers.ts';
import { gainWords } from './finding-lines.ts';
import type { Page } from './page.ts';

/** Names of things inside, which mean nothing to a person. */
const SILENT = new Set(['id', 'path', 'paths', 'fields', 'place', 'code', 'findings', 'season', 'today']);
/** What names an entry of a list, the first that it has. */
const NAMES = ['title', 'label', 'name', 'what', 'change'];

export function plainLines(result: object, page: Page): string[] {
  return Object.entries(result).flatMap(([key, value]) => {
    if (SILENT.has(key) || isNothing(value)) return [];
    const short = shortText(key, value);
    if (short !== null) {
      return typeof value === 'string' && !isIsoDate(value)
        ? ['', ...page.paragraph(value)]
        : ['', ...page.paragraph(`${wordsOf(key)}: ${short}`)];
    }
    return [...page.section(wordsOf(key)), ...inside(value as object, 1, page)];
  });
}

function inside(value: object, depth: number, page: Page): string[] {
  return Array.isArray(value)
    ? value.flatMap((one) => entryLines(one, depth, page))
    : Object.entries(value).flatMap(([key, one]) => fieldLines(key, one, depth, page));
}

function entryLines(one: unknown, depth: number, page: Page): string[] {
  if (isNothing(one)) return [];
  const short = shortText('', one);
  if (short !== null) return page.bullet(short, depth);
  const named = NAMES.find((key) => typeof (one as Record<string, unknown>)[key] === 'string');
  if (named === undefined) return ['', ...inside(one as object, depth, page)];
  const { [named]: name, ...rest } = one as Record<string, unknown>;
  return [...page.bullet(String(name), depth), ...inside(rest, depth + 1, page)];
}

function fieldLines(key: string, value: unknown, depth: number, page: Page): string[] {
  if (SILENT.has(key) || isNothing(value)) return [];
  if (key === 'source' && typeof value === 'string') return page.sources([value], depth);
  if (key === 'sources' && Array.isArray(value)) return page.sources(value, depth);
  const short = shortText(key, value);
  if (short === null)
    return [...page.paragraph(`${wordsOf(key)}:`, depth), ...inside(value as object, depth + 1, page)];
  const isSentence = typeof value === 'string' && /[.?]$/.test(value);
  return page.paragraph(isSentence ? short : `${wordsOf(key)}: ${short}`, depth);
}

/** What fits behind a colon; null for lists and objects. */
function shortText(key: string, value: unknown): string | null {
  if (typeof value === 'string') return isIsoDate(value) ? shortDate(value) : value;
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isRange(value)) return key === 'gain' ? gainWords(value) : percentWithRange(value);
  if (isMoney(value)) {
    return value.low === value.high ? dollars(value.low) : `${dollars(value.low)} to ${dollars(value.high)}`;
  }
  return null;
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const hasNumbers = (value: unknown, ...keys: string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'number');

const isRange = (value: unknown): value is Range => hasNumbers(value, 'p', 'lo50', 'hi50', 'lo90', 'hi90');

const isMoney = (value: unknown): value is MoneyRange =>
  hasNumbers(value, 'low', 'high') && Object.keys(value as object).length === 2;

/** "byMonth" → "By month" */
function wordsOf(key: string): string {
  const words = key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
