import type { ProgramKind, SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { latinDigits } from '../../latin-digits.ts';
import { US_STATES } from '../../places/states.ts';
import { BLANK, type ReadValue, saysNothing, shorten, unclear, value } from './plain-answers.ts';

/** "Community-based, university-affiliated" is affiliated: the narrower word wins. */
export function readKind(text: string): ReadValue<ProgramKind> {
  if (saysNothing(text)) return BLANK;
  if (/\bmilitary\b|\b(?:army|navy|air force)\b/i.test(text)) return value('military');
  if (/affiliat/i.test(text)) return value('affiliated');
  const university = /\b(?:university|academic)\b/i.test(text);
  const community = /\bcommunity\b/i.test(text);
  if (university && community) return value('affiliated');
  if (university) return value('university');
  if (community) return value('community');
  return unclear(say`"${shorten(text)}" is none of university, affiliated, community, military`);
}

const LONGEST_TEXT = 500;

/** Free text, on one line. What would be a formula elsewhere is plain text here. */
export function readText(text: string): ReadValue<string> {
  if (saysNothing(text)) return BLANK;
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return value(
    line.length <= LONGEST_TEXT ? line.join('') : `${line.slice(0, LONGEST_TEXT - 3).join('')}...`,
  );
}

/** Only addresses of web pages: a link may be followed one day, so nothing that runs code passes. */
export function readAddress(text: string): ReadValue<string> {
  if (saysNothing(text)) return BLANK;
  const bare = text.trim();
  const full = /^https?:\/\//i.test(bare)
    ? bare
    : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(bare)
      ? `https://${bare}`
      : '';
  try {
    const { href, hostname, username } = new URL(full);
    if (hostname.includes('.') && username === '' && href.length <= LONGEST_TEXT) return value(href);
  } catch {
    // Falls through: not an address.
  }
  return unclear(say`"${shorten(text)}" is not the address of a web page`);
}

const STATE_BY_NAME = new Map(Object.entries(US_STATES).map(([code, name]) => [name.toLowerCase(), code]));

/** Two-letter code of a state, from code or name; null when it is none. */
export function readState(text: string): string | null {
  const bare = text.trim().replace(/\.$/, '');
  const code = bare.toUpperCase().replaceAll('.', '');
  if (Object.hasOwn(US_STATES, code)) return code;
  return STATE_BY_NAME.get(bare.toLowerCase()) ?? null;
}

/** "Birmingham, AL", "Birmingham, Alabama 35233, USA" → city and state. */
export function readPlace(text: string): { city: string; state: string } | null {
  const parts = text.replace(/,?\s*(?:USA|United States)\s*$/i, '').split(/\s*[,\n]\s*/);
  const [state, city] = [readState((parts.at(-1) ?? '').replace(/\s*\d{5}(?:-\d{4})?$/, '')), parts.at(-2)];
  return state === null || city === undefined || city === '' ? null : { city, state };
}

/** The specialty of a row; `other` when it is one that is not planned for, null when nothing is said. */
export function readSpecialty(text: string): SpecialtyId | 'other' | null {
  if (saysNothing(text)) return null;
  const bare = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (
    /\bmed(?:icine|s)? ?(?:and )?ped(?:iatric)?s?\b|\binternal medicine (?:and )?pediatrics?\b|^mp$/.test(
      bare,
    )
  )
    return 'med-peds';
  if (/^(?:general )?(?:pediatrics?|peds)(?: (?:categorical|primary care))?$/.test(bare)) return 'pediatrics';
  if (/^(?:general )?(?:internal medicine|im)(?: (?:categorical|primary care))?$/.test(bare))
    return 'internal-medicine';
  return 'other';
}

/** Ten digits of an ACGME program; spaces and dashes do not count. */
export function readAcgme(text: string): string | null {
  const digits = latinDigits(text).replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : null;
}

/** NRMP code of a track: seven digits, a letter, a digit or letter (1252140C0). */
export function readNrmp(text: string): string | null {
  const code = latinDigits(text).replace(/[\s-]/g, '').toUpperCase();
  return /^\d{7}[A-Z]\d$/.test(code) ? code : null;
}
