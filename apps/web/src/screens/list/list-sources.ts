import type { ListResult } from '@matchwright/engine';
import { SPECIALTIES } from '@matchwright/facts';
import type { FactsSummary } from '../../runner/runner.ts';

export type SourceUse = 'fixedFee' | 'prices' | 'signals' | 'statements';

/** A source behind the list, and what it was used for. */
export interface ListSource {
  id: string;
  title: string;
  /** Null when undated. */
  year: number | null;
  address: string;
  uses: SourceUse[];
}

/** Where the fees, the signals and the statements of the listed programs come from; those used for most first. */
export function listSources(
  result: ListResult,
  { rules, stated, sources }: Pick<FactsSummary, 'rules' | 'stated' | 'sources'>,
): ListSource[] {
  const uses = new Map<string, Set<SourceUse>>();
  const add = (id: string | undefined, use: SourceUse) => {
    if (id) uses.set(id, (uses.get(id) ?? new Set()).add(use));
  };
  const season = rules.seasons.find((one) => one.season === (result.projectedFrom ?? result.season));
  for (const fee of result.fixedFees) add(fee.amount.source, 'fixedFee');
  add(season?.applicationTiers?.source, 'prices');
  for (const id of SPECIALTIES) if (result.bySpecialty[id]) add(season?.signals[id]?.source, 'signals');
  for (const { code } of result.programs) {
    for (const { source } of stated[code] ?? []) if (source !== 'you') add(source, 'statements');
  }
  return [...uses]
    .map(([id, used]): ListSource => {
      const source = sources[id];
      return {
        id,
        title: source?.title ?? id,
        year: source?.year ?? null,
        address: source?.address ?? '',
        uses: [...used],
      };
    })
    .sort((a, b) => b.uses.length - a.uses.length || a.title.localeCompare(b.title));
}
