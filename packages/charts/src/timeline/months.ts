const DAY = 86_400_000;

/** Days since 1970 of an ISO date. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** Every month from one date to another as `YYYY-MM`, both included; at least one. */
export function monthsBetween(from: string, to: string): string[] {
  const months = [from.slice(0, 7)];
  for (let month = from.slice(0, 7); month < to.slice(0, 7); ) {
    month = monthAfter(month);
    months.push(month);
  }
  return months;
}

export function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
