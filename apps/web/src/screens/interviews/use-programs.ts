import { zonesOfState } from '@matchwright/inputs/season';
import { useMemo } from 'react';
import { usePlanner } from '../../app-planner.ts';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { fullName } from '../list/program-names.ts';

const NONE: ProgramLabel[] = [];

export interface Programs {
  all: readonly ProgramLabel[];
  /** Name with the specialty; what it is called in the season where the facts do not know it. */
  nameOf(key: string): string;
  labelOf(key: string): ProgramLabel | undefined;
  /** IANA time zones of its state; none when they are not known, several when the state has several. */
  zonesOf(key: string): readonly string[];
}

/** Programs by what names them in a season. */
export function usePrograms(): Programs {
  const all = usePlanner((state) => state.facts?.labels ?? NONE);
  const mainCodes = usePlanner((state) => state.facts?.mainCodes);
  return useMemo(() => {
    const byCode = new Map(all.map((label) => [label.code, label]));
    const labelOf = (key: string) => byCode.get(mainCodes?.[key] ?? key);
    return {
      all,
      labelOf,
      nameOf: (key) => {
        const label = labelOf(key);
        return label ? fullName(label) : key;
      },
      zonesOf: (key) => zonesOfState(labelOf(key)?.state ?? ''),
    };
  }, [all, mainCodes]);
}
