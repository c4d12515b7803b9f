import type { SeasonalFacts } from '@matchwright/facts';

/** ISO date on which the applications of the season can first be sent. */
export function applicationsOpen(facts: SeasonalFacts): string {
  const event = facts.season.calendar.find((one) => one.event === 'submit-opens');
  return event?.date ?? `${facts.season.season - 1}-09-01`;
}

/** ISO date `months` later; days past the end of a month count as its 28th, which is near enough for a deadline. */
function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const later = year * 12 + month - 1 + months;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(later / 12)}-${pad((later % 12) + 1)}-${pad(Math.min(day, 28))}`;
}

/** Whether something that starts on the later of the known dates ends in time. Unknown dates do not object. */
export function endsInTime(
  starts: readonly (string | undefined)[],
  months: number,
  deadline: string,
): boolean {
  const known = starts.filter((start) => start !== undefined).sort();
  const latest = known.at(-1);
  return latest === undefined || addMonths(latest, months) <= deadline;
}
