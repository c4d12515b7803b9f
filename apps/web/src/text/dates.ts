/** Dates as people read them: the day first and the month as a word, which nobody can misread. */
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO date, "1 September 2027". */
export function dayWords(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}
