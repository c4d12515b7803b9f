import { hrefOf } from '../../route.ts';

/** What the screen holds, one at a time. */
export const PARTS = ['answer', 'mock', 'questions', 'off-limits'] as const;
export type Part = (typeof PARTS)[number];

/** The part that an address names; the first when it names none. */
export function partInAddress(hash: string): Part {
  const name = new URLSearchParams(hash.split('?')[1] ?? '').get('part');
  return PARTS.find((part) => part === name) ?? PARTS[0];
}

export function hrefOfPart(part: Part): string {
  return part === PARTS[0] ? hrefOf('practise') : `${hrefOf('practise')}?part=${part}`;
}
