import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { useMemo } from 'react';
import { usePlanner } from '../app-planner.ts';
import { useSeason } from '../app-season.ts';

/** Specialties whose signals have one kind in the season, so that none of them is gold or silver. */
export function useOneKind(): ReadonlySet<SpecialtyId> {
  const rules = usePlanner((state) => state.facts?.rules);
  const own = useSeason((state) => state.value?.log.season);
  const plan = usePlanner((state) => state.profile?.season);
  return useMemo(() => {
    const season = own ?? plan;
    const { signals } = rules?.seasons.find((one) => one.season === season) ?? rules?.seasons.at(-1) ?? {};
    return new Set(SPECIALTIES.filter((one) => signals?.[one]?.value.tiered === false));
  }, [rules, own, plan]);
}
