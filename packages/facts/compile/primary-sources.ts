/**
 * Rules that the raw table read from a secondary file although the publisher's own page is known: cited from there.
 * A row that fits no rule is a mistake of the table.
 */
export function withPrimarySources(
  rows: readonly Record<string, string>[],
  primary: readonly Record<string, string>[],
): Record<string, string>[] {
  const known = new Map(primary.map((row) => [placeOf(row), row]));
  const cited = rows.map((row) => {
    const page = known.get(placeOf(row));
    if (!page) return row;
    known.delete(placeOf(row));
    const { source_url: address = '', source_year: year = '' } = page;
    if (!URL.canParse(address))
      throw new Error(`compile/primary-sources.csv: ${row.key}: "${address}" is not an address`);
    return { ...row, source_url: address, source_year: year };
  });
  const [unused] = known.keys();
  if (unused !== undefined) throw new Error(`compile/primary-sources.csv: no rule "${unused}"`);
  return cited;
}

const placeOf = ({ key = '', season = '' }: Record<string, string>): string => `${key}, ${season}`;
