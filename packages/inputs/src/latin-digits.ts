/** Zero of the digits that an Arabic keyboard writes (U+0660) and of those that a Persian or Urdu one writes (U+06F0). */
const ZEROS = [0x0660, 0x06f0];
/** Marks that such keyboards write inside numbers: decimal point, thousands, percent. */
const MARKS: Record<string, string> = { '٫': '.', '٬': ',', '٪': '%' };

/** The same text with every Arabic-Indic and Persian digit and number mark as in English: `١٬٥٠٠` → `1,500`. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9٫٬٪]/g, (sign) => {
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? (MARKS[sign] ?? sign) : String(code - zero);
  });
}
