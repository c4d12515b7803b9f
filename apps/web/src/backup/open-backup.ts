import { type Backup, type BackupRefusal, parseBackup } from '@matchwright/inputs/backup';
import { readSeasonRecord, SEASON_FORMAT } from '../season/season-record.ts';
import { readableVersions, readVersions, VERSIONS_FORMAT } from '../storage/list-versions.ts';
import { PRACTICE_FORMAT, readPractice } from '../storage/practice.ts';
import { type LostPart, salvage } from '../storage/salvage.ts';
import { restore, type SavedDocument } from '../storage/saved-document.ts';
import { DRAFTS_FORMAT, readDrafts } from '../storage/text-drafts.ts';

/** A backup in today's form, ready to be put in place. */
export interface OpenedBackup {
  backup: Backup;
  document: SavedDocument | null;
  /** False: only a document, so that everything else here stays as it is. */
  whole: boolean;
  /** Parts of which something could not be read and is left out. */
  lost: LostPart[];
}

export type Opening =
  | ({ ok: true } & OpenedBackup)
  /** `place` names where in the file the first mistake is, when that is known. */
  | { ok: false; why: BackupRefusal | 'unreadable'; place: string | null };

/** Opens the text of a backup file. */
export function openBackupText(text: string, now: string): Opening {
  const parsed = parseBackup(text);
  if (parsed.ok) return openBackup(parsed.backup, now, parsed.whole);
  const { why, issues } = parsed;
  return { ok: false, why, place: why === 'broken' || why === 'wrong' ? (issues[0]?.path ?? null) : null };
}

/** Brings the parts of a backup to today's form; what cannot be read of them is named. */
export function openBackup(backup: Backup, now: string, whole = true): Opening {
  const document = openDocument(backup.document, now);
  const versions = openVersions(backup.versions);
  const drafts = openPart(backup.drafts, DRAFTS_FORMAT, readDrafts, 'drafts');
  const practice = openPart(backup.practice, PRACTICE_FORMAT, readPractice, 'practice');
  const season = openPart(backup.season, SEASON_FORMAT, readSeasonRecord, 'season');
  if (
    document === 'newer' ||
    versions === 'newer' ||
    drafts === 'newer' ||
    practice === 'newer' ||
    season === 'newer'
  )
    return { ok: false, why: 'newer', place: null };
  if (document === 'unreadable') return { ok: false, why: 'unreadable', place: null };
  const kept = { format: VERSIONS_FORMAT, versions: versions.read };
  return {
    ok: true,
    backup: {
      ...backup,
      document: document.read && { ...document.read },
      versions: versions.read.length > 0 ? kept : null,
      drafts: drafts.read,
      practice: practice.read,
      season: season.read,
    },
    document: document.read,
    whole,
    lost: [...document.lost, ...versions.lost, ...drafts.lost, ...practice.lost, ...season.lost],
  };
}

/** A single document as it is stored. */
export function openStored(document: unknown, now: string): Opening {
  const text = JSON.stringify(document) ?? '';
  return openBackupText(text, now);
}

type Read<T> = { read: T; lost: LostPart[] };

function openDocument(stored: unknown, now: string): Read<SavedDocument | null> | 'newer' | 'unreadable' {
  if (stored === null) return { read: null, lost: [] };
  const restored = restore(stored);
  if (restored.status === 'newer') return 'newer';
  if (restored.status === 'restored') return { read: restored.document, lost: [] };
  const saved = salvage(stored, now);
  return saved ? { read: saved.document, lost: saved.lost } : 'unreadable';
}

function openVersions(stored: unknown): Read<ReturnType<typeof readableVersions>> | 'newer' {
  const whole = readVersions(stored ?? undefined);
  if (whole) return { read: whole, lost: [] };
  const { format } = stored as { format?: unknown };
  if (typeof format === 'number' && format > VERSIONS_FORMAT) return 'newer';
  return { read: readableVersions(stored), lost: ['versions'] };
}

/** A part that is stored as one: as it was when it can be read, else left out. */
function openPart(
  stored: unknown,
  format: number,
  reads: (stored: unknown) => unknown,
  part: LostPart,
): Read<unknown> | 'newer' {
  if (stored === null || stored === undefined) return { read: null, lost: [] };
  if (reads(stored)) return { read: stored, lost: [] };
  const { format: other } = stored as { format?: unknown };
  return typeof other === 'number' && other > format ? 'newer' : { read: null, lost: [part] };
}
