import { geoAlbersUsa } from 'd3-geo';
import type { DirectoryRow } from '../../../directory/directory-row.ts';

/** The plane of the outlines: us-atlas projects them so, see its README. */
export const WIDTH = 975;
export const HEIGHT = 610;
const project = geoAlbersUsa()
  .scale(1300)
  .translate([WIDTH / 2, HEIGHT / 2]);

/** A program on the map's plane. */
export interface MapPoint {
  row: DirectoryRow;
  x: number;
  y: number;
}

/** Where programs stand, and those that the map cannot show: outside the fifty states, or of unknown place. */
export function mapPoints(rows: readonly DirectoryRow[]): { points: MapPoint[]; outside: DirectoryRow[] } {
  const points: MapPoint[] = [];
  const outside: DirectoryRow[] = [];
  for (const row of rows) {
    const at = row.place && project([row.place.longitude, row.place.latitude]);
    if (at) points.push({ row, x: at[0], y: at[1] });
    else outside.push(row);
  }
  return { points, outside };
}
