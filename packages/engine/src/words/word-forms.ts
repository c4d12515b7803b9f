/** Counts and lists in a sentence, for every text of the advisor. */
export { counted, listed } from '@matchwright/speech';

/** With its first letter in capitals, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
