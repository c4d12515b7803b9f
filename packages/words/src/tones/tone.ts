import type { NoteId } from '../review.ts';

/** Tones that hurt an application, whatever they speak of. */
export const TONE_IDS = ['blame', 'excuse', 'apology', 'defensive'] as const satisfies readonly NoteId[];
export type ToneId = (typeof TONE_IDS)[number];

export const isTone = (id: NoteId): id is ToneId => (TONE_IDS as readonly NoteId[]).includes(id);
