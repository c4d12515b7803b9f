import { speechLocale } from '@matchwright/speech';

/**
 * Names under which proclamations and embassies list countries, for every country that an entry restriction has named,
 * by ISO 3166 code. A name that is missing here fails the test of the entry restrictions.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  AF: ['Afghanistan'],
  AG: ['Antigua and Barbuda'],
  AO: ['Angola'],
  BF: ['Burkina Faso'],
  BI: ['Burundi'],
  BJ: ['Benin'],
  CD: ['Democratic Republic of the Congo', 'Dem. Rep. Congo', 'DR Congo', 'Congo-Kinshasa'],
  CG: ['Republic of the Congo', 'Rep. Congo', 'Congo', 'Congo-Brazzaville'],
  CI: ["Côte d'Ivoire", 'Ivory Coast'],
  CU: ['Cuba'],
  DM: ['Dominica'],
  ER: ['Eritrea'],
  GA: ['Gabon'],
  GM: ['Gambia', 'The Gambia'],
  GN: ['Guinea'],
  GQ: ['Equatorial Guinea'],
  GW: ['Guinea-Bissau'],
  HT: ['Haiti'],
  IR: ['Iran'],
  LA: ['Laos'],
  LY: ['Libya'],
  ML: ['Mali'],
  MM: ['Burma', 'Myanmar'],
  MR: ['Mauritania'],
  MW: ['Malawi'],
  NE: ['Niger'],
  NG: ['Nigeria'],
  PS: ['Palestinian Authority', 'Palestinian Authority documents', 'Palestine'],
  SD: ['Sudan'],
  SL: ['Sierra Leone'],
  SN: ['Senegal'],
  SO: ['Somalia'],
  SS: ['South Sudan'],
  SY: ['Syria'],
  TD: ['Chad'],
  TG: ['Togo'],
  TM: ['Turkmenistan'],
  TO: ['Tonga'],
  TZ: ['Tanzania'],
  VE: ['Venezuela'],
  YE: ['Yemen'],
  ZM: ['Zambia'],
  ZW: ['Zimbabwe'],
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.map((name) => [plain(name), code] as const)),
);

/** ISO code of a country by one of its English names; accents, case and punctuation do not matter. */
export function countryCode(name: string): string | undefined {
  return CODES.get(plain(name));
}

/** A country in the language of the visit; in English as the source prints it. */
export function countryWords(code: string, printed: string): string {
  const locale = speechLocale();
  return locale ? (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? printed) : printed;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
