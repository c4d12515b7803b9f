import type { FactField } from '@matchwright/facts';
import { IDENTITY_TARGETS } from './identity-targets.ts';
import { POLICY_TARGETS } from './policy-targets.ts';
import { PROGRAM_TARGETS } from './program-targets.ts';
import type { TargetWords } from './target-words.ts';

/** What identifies the program of a row. `place` is "City, State" in one cell. */
export type IdentityTarget = keyof typeof IDENTITY_TARGETS;

/**
 * What a column can mean. `visas` is one list of sponsored visas, read into `visaJ1` and `visaH1b`. Labor filings
 * are left out: no directory for applicants states them.
 */
export const TARGETS = { ...IDENTITY_TARGETS, ...POLICY_TARGETS, ...PROGRAM_TARGETS } satisfies Partial<
  Record<IdentityTarget | FactField | 'visas', TargetWords>
>;
export type MappableTarget = keyof typeof TARGETS;

export const TARGET_IDS = Object.keys(TARGETS) as MappableTarget[];
export const IDENTITY_IDS = Object.keys(IDENTITY_TARGETS) as IdentityTarget[];

export function targetWords(target: MappableTarget): TargetWords {
  return TARGETS[target];
}
