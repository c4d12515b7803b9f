import { type Language, language } from './language.ts';

/** Fetched with the screen and not before the start page: few open it, and its sentences are many. */
const CATALOGUES = {
  en: () => import('./en/practise.ts'),
  es: () => import('./es/practise.ts'),
  ar: () => import('./ar/practise.ts'),
} satisfies Record<Language, unknown>;

/** The sentences of the screen "Practise answers" in the language of this visit. */
export const practisePhrases = (await CATALOGUES[language]()).practise;
