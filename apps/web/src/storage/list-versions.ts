import type { ListResult, Range } from '@matchwright/engine';
import { openDatabase, STORE } from './documents.ts';

/** A key of their own beside the saved document, so that each can change its form without the other. */
export const VERSIONS = 'list-versions';
export const VERSIONS_FORMAT = 1;
/** More would only slow the page down; the oldest goes. */
const MOST = 100;

/** A list as it stood when the person kept it. */
export interface ListVersion {
  id: string;
  name: string;
  /** ISO date and time. */
  savedAt: string;
  season: number;
  match: Range;
  /** US dollars, fixed fees included. */
  total: number;
  programs: {
    code: string;
    name: string;
    specialty: string;
    level: ListResult['programs'][number]['level'];
  }[];
  /** The part of the draft that the list's wishes come from. */
  wishes: { preferences: unknown; budget: unknown; interviews: unknown };
}

/** Most characters of a version's name. */
export const LONGEST_NAME = 80;

/** The name as it is kept. */
export function keptName(typed: string): string {
  return typed.trim().slice(0, LONGEST_NAME).trim();
}

/** Adds a version, unless the last one has its name and everything else in it: the button was pressed twice. */
export function withVersion(versions: ListVersion[], version: ListVersion): ListVersion[] {
  const last = versions.at(-1);
  return last && contentOf(last) === contentOf(version) ? versions : [...versions, version];
}

function contentOf({ id: _id, savedAt: _savedAt, ...content }: ListVersion): string {
  return JSON.stringify(content);
}

export interface StoredVersions {
  format: typeof VERSIONS_FORMAT;
  versions: ListVersion[];
}

export interface VersionStore {
  /** Null when what is stored cannot be read; it is left as it is. */
  read(): Promise<ListVersion[] | null>;
  /** Changes what is stored and answers with it; rejects, and changes nothing, when it cannot be read. */
  change(change: (versions: ListVersion[]) => ListVersion[]): Promise<ListVersion[]>;
  close(): void;
}

/** Opens the versions kept on this device. Rejects where the browser keeps nothing. */
export async function openVersions(): Promise<VersionStore> {
  const database = await openDatabase();
  return {
    read: async () => readVersions(await database.get(STORE, VERSIONS)),
    // Read and written in one transaction: another tab may keep a version at the same moment.
    async change(change) {
      const { store, done } = database.transaction(STORE, 'readwrite');
      const versions = readVersions(await store.get(VERSIONS));
      if (!versions) throw new Error('The stored versions cannot be read.');
      const changed = change(versions).slice(-MOST);
      await store.put({ format: VERSIONS_FORMAT, versions: changed } satisfies StoredVersions, VERSIONS);
      await done;
      return changed;
    },
    close: () => database.close(),
  };
}

/** Versions as they were stored; none when nothing is, null when it is not what we wrote. */
export function readVersions(stored: unknown): ListVersion[] | null {
  if (stored === undefined) return [];
  const { format, versions } = (stored ?? {}) as Record<string, unknown>;
  if (format !== VERSIONS_FORMAT || !Array.isArray(versions)) return null;
  return versions.every(isVersion) ? versions : null;
}

/** Those of the stored versions that can be read. */
export function readableVersions(stored: unknown): ListVersion[] {
  const versions: unknown = (stored as { versions?: unknown } | null | undefined)?.versions;
  return Array.isArray(versions) ? versions.filter(isVersion) : [];
}

const LEVELS = ['applied', 'silver', 'gold'];
const RANGE = ['p', 'lo50', 'hi50', 'lo90', 'hi90'];

function isVersion(value: unknown): value is ListVersion {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, savedAt, season, match, total, programs, wishes } = value as Record<string, unknown>;
  const texts = [id, name, savedAt].every((text) => typeof text === 'string');
  const numbers = [season, total, ...RANGE.map((key) => (match as Record<string, unknown> | null)?.[key])];
  const dated = typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt));
  return (
    texts &&
    dated &&
    numbers.every((number) => typeof number === 'number' && Number.isFinite(number)) &&
    Array.isArray(programs) &&
    programs.every(isProgram) &&
    typeof wishes === 'object' &&
    wishes !== null
  );
}

function isProgram(value: unknown): boolean {
  const { code, name, specialty, level } = (value ?? {}) as Record<string, unknown>;
  return (
    [code, name, specialty].every((text) => typeof text === 'string') && LEVELS.includes(level as string)
  );
}
