import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { US_STATES } from '@matchwright/inputs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DirectoryRow, directoryRows } from '../../../directory/directory-row.ts';
import { directoryEntry } from '../../../testing/directory-entry.ts';
import { mapClusters } from './map-clusters.ts';
import { type MapPoint, mapPoints } from './map-points.ts';
import { isInView, nextMark, viewOf } from './map-view.ts';
import { shapesOf } from './state-shapes.ts';

const file = createRequire(import.meta.url).resolve('us-atlas/states-albers-10m.json');
const shapes = shapesOf(JSON.parse(readFileSync(file, 'utf8')));

const rowAt = (code: string, latitude: number, longitude: number) =>
  directoryRows([directoryEntry(code, { place: { latitude, longitude } })], {
    profile: null,
    odds: null,
    list: null,
  })[0] as DirectoryRow;

test('there is an outline for each state and the capital', () => {
  const states = shapes.map(({ state }) => state);
  const territories = ['AS', 'GU', 'MP', 'PR', 'VI'];
  expect([...states].sort()).toEqual(
    Object.keys(US_STATES)
      .filter((state) => !territories.includes(state))
      .sort(),
  );
});

// Capitals, their coordinates from a map: each must lie inside the outline's box of its own state.
test.each([
  ['CA', 38.577, -121.495],
  ['FL', 30.438, -84.281],
  ['ME', 44.307, -69.782],
  ['WA', 47.036, -122.905],
  ['TX', 30.275, -97.74],
  ['AK', 58.302, -134.416],
  ['HI', 21.307, -157.857],
])('a town of %s stands where its outline is', (state, latitude, longitude) => {
  const [point] = mapPoints([rowAt('a', latitude, longitude)]).points;
  const [left, top, right, bottom] = shapes.find((one) => one.state === state)?.bounds ?? [0, 0, 0, 0];
  expect(point?.x).toBeGreaterThan(left);
  expect(point?.x).toBeLessThan(right);
  expect(point?.y).toBeGreaterThan(top);
  expect(point?.y).toBeLessThan(bottom);
});

test('what the map cannot show is named outside it', () => {
  const sanJuan = rowAt('a', 18.4, -66.05);
  const nowhere = { ...rowAt('b', 0, 0), place: null };
  expect(mapPoints([sanJuan, nowhere])).toEqual({ points: [], outside: [sanJuan, nowhere] });
});

const plane = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
  maxLength: 60,
});

test('no two marks are too near, no program is lost, and each stays near its mark', () => {
  fc.assert(
    fc.property(plane, fc.integer({ min: 1, max: 15 }), (places, distance) => {
      const points: MapPoint[] = places.map(([x, y], i) => ({ row: rowAt(`c${i}`, 40, -90), x, y }));
      const clusters = mapClusters(points, distance);
      const codes = clusters.flatMap(({ rows }) => rows.map(({ code }) => code));
      expect(codes.sort()).toEqual(points.map(({ row }) => row.code).sort());
      for (const a of clusters)
        for (const b of clusters)
          if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(distance);
      for (const cluster of clusters)
        for (const { code } of cluster.rows) {
          const point = points.find(({ row }) => row.code === code) as MapPoint;
          expect(Math.hypot(point.x - cluster.x, point.y - cluster.y)).toBeLessThan(distance);
        }
    }),
    { seed: 11, numRuns: 200 },
  );
});

test('a state fills the view in the shape of the map, and small ones keep some land around them', () => {
  for (const { bounds } of shapes) {
    const view = viewOf(bounds);
    expect(view.width / view.height).toBeCloseTo(975 / 610, 6);
    expect(isInView({ x: bounds[0], y: bounds[1] }, view)).toBe(true);
    expect(isInView({ x: bounds[2], y: bounds[3] }, view)).toBe(true);
    expect(view.width).toBeGreaterThan(60);
  }
});

test('arrow keys go to the nearest mark ahead', () => {
  const [here, east, farEast, south] = [
    { x: 0, y: 0 },
    { x: 10, y: 3 },
    { x: 30, y: 0 },
    { x: -2, y: 20 },
  ];
  const marks = [here, east, farEast, south] as { x: number; y: number }[];
  expect(nextMark(marks, here as { x: number; y: number }, 'ArrowRight')).toBe(east);
  expect(nextMark(marks, east as { x: number; y: number }, 'ArrowRight')).toBe(farEast);
  expect(nextMark(marks, here as { x: number; y: number }, 'ArrowDown')).toBe(south);
  expect(nextMark(marks, here as { x: number; y: number }, 'ArrowUp')).toBeNull();
  expect(nextMark(marks, here as { x: number; y: number }, 'Enter')).toBeNull();
});
