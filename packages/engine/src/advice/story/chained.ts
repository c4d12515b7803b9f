import { say } from '@matchwright/speech';

/** "a and b and c", of short items, one at least: each stands on its own. */
export function chained(items: readonly (string | number)[]): string {
  return items.map(String).reduce((all, one) => say`${all} and ${one}`);
}

/** "a, b, c", with the comma of the language. */
export function lined(items: readonly string[]): string {
  return items.length === 0 ? '' : items.reduce((all, one) => say`${all}, ${one}`);
}
