/** Codes by which a text could write over a terminal, or turn its direction. */
const CODES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Words of somebody else without what could do more than be read. */
export const readableAnswer = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CODES, '')
    .trim();
