import type { SpecialtyId } from '@matchwright/facts';
import type { DirectoryRow } from '../../../directory/directory-row.ts';
import type { MapPoint } from './map-points.ts';

/** Programs that one mark stands for. */
export interface MapCluster {
  /** Code of the program that it stands at; names the cluster. */
  key: string;
  x: number;
  y: number;
  rows: DirectoryRow[];
  /** The specialty of all its programs; null when they differ. */
  specialty: SpecialtyId | null;
  /** How many of them are on the person's list. */
  listed: number;
}

/**
 * Gathers programs so that no two marks stand nearer to each other than `distance`. The towns with the most
 * programs take the marks, and every other program goes to the nearest mark.
 */
export function mapClusters(points: readonly MapPoint[], distance: number): MapCluster[] {
  const towns = byTown(points).sort((a, b) => b.length - a.length);
  const clusters: { x: number; y: number; points: MapPoint[] }[] = [];
  for (const town of towns) {
    const { x, y } = town[0] as MapPoint;
    const near = clusters
      .map((cluster) => ({ cluster, away: Math.hypot(cluster.x - x, cluster.y - y) }))
      .filter(({ away }) => away < distance)
      .sort((a, b) => a.away - b.away)[0];
    if (near) near.cluster.points.push(...town);
    else clusters.push({ x, y, points: [...town] });
  }
  return clusters.map(({ x, y, points: gathered }) => {
    const rows = gathered.map(({ row }) => row);
    const [first] = rows as [DirectoryRow];
    const alike = rows.every((row) => row.specialty === first.specialty);
    return {
      key: first.code,
      x,
      y,
      rows,
      specialty: alike ? first.specialty : null,
      listed: rows.filter((row) => row.level !== null).length,
    };
  });
}

/** Programs at the same point: most have the coordinates of their town. */
function byTown(points: readonly MapPoint[]): MapPoint[][] {
  const towns = new Map<string, MapPoint[]>();
  for (const point of points) {
    const key = `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    const town = towns.get(key);
    if (town) town.push(point);
    else towns.set(key, [point]);
  }
  return [...towns.values()];
}
