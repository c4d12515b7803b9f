import * as z from 'zod';
import { isGroup, unwrap } from './profile/repair.ts';

/** Known fields in the order of the schema and only where they say something, then the unknown ones as they are. */
export function compact(schema: z.ZodType, value: unknown): unknown {
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((entry) => compact(inner.element as z.ZodType, entry));
  }
  if (!(inner instanceof z.ZodObject) || !isGroup(value)) return value;
  const known = Object.keys(inner.shape)
    .map((key): [string, unknown] => [key, compact(inner.shape[key] as z.ZodType, value[key])])
    .filter(([key, entry]) => emptyIsAnAnswer(key) || !saysNothing(entry));
  const extra = Object.entries(value).filter(
    ([key, entry]) => !Object.hasOwn(inner.shape, key) && entry !== undefined,
  );
  return Object.fromEntries([...known, ...extra]);
}

/** Left out, an empty group of specialties would mean all three alike. */
function emptyIsAnAnswer(key: string): boolean {
  return key === 'specialties';
}

function saysNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (isGroup(value) && Object.keys(value).length === 0);
}
