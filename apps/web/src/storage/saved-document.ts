import type { Draft } from '../profile/draft.ts';
import { readAnswers, type StoredAnswer } from './answers.ts';
import { type DirectorySettings, NO_SETTINGS, readDirectorySettings } from './directory-settings.ts';

export const DOCUMENT_VERSION = 3;

export type DraftOrigin = 'sample' | 'own' | 'file';

/** What is kept on the device between visits. Version 1 had neither answers nor mappings, 2 no directory. */
export interface SavedDocument {
  version: typeof DOCUMENT_VERSION;
  /** ISO date and time. */
  savedAt: string;
  origin: DraftOrigin;
  draft: Draft;
  /** The last draft that was a complete profile: the plan uses it while the newer one needs correcting. */
  lastComplete: Draft | null;
  /** What the person found out about programs. */
  answers: StoredAnswer[];
  /** How the columns of imported spreadsheets are read; checked when they are used. */
  mappings: unknown[];
  /** Saved filters and chosen columns of the directory. */
  directory: DirectorySettings;
}

export type Restored =
  | { status: 'nothing' }
  | { status: 'restored'; document: SavedDocument }
  | { status: 'damaged' }
  /** Written by a later version of the app, which can read it. */
  | { status: 'newer' };

/** Reads whatever the store holds, whole or not at all; `salvage` saves the rest of a damaged one. */
export function restore(stored: unknown): Restored {
  if (stored === undefined) return { status: 'nothing' };
  if (isNewer(stored)) return { status: 'newer' };
  const current = migrated(stored);
  if (!current || !isGroup(current.draft)) return { status: 'damaged' };
  const { draft, mappings } = current;
  const answers = readAnswers(current.answers);
  const directory = readDirectorySettings(current.directory);
  if (!answers || !directory || !Array.isArray(mappings)) return { status: 'damaged' };
  const origin = originOf(current.origin);
  const { savedAt } = current;
  if (!isMoment(savedAt)) return { status: 'damaged' };
  const lastComplete = isGroup(current.lastComplete) ? current.lastComplete : null;
  return {
    status: 'restored',
    document: {
      version: DOCUMENT_VERSION,
      savedAt,
      origin,
      draft,
      lastComplete,
      answers,
      mappings,
      directory,
    },
  };
}

function isNewer(stored: unknown): boolean {
  return isGroup(stored) && typeof stored.version === 'number' && stored.version > DOCUMENT_VERSION;
}

/** The document in today's form; null when it is none or of a version we do not know. */
function migrated(stored: unknown): Record<string, unknown> | null {
  if (!isGroup(stored)) return null;
  if (stored.version === 1) return migrated({ ...stored, version: 2, answers: [], mappings: [] });
  if (stored.version === 2) return migrated({ ...stored, version: 3, directory: NO_SETTINGS });
  return stored.version === DOCUMENT_VERSION ? stored : null;
}

export function originOf(stored: unknown): DraftOrigin {
  return stored === 'sample' || stored === 'file' ? stored : 'own';
}

export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
