import { latinDigits } from './latin-digits.ts';

/** Names and signs of the dollar, before or behind the sum. */
const DOLLAR = /(?:us\s*\$|u\$s|usd|us dollars?|d[oó]lares|dollars?|دولار(?: امريكي| أمريكي)?|\$)/giu;
/** Signs of other currencies, and the names and codes that our readers use most. */
const OTHER_CURRENCY =
  /(?!\$)\p{Sc}|\b(?:eur|euros?|gbp|pounds?|ngn|naira|inr|rupees?|rupias?|pkr|egp|libras?|pesos?)\b|يورو|جنيه|روبية|نايرا/iu;
/** Groups of three figures behind one and the same mark: 1,800 and 1.800 and 1 800 and 1'800, also 1.250.000. */
const GROUPED = /^\d{1,3}(?:([,.'’ ])\d{3})(?:\1\d{3})*$/;

/**
 * A sum of whole US dollars as people write it: "$1,800", "1.800", "1 800", "USD 1800", "1,800.50", "1.800,50". Cents are left out, so
 * that a limit never grows. Three figures behind a single mark are thousands: nobody writes a tenth of a cent. Null when it
 * is none, or when the mark may be that of cents or of thousands: "1,80" is not guessed. "2k" and "1.8k" are thousands.
 */
export function readTypedSum(text: string): number | null {
  const plain = latinDigits(text.slice(0, 60))
    .replace(/\p{Cf}/gu, '')
    .replace(DOLLAR, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const thousands = inThousands(plain);
  if (thousands !== null) return thousands;
  const whole = withoutCents(plain);
  if (!/^\d{1,9}$/.test(whole) && !GROUPED.test(whole)) return null;
  const digits = whole.replace(/\D/g, '');
  return digits.length > 9 ? null : Number(digits);
}

/** Whether a text names a currency other than the dollar, in which no fee of the season is paid. */
export function isOtherCurrency(text: string): boolean {
  return OTHER_CURRENCY.test(text.slice(0, 60));
}

/** "2k", "1.8k", "1,8 mil": up to two figures behind the mark, so that nothing is left to guess. */
function inThousands(text: string): number | null {
  const [, whole, , part = ''] = /^(\d{1,3})(?:([.,])(\d{1,2}))?\s?(?:k|mil|ألف)$/iu.exec(text) ?? [];
  return whole === undefined ? null : Number(whole) * 1000 + Number(part.padEnd(3, '0'));
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
