/** Names of countries and languages in English by their code, from the language's own data. */
const BY_NAME = new Map<string, string>();
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** As people write them, beside the names that the language data give. */
const ALSO: Record<string, string> = {
  usa: 'US',
  us: 'US',
  'u.s.': 'US',
  'u.s': 'US',
  america: 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  uae: 'AE',
  turkey: 'TR',
};

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** "Egypt" for EG; the code itself when it has no name. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}

/** "Arabic" for ar; whatever is no code of a language stays as it is written. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? code) : code;
}

/** The code of a country by a name that people write; null when it is none. */
export function countryCode(name: string): string | null {
  if (BY_NAME.size === 0) fill();
  return BY_NAME.get(name.toLowerCase()) ?? null;
}

function fill() {
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = names.of(first + second)?.toLowerCase();
      if (name && !BY_NAME.has(name)) BY_NAME.set(name, first + second);
    }
  }
  for (const [name, code] of Object.entries(ALSO)) BY_NAME.set(name, code);
}
