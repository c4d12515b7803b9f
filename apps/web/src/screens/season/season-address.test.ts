import { expect, test } from 'vitest';
import {
  applicationInAddress,
  hrefOfApplication,
  hrefOfTracker,
  NO_QUERY,
  parseTracker,
  type TrackerQuery,
} from './season-address.ts';

test('the address says everything that the tracker shows, and nothing more', () => {
  const query: TrackerQuery = {
    words: 'mercy & co',
    status: 'waiting',
    specialty: 'pediatrics',
    signal: 'gold',
    sort: 'newest',
    view: 'board',
  };
  expect(parseTracker(hrefOfTracker(query))).toEqual(query);
  expect(hrefOfTracker(NO_QUERY)).toBe('#/season');
  expect(parseTracker('#/season')).toEqual(NO_QUERY);
});

test('what is not understood is left out', () => {
  expect(parseTracker('#/season?status=hopeful&sort=luck&view=&specialty=surgery')).toEqual(NO_QUERY);
});

test('an application is named by its code or its name', () => {
  for (const key of ['1252700C0', 'name mercy & co. pediatrics'])
    expect(applicationInAddress(hrefOfApplication(key))).toBe(key);
  expect(applicationInAddress('#/season?view=board')).toBeNull();
});
