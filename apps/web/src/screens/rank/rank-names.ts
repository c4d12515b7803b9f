import type { SpecialtyId, Track } from '@matchwright/facts';
import { useMemo } from 'react';
import { usePlanner } from '../../app-planner.ts';
import type { FactsSummary } from '../../runner/runner.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.rank;

/** What is known of the program behind a code. */
export interface RankName {
  name: string;
  /** City and state; nothing where the code is not known. */
  place: string;
  specialty: SpecialtyId | null;
  /** Code of the program's page; null when it has none. */
  main: string | null;
  /** All tracks, where there are several. */
  tracks: Track[];
}

export type NameOf = (key: string) => RankName;

export function useRankNames(): NameOf {
  const facts = usePlanner((state) => state.facts);
  return useMemo(() => namesOf(facts), [facts]);
}

function namesOf(facts: Pick<FactsSummary, 'labels' | 'mainCodes' | 'tracks'> | null): NameOf {
  const byCode = new Map(facts?.labels.map((label) => [label.code, label]));
  return (key) => {
    const label = byCode.get(facts?.mainCodes[key] ?? key);
    if (!label) return { name: key, place: '', specialty: null, main: null, tracks: [] };
    const { code, name, city, state, specialty } = label;
    return { name, place: `${city}, ${state}`, specialty, main: code, tracks: facts?.tracks[code] ?? [] };
  };
}

/** Tracks of one program often share a name: the code tells them apart. */
export function trackWords({ code, name, kind }: Track): string {
  return t.track(code, kind === 'primary-care' && !/primary/i.test(name) ? `${name} (${t.primary})` : name);
}
