import * as z from 'zod';
import { isGroup } from '../profile/repair.ts';

z.config({ jitless: true });

/** Made by reading JSON: anything else that calls itself an object holds nothing that we could read. */
export function isPlainGroup(value: unknown): value is Record<string, unknown> {
  if (!isGroup(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const group = (what: string) => z.custom<Record<string, unknown>>(isPlainGroup, { error: what });

/**
 * The frame of a `stable-match` market. What stands in it is judged in `market-problems.ts`: names are keys of our choice
 * of nobody, so that even `__proto__` must pass, and a national market holds too many of them for a schema each.
 */
export const marketShape = z.object(
  {
    applicants: group('an object with a list of programs for each applicant'),
    programs: group('an object with `quota` and `ranks` for each program'),
    couples: z.custom<unknown[]>(Array.isArray, { error: 'a list of couples' }).optional(),
  },
  { error: 'an object with `applicants`, `programs` and, if there are any, `couples`' },
);

/** A residency market by names: lists best first, nothing ranked twice, every name known. */
export interface Market {
  applicants: Record<string, string[]>;
  programs: Record<string, { quota: number; ranks: string[] }>;
  couples?: { members: [string, string]; ranks: [string | null, string | null][] }[] | undefined;
}
