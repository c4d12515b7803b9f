import { conflict, type Issue, type Path } from './issue.ts';

/** Deeper or larger than any profile a person could write; the limits keep hostile input cheap. */
const DEEPEST = 30;
const MOST_VALUES = 200_000;

interface PlainCopy {
  value: unknown;
  issues: Issue[];
  repairs: string[];
}

/**
 * A copy made of plain objects, lists, text, numbers, booleans and null only. Keys that could reach into
 * JavaScript's own machinery (`__proto__`) are left out and named; values that no file can hold (functions,
 * cycles) become issues. Never throws, even on objects whose getters do.
 */
export function copyPlain(raw: unknown): PlainCopy {
  const copy: PlainCopy = { value: undefined, issues: [], repairs: [] };
  let count = 0;

  function plain(value: unknown, path: Path): unknown {
    count++;
    if (count > MOST_VALUES) throw new TooLarge('it holds too many values');
    if (path.length > DEEPEST) throw new TooLarge(`it is nested deeper than ${DEEPEST} levels`);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    // Adding 0 turns -0 into 0: text formats do not keep the difference.
    if (typeof value === 'number') return value + 0;
    if (Array.isArray(value))
      return Array.from(value, (entry, index) => plain(entry ?? null, [...path, index]));
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
    if (typeof value === 'object') return plainObject(value, path);
    copy.issues.push(
      conflict(
        path,
        'text, a number, true or false, a list or a group of fields',
        value,
        `This is ${typeof value === 'undefined' ? 'an empty value' : `a ${typeof value}`}, which a file cannot hold. Remove it.`,
      ),
    );
    return undefined;
  }

  function plainObject(value: object, path: Path): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(value)) {
      if (key === '__proto__')
        copy.repairs.push('A field named __proto__ was left out: it has no meaning here.');
      else if (entry !== undefined) result[key] = plain(entry, [...path, key]);
    }
    return result;
  }

  try {
    copy.value = raw === undefined ? undefined : plain(raw, []);
  } catch (error) {
    const why = error instanceof TooLarge ? error.message : 'it cannot be read as plain data';
    const message = `This input cannot be a profile: ${why}. Start again from an example profile.`;
    copy.issues.push(conflict([], 'plain data of ordinary size', raw, message));
  }
  return copy;
}

class TooLarge extends Error {}
