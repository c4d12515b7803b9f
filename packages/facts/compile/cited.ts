/** Every source id that a value cites, wherever it stands. */

/** Fact tuples carry the id third; everything else under the key `source`. */
export function citedSources(value: unknown): Set<string> {
  const found = new Set<string>();
  collect(value, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    if (isFactTuple(value)) found.add(value[2]);
    else for (const one of value) collect(one, found);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, one] of Object.entries(value)) {
    if (key === 'source' && typeof one === 'string') found.add(one);
    else collect(one, found);
  }
}

function isFactTuple(value: unknown[]): value is [unknown, number | null, string] {
  const [, year, source] = value;
  return value.length >= 3 && (year === null || typeof year === 'number') && typeof source === 'string';
}
