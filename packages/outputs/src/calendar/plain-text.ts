/**
 * Text that RFC 5545 allows: no control characters but the line break, and no half of a surrogate pair, which no
 * UTF-8 file can hold.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** The same on one line, for titles. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();
