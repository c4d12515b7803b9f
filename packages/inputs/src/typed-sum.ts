import { latinDigits } from './latin-digits.ts';

/** Names and signs of the dollar, before or behind the sum. */
const DOLLAR = /(?:us\s*\$|u\$s|usd|us dollars?|d[oó]lares|dollars?|دولار(?: امريكي| أمريكي)?|\$)/giu;
/** Groups of three figures behind one and the same mark: 1,800 and 1.800 and 1 800 and 1'800, also 1.250.000. */
const GROUPED = /^\d{1,3}(?:([,.'’ ])\d{3})(?:\1\d{3})*$/;

/**
 * A sum of whole US dollars as people write it: "$1,800", "1.800", "1 800", "USD 1800", "1,800.50", "1.800,50". Cents are left out, so
 * that a limit never grows. Three figures behind a single mark are thousands: nobody writes a tenth of a cent. Null when it
 * is none, or when the mark may be that of cents or of thousands: "1,80" and "2.5k" are not guessed.
 */
export function readTypedSum(text: string): number | null {
  const plain = latinDigits(text.slice(0, 60))
    .replace(/\p{Cf}/gu, '')
    .replace(DOLLAR, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const whole = withoutCents(plain);
  if (!/^\d{1,9}$/.test(whole) && !GROUPED.test(whole)) return null;
  const digits = whole.replace(/\D/g, '');
  return digits.length > 9 ? null : Number(digits);
}

/** Two figures behind the last mark are cents, unless the mark could be that of thousands with a figure left out: "1,80". */
function withoutCents(text: string): string {
  const [, whole = '', mark, cents] = /^(.+)([.,])(\d{2})$/.exec(text) ?? [];
  const thousands = GROUPED.exec(whole)?.[1];
  const isCents =
    thousands === undefined
      ? /^\d+$/.test(whole) && (whole.length >= 3 || cents === '00')
      : thousands !== mark;
  return isCents ? whole : text;
}
