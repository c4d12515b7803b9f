import type { ProgramOdds } from '@matchwright/engine';
import type { DirectoryEntry } from '../runner/directory-entries.ts';
import { rangeOf } from './list-result.ts';

/** A program of the directory of which nothing is known but its place. */
export function directoryEntry(code: string, part: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return {
    code,
    name: `Hospital ${code}`,
    city: 'Albany',
    state: 'NY',
    specialty: 'pediatrics',
    place: null,
    known: {},
    eligibility: null,
    ...part,
  };
}

/** Odds of a program that is open to the person. */
export function programOdds(code: string, part: Partial<ProgramOdds> = {}): ProgramOdds {
  return {
    code,
    name: `Hospital ${code}`,
    city: 'Albany',
    state: 'NY',
    specialty: 'pediatrics',
    eligible: true,
    mayBeClosed: false,
    interview: rangeOf(0.1),
    match: rangeOf(0.02),
    factors: [],
    unknown: [],
    ...part,
  };
}
