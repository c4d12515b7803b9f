import type { en } from './en.ts';

/** The sentences of the calendar file in one language. */
export type CalendarWords = typeof en;
