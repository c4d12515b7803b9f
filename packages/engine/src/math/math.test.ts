import stdlibQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { expect, test } from 'vitest';
import {
  gaussHermite,
  logistic,
  logit,
  normalQuantile,
  quasiRandomNormals,
  seedFromText,
  stratifiedNormals,
} from './index.ts';

test('the normal quantile agrees with another implementation, and with tables far out', () => {
  for (let p = 1e-6; p < 1; p += 0.0007) expect(normalQuantile(p)).toBeCloseTo(stdlibQuantile(p, 0, 1), 9);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
  expect(normalQuantile(1e-15)).toBeCloseTo(-7.941345326170997, 12);
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
});

test('Gauss–Hermite integrates every normal moment it should', () => {
  for (const count of [1, 2, 7, 12, 32]) {
    const { nodes, weights } = gaussHermite(count);
    let moment = 1;
    for (let order = 0; order < Math.min(2 * count, 20); order += 2) {
      const sum = nodes.reduce((total, x, i) => total + (weights[i] as number) * x ** order, 0);
      expect(sum / moment).toBeCloseTo(1, 9);
      moment *= order + 1;
    }
    const ascending = [...nodes].every((x, i) => i === 0 || x > (nodes[i - 1] as number));
    expect(ascending).toBe(true);
  }
});

test('quasi-random normals have the mean, spread and independence of normals, better than chance', () => {
  const columns = quasiRandomNormals(1024, 8);
  const dot = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, x, i) => sum + x * (b[i] as number), 0) / 1024;
  const ones = new Float64Array(1024).fill(1);
  // One standard error of as many independent draws, which those would break one time in three.
  const standardError = 1 / Math.sqrt(1024);
  columns.forEach((column, i) => {
    expect(Math.abs(dot(column, ones))).toBeLessThan(standardError);
    expect(Math.abs(dot(column, column) - 1)).toBeLessThan(Math.SQRT2 * standardError);
    for (const other of columns.slice(i + 1))
      expect(Math.abs(dot(column, other))).toBeLessThan(standardError);
  });
});

test('every aligned stretch of quasi-random points fills every stratum of every dimension', () => {
  const edges = Array.from({ length: 128 }, (_, i) => normalQuantile((i + 1) / 128));
  const stratum = (x: number) => edges.findIndex((edge) => x < edge);
  for (const column of quasiRandomNormals(512, 8)) {
    for (let start = 0; start < 512; start += 128) {
      expect(new Set([...column.subarray(start, start + 128)].map(stratum)).size).toBe(128);
    }
  }
});

test('stratified draws hold every stratum once, whatever the seed', () => {
  const sorted = (seed: number) => [...stratifiedNormals(128, seed)].sort((a, b) => a - b);
  expect(sorted(1)).toEqual(sorted(2));
  expect(stratifiedNormals(128, 1)).not.toEqual(stratifiedNormals(128, 2));
  expect(stratifiedNormals(128, seedFromText('1007700C0'))).toEqual(
    stratifiedNormals(128, seedFromText('1007700C0')),
  );
});

test('logit undoes logistic', () => {
  for (let x = -20; x <= 20; x += 0.7) expect(logit(logistic(x))).toBeCloseTo(x, 6);
});
