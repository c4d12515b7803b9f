/** Marks that no text file holds: control characters, and what stands for bytes that are no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a binary file
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/;

/** Whether a file's content, read as UTF-8, is text; a picture or a spreadsheet is not. */
export function isText(content: string): boolean {
  return !NO_TEXT.test(content);
}
