import { expect, test } from 'vitest';
import { stationPlaces } from './station-places.ts';

test('each station stands where its day is on the way, and no number covers the one beside it', () => {
  // From 1 January 2027: 100 days to 11 April.
  expect(
    stationPlaces('2027-01-01', '2027-04-11', ['2027-01-01', '2027-01-26', '2027-01-28', '2027-04-11']),
  ).toEqual([
    { share: 0, below: false },
    { share: 25, below: false },
    { share: 27, below: true },
    { share: 100, below: false },
  ]);
  expect(stationPlaces('2027-04-11', '2027-04-11', ['2027-04-11'])).toEqual([{ share: 0, below: false }]);
});
