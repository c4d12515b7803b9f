import { enRooms } from './en-rooms.ts';
import { type Language, language } from './language.ts';

/** Sentences of screens that are opened later; they travel with those screens, not with the first page. */
export type RoomPhrases = typeof enRooms;

const OTHERS: Partial<Record<Language, () => Promise<RoomPhrases>>> = {
  es: () => import('./es-rooms.ts').then(({ esRooms }) => esRooms),
  ar: () => import('./ar-rooms.ts').then(({ arRooms }) => arRooms),
};

/** As `phrases`: in the language of this visit, in English when its own could not be fetched. */
export const roomPhrases: RoomPhrases = (await OTHERS[language]?.().catch(() => enRooms)) ?? enRooms;
