import { loadFacts } from '@matchwright/facts/node';
import { describe, expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { atShare, publishedMinimums } from './published-minimums.ts';
import { targetScores } from './target-score.ts';

const facts = loadFacts();
const situation = situationOf({});

test.each(['med-peds', 'internal-medicine', 'pediatrics'] as const)(
  'the published minimums of %s, counted one program at a time',
  (specialty) => {
    let programs = 0;
    const values: number[] = [];
    const years = new Set<number>();
    for (const program of facts.programs) {
      if (program.specialty !== specialty) continue;
      programs += 1;
      const first = program.facts.minStep2?.[0];
      if (!first) continue;
      values.push(first.value);
      if (first.year !== null) years.add(first.year);
    }
    const found = publishedMinimums(situation, specialty);
    expect([found.programs, found.stated, found.highest]).toEqual([
      programs,
      values.length,
      Math.max(...values),
    ]);
    expect(found.years).toEqual({ from: Math.min(...years), to: Math.max(...years) });
    const { low, middle, high } = found.quartiles ?? { low: 0, middle: 0, high: 0 };
    for (const [score, share] of [
      [low, 0.25],
      [middle, 0.5],
      [high, 0.75],
    ] as const) {
      const met = (line: number) => values.filter((value) => value <= line).length / values.length;
      expect(met(score)).toBeGreaterThanOrEqual(share);
      expect(met(score - 1)).toBeLessThan(share);
    }
    for (const source of found.sources) expect(facts.sources[source]).toBeDefined();
  },
);

test('the quarter of a few scores', () => {
  expect([25, 50, 75, 100].map((share) => atShare([200, 210, 220, 230], share))).toEqual([
    200, 210, 220, 230,
  ]);
  expect([25, 50, 75].map((share) => atShare([215], share))).toEqual([215, 215, 215]);
});

describe('the target', () => {
  test('it stands above the average, the passing score, our band and most minimums, for each wanted specialty', () => {
    const wanted = situationOf({ preferences: { specialties: { pediatrics: 5, 'med-peds': 3 } } });
    const targets = targetScores(wanted);
    expect(targets.map(({ specialty }) => specialty)).toEqual(['pediatrics', 'med-peds']);
    for (const { specialty, from, to, least, average, sources } of targets) {
      expect(average).toBe(facts.model.population[specialty]['non-us-img'].step2);
      expect(from).toBeGreaterThanOrEqual(average);
      expect(from - average).toBeLessThan(5);
      expect(least).toBeGreaterThanOrEqual(218);
      expect([from, to].every((score) => score % 5 === 0 && score > least)).toBe(true);
      for (const source of sources) expect(facts.sources[source]).toBeDefined();
    }
  });

  test('the passing score of the day is part of it', () => {
    // 214 until June 30, 2025, 218 since: USMLE notice.
    const says = (today: string) => targetScores(situationOf({ season: 2026 }, today))[0]?.says.join(' ');
    expect(says('2025-06-30')).toContain('The passing score on 30 June 2025 is 214.');
    expect(says('2025-07-01')).toContain('The passing score on 1 July 2025 is 218.');
  });

  test('where average applicants are weak, our band leads', () => {
    const [target] = targetScores(
      situationOf({ applicant: 'us-img', preferences: { specialties: { 'med-peds': 5 } } }),
    );
    expect(target?.average).toBeLessThan(230);
    expect(target).toMatchObject({ least: 230, from: 230, to: 240 });
  });

  test('an average of 24 people does not set a lower target than the other wanted specialty', () => {
    const of = (specialties: object) =>
      targetScores(situationOf({ preferences: { specialties } })).find(
        ({ specialty }) => specialty === 'med-peds',
      );
    // Non-US graduates average 239.2 in Med-Peds and 242.8 in Internal Medicine.
    const both = of({ 'med-peds': 5, 'internal-medicine': 4 });
    expect(both).toMatchObject({ from: 245, to: 255 });
    expect(both?.says.join(' ')).toContain('only 24 people, so the target follows Internal Medicine');
    expect(of({ 'med-peds': 5 })?.from).toBe(240);
    expect(of({ 'med-peds': 5, pediatrics: 4 })?.from).toBe(240);
  });
});
