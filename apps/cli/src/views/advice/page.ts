/** Paragraphs of the advisor's pages, wrapped to what a person can read. */
import type { Facts } from '@matchwright/facts';
import type { Screen } from '../../terminal/screen.ts';
import { heading, wrap } from '../../terminal/table.ts';

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** Sources named under one text; --json has them all. */
const MOST_SOURCES = 4;

export interface Page {
  title: (text: string) => string[];
  /** A heading with an empty line above it. */
  section: (text: string) => string[];
  paragraph: (text: string, depth?: number) => string[];
  bullet: (text: string, depth?: number) => string[];
  /** "Sources: title (year); title (year)", nothing without ids. */
  sources: (ids: readonly string[], depth?: number) => string[];
}

export function pageFor(screen: Screen, sources: Facts['sources']): Page {
  const width = Math.min(screen.width, WIDEST);
  const margin = (depth: number) => '  '.repeat(depth);
  const paragraph = (text: string, depth = 0) => wrap(text, width, margin(depth), margin(depth));
  return {
    title: (text) => heading(text, { ...screen, width }, screen.style.title),
    section: (text) => ['', ...heading(text, { ...screen, width }, screen.style.accent)],
    paragraph,
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
