/** The first sentence of a text; a point ends one only after a word or a number and before a capital letter. */
export function firstSentence(text: string): string {
  return /^.*?(?:[a-z]{2}|[\d%)”"])[.?](?=\s+[“"(]?[A-Z\d]|\s*$)/s.exec(text)?.[0] ?? text;
}
