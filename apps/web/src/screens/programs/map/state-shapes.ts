import { US_STATES } from '@matchwright/inputs';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'us-atlas/states-albers-10m.json?url';

/** The outline of one state on the map's own plane, 975 wide and 610 high. */
export interface StateShape {
  /** Two-letter code. */
  state: string;
  /** Path data. */
  d: string;
  bounds: Box;
}

/** A rectangle: left, top, right and lower edge. */
export type Box = [left: number, top: number, right: number, bottom: number];

/** What `states-albers-10m.json` holds: outlines that are projected already. */
type StatesTopology = Topology<{ states: GeometryCollection<{ name: string }> }>;

let loading: Promise<StateShape[]> | null = null;

/** The outlines, loaded once; a failed load may be tried again. Rejects with a message for people. */
export function loadStateShapes(): Promise<StateShape[]> {
  loading ??= fetchShapes();
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

async function fetchShapes(): Promise<StateShape[]> {
  try {
    const response = await fetch(new URL(address, import.meta.url));
    if (response.ok) return shapesOf(await response.json());
  } catch {
    // Said below in the same words as a refused request.
  }
  throw new Error('The outlines of the states could not be loaded. Check your connection and try again.');
}

export function shapesOf(topology: StatesTopology): StateShape[] {
  const path = geoPath().digits(1);
  const codes = new Map(Object.entries(US_STATES).map(([code, name]) => [name, code]));
  return feature(topology, topology.objects.states).features.flatMap((one) => {
    const state = codes.get(one.properties.name);
    const d = path(one);
    const [[left, top], [right, bottom]] = path.bounds(one);
    return state && d ? [{ state, d, bounds: [left, top, right, bottom] }] : [];
  });
}
