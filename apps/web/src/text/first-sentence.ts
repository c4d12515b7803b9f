/** Beyond these characters a text is more than one looks over. */
const SHORT = 180;
const END =
  /^.*?(?:\p{Ll}{2}|\p{Lo}|[\d%)”"»\u2069])[.?؟](?=\s+[“"(«¿¡\u2066\u2068]*[\p{Lu}\p{Lo}\d]|\s*$)/su;

/** The first sentence of a text; a point ends one only after a word or a number and before a capital letter. */
export function firstSentence(text: string): string {
  return END.exec(text)?.[0] ?? text;
}

/** A long text as its first sentence and the rest; a short one whole, with an empty rest. */
export function leadAndRest(text: string): [lead: string, rest: string] {
  if (text.length <= SHORT) return [text, ''];
  const lead = firstSentence(text);
  return [lead, text.slice(lead.length).trim()];
}
