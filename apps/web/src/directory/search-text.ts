import { US_STATES } from '@matchwright/inputs';
import type { ProgramLabel } from '../runner/program-label.ts';

/** The text that words are looked for in: name, place and code, without accents and capitals. */
export function searchText(program: Omit<ProgramLabel, 'specialty'>): string {
  const { name, city, state, code } = program;
  return plain(`${name} ${city} ${state} ${US_STATES[state] ?? ''} ${code}`);
}

/** A test whether every word occurs in a search text. */
export function wordTest(words: string): (text: string) => boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return (text) => wanted.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
