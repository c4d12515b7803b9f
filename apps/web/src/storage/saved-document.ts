import type { Draft } from '../profile/draft.ts';

export const DOCUMENT_VERSION = 1;

export type DraftOrigin = 'sample' | 'own' | 'file';

/** What is kept on the device between visits. */
export interface SavedDocument {
  version: typeof DOCUMENT_VERSION;
  /** ISO date and time. */
  savedAt: string;
  origin: DraftOrigin;
  draft: Draft;
  /** The last draft that was a complete profile: the plan uses it while the newer one needs correcting. */
  lastComplete: Draft | null;
}

export type Restored =
  | { status: 'nothing' }
  | { status: 'restored'; document: SavedDocument }
  | { status: 'damaged' };

/** Reads whatever the store holds. Anything but a document of a known version counts as damaged. */
export function restore(stored: unknown): Restored {
  if (stored === undefined) return { status: 'nothing' };
  if (!isGroup(stored) || stored.version !== DOCUMENT_VERSION || !isGroup(stored.draft))
    return { status: 'damaged' };
  const origin = stored.origin === 'sample' || stored.origin === 'file' ? stored.origin : 'own';
  const savedAt =
    typeof stored.savedAt === 'string' && !Number.isNaN(Date.parse(stored.savedAt)) ? stored.savedAt : '';
  if (savedAt === '') return { status: 'damaged' };
  const lastComplete = isGroup(stored.lastComplete) ? stored.lastComplete : null;
  return {
    status: 'restored',
    document: { version: DOCUMENT_VERSION, savedAt, origin, draft: stored.draft, lastComplete },
  };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
