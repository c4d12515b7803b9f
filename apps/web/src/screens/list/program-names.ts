import type { SpecialtyId } from '@matchwright/facts';
import { useMemo } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { phrases } from '../../text/phrases.ts';

/** Names of all programs by code, with the specialty: one hospital often has a program in each. */
export function useProgramNames(): Map<string, string> {
  const facts = usePlanner((state) => state.facts);
  return useMemo(() => new Map(facts?.labels.map((program) => [program.code, fullName(program)])), [facts]);
}

export function useProgramName(code: string): string {
  return useProgramNames().get(code) ?? code;
}

export function fullName({ name, specialty }: { name: string; specialty: SpecialtyId }): string {
  return phrases.list.fullName(name, phrases.list.shortSpecialty[specialty]);
}
