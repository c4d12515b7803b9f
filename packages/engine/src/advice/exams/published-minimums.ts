import type { SpecialtyId } from '@matchwright/facts';
import type { Situation } from '../situation.ts';

/** What the programs of one specialty state as their lowest Step 2 CK score. */
export interface PublishedMinimums {
  programs: number;
  /** Programs that state a minimum; the others state none that we know of, which is not the same as having none. */
  stated: number;
  /** A quarter, half and three quarters of the stated minimums are this or lower; null when none is stated. */
  quartiles: { low: number; middle: number; high: number } | null;
  highest: number | null;
  /** Years of the dated statements; null when none is dated. */
  years: { from: number; to: number } | null;
  sources: string[];
}

export function publishedMinimums(situation: Situation, specialty: SpecialtyId): PublishedMinimums {
  const programs = situation.facts.programs.filter((program) => program.specialty === specialty);
  const stated = programs.flatMap((program) => program.facts.minStep2?.[0] ?? []);
  const scores = statedMinimums(situation, specialty);
  const years = stated.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const [from, to] = [years[0], years.at(-1)];
  return {
    programs: programs.length,
    stated: stated.length,
    quartiles:
      scores.length === 0
        ? null
        : { low: atShare(scores, 25), middle: atShare(scores, 50), high: atShare(scores, 75) },
    highest: scores.at(-1) ?? null,
    years: from === undefined || to === undefined ? null : { from, to },
    sources: [...new Set(stated.map(({ source }) => source))],
  };
}

/** The stated minimums of a specialty, lowest first. */
export function statedMinimums({ facts }: Situation, specialty: SpecialtyId): number[] {
  return facts.programs
    .flatMap((program) => (program.specialty === specialty ? (program.facts.minStep2?.[0]?.value ?? []) : []))
    .sort((a, b) => a - b);
}

/** The lowest stated score that meets at least `percent` of the stated minimums; `scores` ascending, not empty. */
export function atShare(scores: readonly number[], percent: number): number {
  const place = Math.max(0, Math.ceil((percent / 100) * scores.length) - 1);
  return scores[Math.min(place, scores.length - 1)] as number;
}
