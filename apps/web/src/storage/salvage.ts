import { readableAnswers } from './answers.ts';
import { NO_SETTINGS, readableFilters, readDirectorySettings } from './directory-settings.ts';
import { DOCUMENT_VERSION, isGroup, isMoment, originOf, type SavedDocument } from './saved-document.ts';

/** Parts of what is kept, beside the profile, of which something can be unreadable. */
export type LostPart = 'answers' | 'directory' | 'mappings' | 'versions' | 'drafts' | 'practice' | 'season';

export interface Salvaged {
  document: SavedDocument;
  /** The parts of which something is left out. */
  lost: LostPart[];
}

/**
 * What can still be read of a damaged document: the profile as it was typed, and every entry that is what we wrote.
 * Null when there is no profile in it.
 * @param now ISO date and time, for a document that does not say when it was saved
 */
export function salvage(stored: unknown, now: string): Salvaged | null {
  if (!isGroup(stored) || !isGroup(stored.draft)) return null;
  const answers = readableAnswers(stored.answers);
  const filters = readableFilters(stored.directory);
  const directory = readDirectorySettings(stored.directory) ?? { ...NO_SETTINGS, filters };
  const mappings = Array.isArray(stored.mappings) ? stored.mappings : [];
  const lost: LostPart[] = [];
  if (isLess(answers, stored.answers)) lost.push('answers');
  if (stored.directory !== undefined && !readDirectorySettings(stored.directory)) lost.push('directory');
  if (isLess(mappings, stored.mappings)) lost.push('mappings');
  const document: SavedDocument = {
    version: DOCUMENT_VERSION,
    savedAt: isMoment(stored.savedAt) ? stored.savedAt : now,
    origin: originOf(stored.origin),
    draft: stored.draft,
    lastComplete: isGroup(stored.lastComplete) ? stored.lastComplete : null,
    answers,
    mappings,
    directory,
  };
  return { document, lost };
}

/** Whether something was stored of which not every entry was read. */
function isLess(read: readonly unknown[], stored: unknown): boolean {
  return stored !== undefined && (!Array.isArray(stored) || read.length < stored.length);
}
