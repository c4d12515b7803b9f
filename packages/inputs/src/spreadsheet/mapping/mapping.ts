import { z } from 'zod';
import type { Orientation, Table } from '../table.ts';
import { headerWords } from './header-words.ts';
import { type MappableTarget, TARGET_IDS } from './targets.ts';

export interface MappedColumn {
  header: string;
  /** What its cells mean; null = not used. Only targets we are sure of, and those the person chose, are set. */
  target: MappableTarget | null;
  /** What it may mean when we are not sure: to be asked in the mapping screen. */
  suggestion: MappableTarget | null;
  /** How well header and cells fit target or suggestion, 0–1; 1 also for what the person chose. */
  score: number;
}

/** How a layout is read. Plain data: it can be saved as JSON and used again for the next file of this layout. */
export interface Mapping {
  mapping: 1;
  signature: string;
  orientation: Orientation;
  headerAt: number;
  columns: MappedColumn[];
}

/** The same for two files with the same fields in the same order, whatever their programs. */
export function signatureOf(table: Table): string {
  const layout = [table.orientation, ...table.headers.map((header) => headerWords(header).join(' '))].join(
    '\n',
  );
  return `${fnv1a(layout, 0x811c9dc5)}${fnv1a(layout, 0x01234567)}`;
}

/** 32-bit FNV-1a over UTF-16 code units, eight hexadecimal digits. It recognises layouts; it protects nothing. */
function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const target = z.enum(TARGET_IDS as [MappableTarget, ...MappableTarget[]]).nullable();
const schema = z.object({
  mapping: z.literal(1),
  signature: z.string().max(100),
  orientation: z.enum(['program-per-row', 'program-per-column']),
  headerAt: z.number().int().min(0).max(20_000),
  columns: z
    .array(z.object({ header: z.string(), target, suggestion: target, score: z.number().min(0).max(1) }))
    .max(20_000),
});

/** A mapping as it was saved, or null when it is none: the store of a browser can hold anything. */
export function parseMapping(raw: unknown): Mapping | null {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return null;
  const used = parsed.data.columns.flatMap(({ target }) => target ?? []);
  return new Set(used).size === used.length ? parsed.data : null;
}

/** The saved mapping that was made for this layout, fitted to the table; null when there is none. */
export function savedMappingFor(table: Table, saved: readonly Mapping[]): Mapping | null {
  const signature = signatureOf(table);
  const found = saved.find((mapping) => mapping.signature === signature);
  if (found === undefined || found.columns.length !== table.headers.length) return null;
  const columns = table.headers.map((header, index) => ({ ...found.columns[index]!, header }));
  return { ...found, headerAt: table.headerAt, columns };
}

/** The mapping after the person said what a column means. A target belongs to one column, so another lets go of it. */
export function withTarget(mapping: Mapping, column: number, chosen: MappableTarget | null): Mapping {
  const columns = mapping.columns.map((entry, index): MappedColumn => {
    if (index === column) return { ...entry, target: chosen, suggestion: null, score: 1 };
    return entry.target === chosen && chosen !== null ? { ...entry, target: null } : entry;
  });
  return { ...mapping, columns };
}
