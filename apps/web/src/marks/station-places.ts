import { daysBetween } from '../text/dates.ts';

export interface StationPlace {
  /** Of the way from today to the end, in percent. */
  share: number;
  /** Its number stands below the line, because that of the one before it leaves no room above. */
  below: boolean;
}

/** On the narrowest phone two numbers need so much of the line beside each other. */
const ROOM = 4;

/** Where each station stands on a line from one day to another, all ISO dates in their order. */
export function stationPlaces(today: string, until: string, stations: readonly string[]): StationPlace[] {
  const length = Math.max(1, daysBetween(today, until));
  const places: StationPlace[] = [];
  for (const day of stations) {
    const share = (daysBetween(today, day) / length) * 100;
    const before = places.at(-1);
    places.push({ share, below: before !== undefined && !before.below && share - before.share < ROOM });
  }
  return places;
}
