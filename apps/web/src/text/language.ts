/** The languages of the screens: what each calls itself, the way it runs, and how it writes numbers and dates. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', numbers: 'en-US', dates: 'en-GB' },
} as const;
export type Language = keyof typeof LANGUAGES;

const KEY = 'matchwright-language';

/**
 * Chosen once, before anything is shown: sentences may then be read where modules begin. A change of language keeps
 * the plan and loads the page again.
 */
export const language: Language = chosen() ?? preferred() ?? 'en';

function chosen(): Language | null {
  try {
    return known(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** The first language of the browser that we speak. */
function preferred(): Language | null {
  if (typeof document === 'undefined') return null;
  return navigator.languages.map((tag) => known(tag.split('-')[0])).find((one) => one !== null) ?? null;
}

function known(tag: string | null | undefined): Language | null {
  return tag && Object.hasOwn(LANGUAGES, tag) ? (tag as Language) : null;
}
