const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "11 August 2027", as the advice itself writes dates. */
export function dayWords(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}
