import type { Facts } from '@matchwright/facts';
import { type Profile, parseProfileText, profileContext } from '@matchwright/inputs';
import { readDocument } from './read-document.ts';
import type { Terminal } from './terminal/terminal.ts';

/** The profile in a file. @throws {BadInput} */
export function readProfile(
  terminal: Terminal,
  path: string,
  facts: Facts,
  today: string,
): Promise<{ name: string; profile: Profile }> {
  const context = profileContext(facts, today);
  return readDocument(terminal, path, (text, format) => parseProfileText(text, format, context));
}
