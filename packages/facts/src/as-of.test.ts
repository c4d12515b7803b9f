import { expect, test } from 'vitest';
import { asOf, publishedSeasons, SeasonUnavailableError } from './as-of.ts';
import { loadFacts } from './load-node.ts';

const facts = loadFacts();
const date = (season: number, event: string) =>
  asOf(facts, season).calendar.find((one) => one.event === event);

test('2026 as published', () => {
  const season = asOf(facts, 2026);
  expect(season.projectedFrom).toBeNull();
  expect(season.applicationTiers.value).toEqual([{ upTo: 30, price: 11 }, { price: 30 }]);
  expect(season.signals['internal-medicine'].value).toEqual({ gold: 3, silver: 12, tiered: true });
  expect(season.signals.pediatrics.value).toEqual({ gold: 5, silver: 0, tiered: false });
  expect(season.signals['med-peds']).toMatchObject({ value: { gold: 0 }, confidence: 'low' });
  expect(date(2026, 'rank-list-deadline')).toMatchObject({
    date: '2026-03-04',
    time: '21:00',
    projected: false,
  });
});

test('2027 has its own fees, and Med-Peds signals with low confidence', () => {
  const season = asOf(facts, 2027);
  expect(season.signals['med-peds']).toMatchObject({ value: { gold: 5, tiered: false }, confidence: 'low' });
  const fee = (id: string) => season.fixedFees.find((one) => one.id === id);
  expect(fee('nrmp-registration')?.amount.value).toBe(85);
  expect(fee('usmle-transcript')?.amount.value).toBe(70);
  expect(fee('ecfmg-token')).toMatchObject({ amount: { value: 185 }, types: ['us-img', 'non-us-img'] });
});

test('a date that a published season lacks is projected and says so', () => {
  expect(date(2027, 'nrmp-registration-deadline')).toMatchObject({
    date: '2027-01-29',
    projected: true,
    note: 'Projected from the 2026 season',
  });
  expect(date(2027, 'match-day')).toMatchObject({ date: '2027-03-19', projected: false });
});

test('2028 is projected from 2027, dates by their rules', () => {
  const season = asOf(facts, 2028);
  expect(season.projectedFrom).toBe(2027);
  expect(season.calendar.every(({ projected }) => projected)).toBe(true);
  const dates = Object.fromEntries(season.calendar.map((one) => [one.event, one.date]));
  expect(dates).toMatchObject({
    'season-opens': '2027-06-02',
    'submit-opens': '2027-09-01',
    'review-opens': '2027-09-22',
    'nrmp-registration-opens': '2027-09-15',
    'nrmp-registration-deadline': '2028-01-31',
    'pathways-deadline': '2028-01-31',
    'ranking-opens': '2028-02-01',
    'rank-list-deadline': '2028-03-01',
    'match-week': '2028-03-13',
    'soap-offers': '2028-03-16',
    'match-day': '2028-03-17',
    'season-ends': '2028-05-31',
  });
});

test('every season lists its events in order', () => {
  for (const season of [2025, 2026, 2027, 2028, 2032]) {
    const dates = asOf(facts, season).calendar.map((one) => one.date);
    expect(dates).toEqual([...dates].sort());
  }
});

test('a season before the first known one, or far ahead, is refused by name', () => {
  expect(publishedSeasons(facts)).toEqual([2025, 2026, 2027]);
  for (const season of [2020, 2024, 2033]) {
    expect(() => asOf(facts, season)).toThrow(SeasonUnavailableError);
  }
  expect(() => asOf(facts, 2020)).toThrow('Season 2020 is not available: known seasons are 2025 to 2027');
  expect(asOf(facts, 2032).projectedFrom).toBe(2027);
});
