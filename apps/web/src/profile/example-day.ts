/** What the day of a field is about: an exam that was taken, something asked or practised lately, something still to come. */
export type ExampleOf = 'taken' | 'recent' | 'ahead';

/** Years before the Match, and the month: applications open in September of the year before it. */
const DAYS: Record<ExampleOf, [years: number, monthAndDay: string]> = {
  taken: [3, '06-05'],
  recent: [2, '10-05'],
  ahead: [1, '06-05'],
};

/**
 * A day that shows how a date may be written, ISO. It follows the season, so that no booked exam is shown with a year long past.
 */
export function exampleDay(of: ExampleOf, season: number): string {
  const [years, monthAndDay] = DAYS[of];
  return `${season - years}-${monthAndDay}`;
}
