import type { Facts, Source } from '@matchwright/facts';
import { type DirectoryFilter, directory, type ProgramView } from './directory.ts';

export interface ProgramSearch extends DirectoryFilter {
  /** At most so many programs, 1 or more; default: all. */
  limit?: number | undefined;
  /** What was looked for in place of words that no program has; see `findPrograms` of inputs. */
  meant?: string | null | undefined;
}

export interface ProgramSearchResult {
  /** ERAS season that the policy probabilities are for. */
  season: number;
  /** No program has the words that were asked for: these are for what was most likely meant. */
  meant?: string;
  /** Programs found, before the limit. */
  found: number;
  programs: ProgramView[];
  /** Every source that these programs cite. */
  sources: Record<string, Source>;
}

/** Programs that pass a search, with what is known about them and where it comes from. */
export function searchPrograms(
  facts: Facts,
  season: number,
  search: ProgramSearch = {},
): ProgramSearchResult {
  const found = directory(facts, search);
  const programs = found.slice(0, search.limit ?? found.length);
  const meant = search.meant ? { meant: search.meant } : {};
  return { season, ...meant, found: found.length, programs, sources: citedSources(facts, programs) };
}

function citedSources(facts: Facts, programs: readonly ProgramView[]): Record<string, Source> {
  const cited = new Set(
    programs.flatMap((program) =>
      Object.values(program.facts).flatMap(({ source, also = [] }) => [
        source,
        ...also.map((one) => one.source),
      ]),
    ),
  );
  return Object.fromEntries(Object.entries(facts.sources).filter(([id]) => cited.has(id)));
}
