import type { Backup } from '@matchwright/inputs/backup';
import type { IDBPDatabase } from 'idb';
import { SEASON } from '../season/season-record.ts';
import { CURRENT, DAMAGED, OVERTAKEN, openDatabase, STORE } from './documents.ts';
import { VERSIONS } from './list-versions.ts';
import { PRACTICE } from './practice.ts';
import { DRAFTS } from './text-drafts.ts';

/** What the device held before each restore, the newest first: a restore can be taken back, and that as well. */
const BEFORE = 'before-restore';
const MOST_BEFORE = 5;

/** Everything beside the current document that the device keeps. */
export interface DeviceCopies {
  /** Versions of the list as they are stored. */
  versions: unknown;
  /** Drafts of texts and the practice as they are stored; undefined: none. */
  drafts: unknown;
  practice: unknown;
  /** The season as it is stored; undefined: none. */
  season: unknown;
  before: Backup[];
  /** A document of another tab that was saved over; undefined: none. */
  overtaken: unknown;
  /** A document that could not be read; undefined: none. */
  damaged: unknown;
}

/** Rejects where the browser keeps nothing. */
export function readCopies(): Promise<DeviceCopies> {
  return withDatabase(async (database) => {
    const [versions, drafts, practice, season, before, overtaken, damaged] = await Promise.all(
      [VERSIONS, DRAFTS, PRACTICE, SEASON, BEFORE, OVERTAKEN, DAMAGED].map((key) => database.get(STORE, key)),
    );
    return { versions, drafts, practice, season, before: listOf(before), overtaken, damaged };
  });
}

/** Forgets one copy; of those before a restore, the one made then. */
export function forgetCopy(copy: 'overtaken' | 'damaged' | { madeAt: string }): Promise<void> {
  return withDatabase(async (database) => {
    if (copy === 'overtaken' || copy === 'damaged')
      return database.delete(STORE, copy === 'damaged' ? DAMAGED : OVERTAKEN);
    const { store, done } = database.transaction(STORE, 'readwrite');
    const rest = listOf(await store.get(BEFORE)).filter(({ madeAt }) => madeAt !== copy.madeAt);
    await (rest.length === 0 ? store.delete(BEFORE) : store.put(rest, BEFORE));
    await done;
  });
}

/** Puts a backup in place of what the device holds, and that aside; all of it or nothing. */
export function exchange(next: Backup, before: Backup | null): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(STORE, 'readwrite');
    const { store, done } = transaction;
    // A refused write rejects both here and at the end; only the first is to be heard.
    done.catch(() => {});
    try {
      const others = listOf(await store.get(BEFORE)).filter(({ madeAt }) => madeAt !== next.madeAt);
      const aside = (before ? [before, ...others] : others).slice(0, MOST_BEFORE);
      await (aside.length === 0 ? store.delete(BEFORE) : store.put(aside, BEFORE));
      await (next.document ? store.put(next.document, CURRENT) : store.delete(CURRENT));
      for (const [key, part] of [
        [VERSIONS, next.versions],
        [DRAFTS, next.drafts],
        [PRACTICE, next.practice],
        [SEASON, next.season],
      ] as const)
        await (part ? store.put(part, key) : store.delete(key));
    } catch (problem) {
      abandon(transaction);
      throw problem;
    }
    await done;
  });
}

/** What cannot be copied is refused before the store hears of it, and the writes before would stay. */
function abandon(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // A write that the store itself refused has ended it already.
  }
}

function listOf(stored: unknown): Backup[] {
  return Array.isArray(stored) ? stored : [];
}

async function withDatabase<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
