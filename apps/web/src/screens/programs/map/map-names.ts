import { roomPhrases } from '../../../text/room-phrases.ts';
import type { MapCluster } from './map-clusters.ts';

const t = roomPhrases.programMap;

/** What a mark stands for, such as "Bronx, NY and 3 more towns: 9 programs, 2 on your list". */
export function clusterName({ rows, listed }: MapCluster): string {
  const towns = [...new Set(rows.map(({ city, state }) => `${city}, ${state}`))];
  const [first = ''] = towns;
  const place = towns.length === 1 ? first : t.andMore(first, towns.length - 1);
  return t.mark(place, t.programs(rows.length), listed);
}
