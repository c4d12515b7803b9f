import { LANGUAGE_KEY } from '../text/language.ts';

/** `early.js` reads it before the first paint. */
export const THEME_KEY = 'matchwright-theme';

/** What a person chose; null: nothing, so that the system's theme and the browser's language apply. */
export interface Preferences {
  theme: 'light' | 'dark' | null;
  language: string | null;
}

export function readPreferences(): Preferences {
  const theme = kept(THEME_KEY);
  return { theme: theme === 'light' || theme === 'dark' ? theme : null, language: kept(LANGUAGE_KEY) };
}

/** Takes the theme over at once; another language shows when the page is loaded again. */
export function keepPreferences({ theme, language }: Preferences): void {
  keep(THEME_KEY, theme);
  keep(LANGUAGE_KEY, language);
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A closed store keeps no choice.
    return null;
  }
}

function keep(key: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice then lasts until the page is closed.
  }
}
