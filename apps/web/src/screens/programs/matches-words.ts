import { US_STATES } from '@matchwright/inputs';
import type { ProgramLabel } from '../../runner/runner.ts';

/** Whether every word occurs in the program's name, place or code; accents and capitals do not matter. */
export function matchesWords(program: ProgramLabel, words: string): boolean {
  const text = plain(
    `${program.name} ${program.city} ${program.state} ${US_STATES[program.state] ?? ''} ${program.code}`,
  );
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
