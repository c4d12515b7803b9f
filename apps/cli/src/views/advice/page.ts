/** Paragraphs of the advisor's pages, wrapped to what a person can read. */
import type { Facts } from '@matchwright/facts';
import type { Screen } from '../../terminal/screen.ts';
import { heading, wrap } from '../../terminal/table.ts';
import { labelledRows, type PageColumn, pageTable } from './page-table.ts';

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** Sources named under one text; --json has them all. */
const MOST_SOURCES = 4;

export interface Page {
  title: (text: string) => string[];
  /** A heading with an empty line above it. */
  section: (text: string) => string[];
  /** A heading inside a section, with an empty line above it. */
  part: (text: string, depth?: number) => string[];
  paragraph: (text: string, depth?: number) => string[];
  bullet: (text: string, depth?: number) => string[];
  /** Labels in a column, with their texts beside them; nothing without rows. */
  rows: (rows: readonly (readonly [label: string, text: string])[], depth?: number) => string[];
  /** Aligned columns; where they do not fit, lines. Nothing without rows. */
  table: <Row>(rows: readonly Row[], columns: readonly PageColumn<Row>[], depth?: number) => string[];
  /** "Sources: title (year); title (year)", nothing without ids. */
  sources: (ids: readonly string[], depth?: number) => string[];
}

export function pageFor(screen: Screen, sources: Facts['sources']): Page {
  const width = Math.min(screen.width, WIDEST);
  const margin = (depth: number) => '  '.repeat(depth);
  const paragraph = (text: string, depth = 0) => wrap(text, width, margin(depth), margin(depth));
  const inside = (depth: number, lines: (width: number) => string[]) =>
    lines(width - margin(depth).length).map((line) => `${margin(depth)}${line}`);
  return {
    title: (text) => heading(text, { ...screen, width }, screen.style.title),
    section: (text) => ['', ...heading(text, { ...screen, width }, screen.style.accent)],
    part: (text, depth = 0) => ['', ...paragraph(text, depth).map(screen.style.strong)],
    paragraph,
    rows: (rows, depth = 0) => (rows.length === 0 ? [] : inside(depth, (room) => labelledRows(rows, room))),
    table: (rows, columns, depth = 0) =>
      rows.length === 0 ? [] : inside(depth, (room) => pageTable(rows, columns, { ...screen, width: room })),
    bullet: (text, depth = 0) => wrap(text, width, `${margin(depth)}  `, `${margin(depth)}- `),
    sources(ids, depth = 0) {
      if (ids.length === 0) return [];
      const rest = ids.length > MOST_SOURCES ? ids.length - MOST_SOURCES + 1 : 0;
      const named = ids.slice(0, ids.length - rest).map((id) => cited(id, sources));
      const all = rest > 0 ? [...named, `${rest} more`] : named;
      return paragraph(`${ids.length === 1 ? 'Source' : 'Sources'}: ${all.join('; ')}`, depth).map(
        screen.style.soft,
      );
    },
  };
}

function cited(id: string, sources: Facts['sources']): string {
  const source = sources[id];
  return source ? `${source.title} (${source.year ?? 'undated'})` : id;
}
