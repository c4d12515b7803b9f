import { HEIGHT, WIDTH } from './map-points.ts';
import type { Box } from './state-shapes.ts';

/** The part of the map's plane that is shown. */
export interface MapView {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** With sea around it, so that marks on the coast are not cut off; on a phone they are large against the country. */
const SEA = 1.1;
export const WHOLE_COUNTRY: MapView = {
  x: (WIDTH * (1 - SEA)) / 2,
  y: (HEIGHT * (1 - SEA)) / 2,
  width: WIDTH * SEA,
  height: HEIGHT * SEA,
};

/** Air around a state, as a share of its size, and the nearest that one may look. */
const AIR = 0.15;
const NEAREST = WIDTH / 14;

/** A view in the shape of the map that holds a box with air around it. */
export function viewOf([left, top, right, bottom]: Box): MapView {
  const wide = (right - left) * (1 + 2 * AIR);
  const high = (bottom - top) * (1 + 2 * AIR);
  const width = Math.max(NEAREST, wide, (high * WIDTH) / HEIGHT);
  const height = (width * HEIGHT) / WIDTH;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

export function isInView({ x, y }: { x: number; y: number }, view: MapView): boolean {
  return x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
}

/** The nearest of some marks in the direction of an arrow key, from one of them; null when there is none. */
export function nextMark<Mark extends { x: number; y: number }>(
  marks: readonly Mark[],
  from: Mark,
  key: string,
): Mark | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const [dx, dy] = direction;
  let nearest: { mark: Mark; cost: number } | null = null;
  for (const mark of marks) {
    const along = (mark.x - from.x) * dx + (mark.y - from.y) * dy;
    const aside = Math.abs((mark.x - from.x) * dy - (mark.y - from.y) * dx);
    // What lies more aside than ahead belongs to another key.
    if (along <= 0 || aside > along) continue;
    const cost = along + 2 * aside;
    if (!nearest || cost < nearest.cost) nearest = { mark, cost };
  }
  return nearest?.mark ?? null;
}

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
