import type { CalendarWords } from '@matchwright/outputs';
import { type Language, language } from './language.ts';

/** Fetched only by those who save a calendar. */
const OTHERS: Partial<Record<Language, () => Promise<CalendarWords>>> = {
  es: () => import('@matchwright/outputs/es').then(({ es }) => es),
  ar: () => import('@matchwright/outputs/ar').then(({ ar }) => ar),
};

/** The sentences of a calendar file in the language of the visit; undefined, which is English, when they are not there. */
export async function calendarFileWords(): Promise<CalendarWords | undefined> {
  return OTHERS[language]?.().catch(() => undefined);
}
