/** The languages of the screens: what each calls itself, and how it writes numbers and dates. `early.js` lists them, too. */
export const LANGUAGES = {
  en: { name: 'English', numbers: 'en-US', dates: 'en-GB' },
  es: { name: 'Español', numbers: 'es-US', dates: 'es-US' },
  // Latin digits: scores, fees and codes are typed so on the English forms.
  ar: { name: 'العربية', numbers: 'ar-EG-u-nu-latn', dates: 'ar-EG-u-nu-latn' },
} as const;
export type Language = keyof typeof LANGUAGES;

/**
 * The language of this visit, chosen by `early.js` before anything is shown: sentences may then be read where modules
 * begin. A change of language keeps the plan and loads the page again.
 */
export const language: Language = known(globalThis.document?.documentElement.lang) ?? 'en';

/** The way the language of this visit runs; `early.js` sets it with the language. */
export const direction: 'ltr' | 'rtl' = globalThis.document?.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';

/** Between the parts of a line that is put together: Arabic has a comma of its own. */
export const COMMA = language === 'ar' ? '، ' : ', ';

function known(tag: string | undefined): Language | null {
  return tag !== undefined && Object.hasOwn(LANGUAGES, tag) ? (tag as Language) : null;
}

/**
 * Attributes of what shows sentences of the engine, of our facts or of their sources: these are English in every
 * language of the screens, and a screen reader must know it.
 */
export const inEnglish: { lang?: 'en'; dir?: 'ltr' } = language === 'en' ? {} : { lang: 'en', dir: 'ltr' };

export const LANGUAGE_KEY = 'matchwright-language';

/** Keeps the choice for `early.js` to find. False where the browser keeps nothing. */
export function keepLanguage(chosen: Language): boolean {
  try {
    localStorage.setItem(LANGUAGE_KEY, chosen);
    return true;
  } catch {
    return false;
  }
}
