/**
 * Parts of a result that have no view of their own: every text, figure and date in it, in order, under words made of
 * its field names. So nothing that the engine says is missing in the terminal.
 */
import type { Page } from './page.ts';
import { isNothing, shortText, wordsOf } from './short-text.ts';

/** Names of things inside, which mean nothing to a person. */
const SILENT = new Set([
  'id',
  'path',
  'paths',
  'fields',
  'place',
  'code',
  'page',
  'findings',
  'season',
  'today',
]);
/** What names an entry of a list, the first that it has. */
const NAMES = ['title', 'label', 'name', 'what', 'change', 'question', 'says'];
/** Texts that need no word before them. */
const PLAIN = new Set(['says', 'why', 'note']);

export function plainLines(result: object, page: Page): string[] {
  return Object.entries(result).flatMap(([key, value]) => {
    if (SILENT.has(key) || isNothing(value)) return [];
    const short = shortText(key, value);
    if (short === null) return [...page.section(wordsOf(key)), ...inside(key, value as object, 1, page)];
    return ['', ...page.paragraph(isSaid(key, value) ? short : `${wordsOf(key)}: ${short}`)];
  });
}

function inside(key: string, value: object, depth: number, page: Page): string[] {
  return Array.isArray(value)
    ? value.flatMap((one) => entryLines(key, one, depth, page))
    : Object.entries(value).flatMap(([name, one]) => fieldLines(name, one, depth, page));
}

function entryLines(key: string, one: unknown, depth: number, page: Page): string[] {
  if (isNothing(one)) return [];
  const short = shortText(key, one);
  if (short !== null) return page.bullet(short, depth);
  const named = NAMES.find((name) => typeof (one as Record<string, unknown>)[name] === 'string');
  if (named === undefined) return ['', ...inside(key, one as object, depth, page)];
  const { [named]: name, low, high, ...rest } = one as Record<string, unknown>;
  const range = shortText(key, { low, high });
  return [
    ...page.bullet(range === null ? String(name) : `${name}: ${range}`, depth),
    ...inside(key, rest, depth + 1, page),
  ];
}

function fieldLines(key: string, value: unknown, depth: number, page: Page): string[] {
  if (SILENT.has(key) || isNothing(value)) return [];
  if (key === 'source' && typeof value === 'string') return page.sources([value], depth);
  if (key === 'sources' && Array.isArray(value)) return page.sources(value, depth);
  const short = shortText(key, value);
  if (short === null) {
    const lines = inside(key, value as object, depth + 1, page);
    return lines.length === 0 ? [] : [...page.paragraph(`${wordsOf(key)}:`, depth), ...lines];
  }
  return page.paragraph(isSaid(key, value) ? short : `${wordsOf(key)}: ${short}`, depth);
}

const isSaid = (key: string, value: unknown): boolean =>
  typeof value === 'string' && (PLAIN.has(key) || /[.?]$/.test(value));
