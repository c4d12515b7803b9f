import * as z from 'zod';
import { conflict, describeValue, type Issue } from '../issue.ts';
import { readJson } from '../json-text.ts';
import { isGroup } from '../profile/repair.ts';
import { issuesOf } from '../schema-issues.ts';

// The web app's content policy forbids the code that zod would otherwise generate.
z.config({ jitless: true });

/** The format that this version writes and the newest that it reads. */
export const BACKUP_VERSION = 1;

/** More than a hundred versions of the list and an answer to every question about every program take. */
const MOST_CHARACTERS = 30_000_000;

const text = z.string('text').max(40, 'a short word');

const schema = z.object({
  matchwright: z.literal('backup', 'the word "backup"'),
  backup: z.literal(BACKUP_VERSION, `the format number, ${BACKUP_VERSION}`),
  madeAt: z.iso.datetime('a date and time such as 2026-11-22T12:00:00.000Z'),
  document: z.record(z.string(), z.unknown(), 'a group of fields, or null').nullable(),
  versions: z.unknown().default(null),
  drafts: z.unknown().default(null),
  practice: z.unknown().default(null),
  season: z.unknown().default(null),
  compared: z.array(text, 'a list of program codes').max(50, 'a list of program codes').default([]),
  theme: z.enum(['light', 'dark'], 'light or dark').nullable().default(null),
  language: text.nullable().default(null),
});

/**
 * Everything the app keeps on a device. What the parts hold is read where it was written: the app migrates its own
 * documents, in a backup as in its store.
 */
export interface Backup {
  /** ISO date and time; empty where a single document does not say when it was saved. */
  madeAt: string;
  /** The saved document: profile, answers, saved filters, mappings. Null: there was none. */
  document: Record<string, unknown> | null;
  /** Versions of the list as they were stored; undefined or null: none. */
  versions: unknown;
  /** Drafts of texts, and practised answers and sessions, as they were stored; undefined or null: none. */
  drafts: unknown;
  practice: unknown;
  /** The season and those before it, as they were stored; undefined or null: none. */
  season: unknown;
  /** Codes of the programs ticked to be compared. */
  compared: string[];
  theme: 'light' | 'dark' | null;
  language: string | null;
}

/**
 * Why a file is not opened. `profile`: it is a profile file. `other`: it is something else. `newer`: of a later format.
 * `broken`: not JSON, such as a file that was cut off. `wrong`: a backup in which a field is not what it must be.
 */
export type BackupRefusal = 'too-large' | 'empty' | 'broken' | 'profile' | 'other' | 'newer' | 'wrong';

export type ParsedBackup =
  /** `whole`: a backup file. False: a single document, which says nothing about what else is kept. */
  { ok: true; backup: Backup; whole: boolean } | { ok: false; why: BackupRefusal; issues: Issue[] };

/** Reads the text of a backup file, or of a single saved document such as the copy of a damaged one. Never throws. */
export function parseBackup(content: string): ParsedBackup {
  if (content.length > MOST_CHARACTERS)
    return refused('too-large', `a text of at most ${MOST_CHARACTERS / 1e6} million characters`, content);
  if (content.trim() === '') return refused('empty', 'a backup file', content);
  if (isProfileText(content)) return refused('profile', 'a backup file', content);
  const read = readJson(content);
  if (!read.ok) return { ok: false, why: /^\s*\{/.test(content) ? 'broken' : 'other', issues: read.issues };
  return parseValue(read.value);
}

function parseValue(raw: unknown): ParsedBackup {
  if (!isGroup(raw)) return refused('other', 'a backup file', raw);
  if (raw.matchwright !== 'backup') return parseOther(raw);
  if (typeof raw.backup === 'number' && raw.backup > BACKUP_VERSION)
    return refused('newer', `a backup of format ${BACKUP_VERSION}`, raw.backup);
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    const { matchwright: _mark, backup: _format, ...backup } = parsed.data;
    return { ok: true, backup, whole: true };
  }
  const issues = issuesOf(parsed.error, raw, () => 'Use another copy of the backup if you have one.');
  return { ok: false, why: 'wrong', issues: issues.map(({ issue }) => issue) };
}

/** A document as the app stores it is what people download when their store cannot be read. */
function parseOther(raw: Record<string, unknown>): ParsedBackup {
  if (isGroup(raw.draft)) return { ok: true, backup: ofDocument(raw), whole: false };
  if ('applicant' in raw || 'profile' in raw) return refused('profile', 'a backup file', raw);
  return refused('other', 'a backup file', raw);
}

function ofDocument(document: Record<string, unknown>): Backup {
  const { savedAt } = document;
  const dated = z.iso.datetime().safeParse(savedAt);
  return {
    madeAt: dated.success ? dated.data : '',
    document,
    versions: null,
    drafts: null,
    practice: null,
    season: null,
    compared: [],
    theme: null,
    language: null,
  };
}

/** YAML profiles name their format or the applicant at the beginning of a line. */
function isProfileText(content: string): boolean {
  return !/^\s*[{[]/.test(content) && /^(?:profile|applicant)\s*:/m.test(content);
}

function refused(why: BackupRefusal, expected: string, value: unknown): ParsedBackup {
  const message = `This is not ${expected}: it is ${describeValue(value)}.`;
  return { ok: false, why, issues: [conflict([], expected, value, message)] };
}

/** The text of a backup file. */
export function writeBackup(backup: Backup): string {
  return `${JSON.stringify({ matchwright: 'backup', backup: BACKUP_VERSION, ...backup }, null, 1)}\n`;
}
