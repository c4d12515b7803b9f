import { COUNTRIES } from '@matchwright/inputs';
import { LANGUAGES, language } from './language.ts';

const LOCALE = LANGUAGES[language].numbers;

/** Names of countries in the language of the visit, by their ISO code; in English the short ones of our own table. */
export const countryNames: Readonly<Record<string, string>> = language === 'en' ? COUNTRIES : namesIn(LOCALE);

/** The same table in another language; what the browser cannot name keeps its English name. */
function namesIn(locale: string): Record<string, string> {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return Object.fromEntries(
    Object.entries(COUNTRIES).map(([code, english]) => [code, names.of(code) ?? english]),
  );
}

/** Orders words as the language of the visit does. */
export const byAlphabet = new Intl.Collator(LOCALE).compare;
