/** Bytes as text: by its byte order mark, as UTF-8, or as the Western code page of older programs; null when it is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A zero byte stands in no text of one byte a character.
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a file from a text
    const odd = text.match(/[\u0001-\u0008\u000e-\u001f\u0080-\u009f]/g)?.length ?? 0;
    return odd * 50 > text.length ? null : text;
  }
}
