/** Codes of countries by their names in English, in which statements are written, from the language's own data. */
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

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

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
