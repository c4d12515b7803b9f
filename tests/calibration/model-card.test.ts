/** The model card and the measured figures belong to the checked-in model. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Validation, ValidationFigure } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { fingerprint } from '../../tools/fit/validation/fingerprint.ts';
import { modelCard } from '../../tools/fit/validation/model-card.ts';
import { facts } from '../engine/example-profiles.ts';

const validation = facts.validation as Validation;
const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const figure = (id: string) => validation.figures.find((f) => f.id === id) as ValidationFigure;

test('what was measured is the checked-in model, and the card says exactly that', () => {
  expect(validation.model).toBe(fingerprint(place('packages/facts/data')));
  expect(readFileSync(place('docs/model-card.md'), 'utf8')).toBe(modelCard(validation, facts.model));
});

test('model and estimates stay under 300 kB compressed', () => {
  const total = validation.sizes.reduce((sum, { compressed }) => sum + compressed, 0);
  expect(total).toBeLessThan(300_000);
});

test('the fit predicts what it does not see better than every simple baseline', () => {
  for (const id of [
    'program-gain-globalMean',
    'program-gain-cellMean',
    'program-gain-cellSpread',
    'half-gain-plugIn',
    'half-gain-cellMean',
    'policy-gain-visaJ1',
    'policy-gain-visaH1b',
  ]) {
    const { value, error } = figure(id);
    expect(value, id).toBeGreaterThan(3 * (error as number));
  }
});

test('intervals for unseen programs hold what they promise', () => {
  expect(validation.coverage.length).toBeGreaterThanOrEqual(15);
  for (const { of, nominal, observed, n } of validation.coverage) {
    // Reports of one program in four types move together: the number of programs counts.
    const standardError = Math.sqrt((nominal * (1 - nominal)) / n);
    expect(Math.abs(observed - nominal), `${of}, ${nominal}`).toBeLessThan(3.3 * standardError);
  }
});

test('predicted and observed rates agree in every bin', () => {
  for (const { of, bins } of validation.reliability) {
    expect(bins).toHaveLength(10);
    for (const { predicted, observed, se } of bins) {
      expect(Math.abs(observed - predicted), `${of}, ${predicted}`).toBeLessThan(3.3 * se);
    }
  }
});

test('the whole engine promises a pool of applicants what the season delivers', () => {
  for (const specialty of ['internal-medicine', 'pediatrics'] as const) {
    const promised = figure(`pool-${specialty}`);
    const season = validation.applicants.find((a) => a.specialty === specialty && a.type === 'non-us-img');
    // The season also holds signalled applications, the pool none: it may fall short by what they add, not exceed.
    expect(promised.value).toBeLessThan(
      (season?.matchRateOfApplicants as number) + 2 * (promised.error as number),
    );
    expect(promised.value).toBeGreaterThan((season?.matchRateOfApplicants as number) - 0.06);
  }
});

test('every figure says what, on which data, of which year and how many', () => {
  for (const { name, metric, data, year, n } of validation.figures) {
    for (const text of [name, metric, data, year]) expect(text.length, name).toBeGreaterThan(2);
    expect(n, name).toBeGreaterThan(0);
  }
  expect(validation.unknown.join(' ')).toMatch(/Clinical experience.*Years since graduation.*Letters/s);
});
