import { hrefOf } from '../../route.ts';

/** The list screen with the question why a program is not in the list. */
export function hrefOfWhy(code: string): string {
  return `${hrefOf('list')}?why=${encodeURIComponent(code)}`;
}

/** The program that the address asks about, or null. */
export function programAsked(hash: string): string | null {
  return new URLSearchParams(hash.split('?')[1] ?? '').get('why')?.toUpperCase() ?? null;
}
