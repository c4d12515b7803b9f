import { en } from './en.ts';
import { type Language, language } from './language.ts';

/** Every sentence a person can see. English gives the shape; the compiler finds what another language lacks. */
export type Phrases = typeof en;

/** Fetched only by those who read them. */
const OTHERS: Partial<Record<Language, () => Promise<Phrases>>> = {
  es: () => import('./es.ts').then(({ es }) => es),
  ar: () => import('./ar.ts').then(({ ar }) => ar),
};

/** The sentences in the language of this visit; in English when its own could not be fetched. */
export const phrases: Phrases = (await OTHERS[language]?.().catch(() => en)) ?? en;
