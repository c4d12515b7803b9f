import type { SpecialtyId } from '@matchwright/facts';
import type { AnswerNotes, Stage } from '@matchwright/words/interview';
import { type KeptStore, openKept } from './kept.ts';

/** A key of its own beside the saved document, so that each can change its form without the other. */
export const PRACTICE = 'practice';
export const PRACTICE_FORMAT = 1;
/** More would only slow the page down; the oldest goes. */
const MOST_SESSIONS = 200;

export const CRITERIA = ['clear', 'specific', 'length'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** One question of a session: what it was, how long the answer took, and how the person found it. */
export interface Try {
  question: string;
  seconds: number | null;
  /** 1–5 each; null while not given. */
  rating: Record<Criterion, number | null>;
  note: string;
}

export interface Session {
  id: string;
  /** ISO date and time. */
  startedAt: string;
  stage: Stage | null;
  specialty: SpecialtyId | null;
  tries: Try[];
  /** The question that it stands at. */
  at: number;
  ended: boolean;
}

/** What a person practised on this device. Recordings are never part of it. */
export interface Practice {
  notes: AnswerNotes;
  /** Facts of the profile that the growth is to name, by the ids of the story. */
  evidence: string[];
  draft: string;
  /** The draft that the notes last replaced. */
  former: string;
  /** Oldest first. */
  sessions: Session[];
}

export const NO_PRACTICE: Practice = {
  notes: { acknowledge: '', context: '', growth: '', refocus: '' },
  evidence: [],
  draft: '',
  former: '',
  sessions: [],
};

/** Opens the practice kept on this device. Rejects where the browser keeps nothing. */
export function openPractice(): Promise<KeptStore<Practice>> {
  return openKept({
    key: PRACTICE,
    read: readPractice,
    write: (practice) => ({
      format: PRACTICE_FORMAT,
      ...practice,
      sessions: practice.sessions.slice(-MOST_SESSIONS),
    }),
  });
}

/** Practice as it was stored; empty when nothing is, null when it is not what we wrote. */
export function readPractice(stored: unknown): Practice | null {
  if (stored === undefined) return NO_PRACTICE;
  const { format, notes, evidence, draft, former, sessions } = groupOf(stored);
  const known =
    format === PRACTICE_FORMAT &&
    Object.keys(NO_PRACTICE.notes).every((step) => isText(groupOf(notes)[step])) &&
    isListOf(evidence, isText) &&
    isText(draft) &&
    isText(former) &&
    isListOf(sessions, isSession);
  return known ? ({ notes, evidence, draft, former, sessions } as Practice) : null;
}

function isSession(value: unknown): boolean {
  const { id, startedAt, stage, specialty, tries, at, ended } = groupOf(value);
  return (
    isText(id) &&
    isText(startedAt) &&
    !Number.isNaN(Date.parse(startedAt)) &&
    (stage === null || isText(stage)) &&
    (specialty === null || isText(specialty)) &&
    isListOf(tries, isTry) &&
    Number.isInteger(at) &&
    typeof ended === 'boolean'
  );
}

function isTry(value: unknown): boolean {
  const { question, seconds, rating, note } = groupOf(value);
  const isRating = (mark: unknown) =>
    mark === null || (Number.isInteger(mark) && Number(mark) >= 1 && Number(mark) <= 5);
  return (
    isText(question) &&
    isText(note) &&
    (seconds === null || (typeof seconds === 'number' && Number.isFinite(seconds))) &&
    CRITERIA.every((criterion) => isRating(groupOf(rating)[criterion]))
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
const groupOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
