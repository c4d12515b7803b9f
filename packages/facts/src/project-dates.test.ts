import { expect, test } from 'vitest';
import { loadFacts } from './load-node.ts';
import { matchDay, projectEvent } from './project-dates.ts';

const { calendar } = loadFacts();

test.each([
  [2024, '2024-03-15'],
  [2025, '2025-03-21'],
  [2026, '2026-03-20'],
  [2027, '2027-03-19'],
  [2028, '2028-03-17'],
])('Match Day %i is %s', (season, date) => {
  expect(matchDay(season)).toBe(date);
});

// The season opened a week later in 2022 than the rule says, so 2023 teaches nothing about weekdays of the month.
const published = calendar.filter(
  (event) => event.season > 2023 || event.event === 'rank-list-deadline' || event.event === 'ranking-opens',
);
const pairs = published.flatMap((event) => {
  const next = calendar.find((one) => one.event === event.event && one.season === event.season + 1);
  return next ? [{ event, next, title: `${next.season} ${next.event} on ${next.date}` }] : [];
});

test('there is something to compare with', () => {
  expect(pairs.length).toBeGreaterThan(20);
});

test.each(pairs)('would have foretold $title', ({ event, next }) => {
  expect(projectEvent(event, next.season).date).toBe(next.date);
});
