/** The languages of the screens: what each calls itself, and how it writes numbers and dates. */
export const LANGUAGES = {
  en: { name: 'English', numbers: 'en-US', dates: 'en-GB' },
  // Latin digits: scores, fees and codes are typed so on the English forms.
  ar: { name: 'العربية', numbers: 'ar-EG-u-nu-latn', dates: 'ar-EG-u-nu-latn' },
} as const;
export type Language = keyof typeof LANGUAGES;

/**
 * The language of this visit, chosen by `early.js` before anything is shown: sentences may then be read where modules
 * begin. A change of language keeps the plan and loads the page again.
 */
export const language: Language = known(globalThis.document?.documentElement.lang) ?? 'en';

function known(tag: string | undefined): Language | null {
  return tag !== undefined && Object.hasOwn(LANGUAGES, tag) ? (tag as Language) : null;
}
