import type { Facts } from '@matchwright/facts';

/** How a note names the page of those who charge a fee when the figure itself was read elsewhere. */
const NAMED = /\bPrimary(?: to verify)?: (https:\/\/\S+)/;

/**
 * The page on which those who charge a fee print it, where the facts name one; null otherwise. One page serves all fees
 * of a payee: the second part of a key, "ecfmg" of `fee.ecfmg.pathways`.
 */
export function payeePage({ parameters }: Pick<Facts, 'parameters'>, key: string): string | null {
  const [kind, payee] = key.split('.');
  if (kind !== 'fee') return null;
  const own = parameters.filter((one) => one.key.startsWith(`fee.${payee}.`));
  const pages = own.flatMap(({ note = '' }) => NAMED.exec(note)?.[1] ?? []);
  return pages.at(-1) ?? null;
}
