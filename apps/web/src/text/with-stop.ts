/** A text as the end of a sentence; an abbreviation such as "EE. UU." brings its own stop. */
export function withStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
