import * as z from 'zod';
import { closest } from '../closest.ts';
import { conflict, formatPath, type Issue, type Path } from '../issue.ts';
import { profileSchema } from './profile-schema.ts';
import { unwrap } from './repair.ts';

/** Names that reach into JavaScript's own machinery instead of the profile. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const KEY = /\.?([A-Za-z_][\w-]*)|\[(\d{1,5})\]|\["([^"\\]{1,100})"\]/y;
const MOST_KEYS = 12;

type ReadPath = { keys: (string | number)[] } | { issue: Issue };

/** `exams[1].score` → exams, 1, score; a path that names no field of a profile becomes an issue. */
export function readFieldPath(text: string): ReadPath {
  const keys: (string | number)[] = [];
  KEY.lastIndex = 0;
  while (KEY.lastIndex < text.length && keys.length < MOST_KEYS) {
    const at = KEY.lastIndex;
    const found = KEY.exec(text);
    if (found === null || (at === 0 && found[0].startsWith('.'))) return { issue: badPath(text) };
    keys.push(found[2] === undefined ? (found[1] ?? found[3] ?? '') : Number(found[2]));
  }
  const broken = keys.length === 0 || KEY.lastIndex < text.length;
  if (broken || keys.some((key) => FORBIDDEN.has(String(key)))) return { issue: badPath(text) };
  const unknown = unknownField(keys);
  return unknown === null ? { keys } : { issue: unknown };
}

function badPath(text: string): Issue {
  const shown = text.length > 80 ? `${text.slice(0, 80)}...` : text;
  const path = shown === '' ? '(no path)' : shown;
  const expected = 'the path of a field, such as exams[1].score or preferences.specialties.pediatrics';
  return { path, expected, got: JSON.stringify(shown), message: `${path} is not ${expected}. Correct it.` };
}

/** A misspelt field would be kept and do nothing, so here it is refused. */
function unknownField(keys: Path): Issue | null {
  let schema: z.ZodType | null = profileSchema;
  for (const [n, key] of keys.entries()) {
    const place = keys.slice(0, n + 1);
    const inner: z.ZodType | null = schema && unwrap(schema).inner;
    if (inner instanceof z.ZodArray && typeof key === 'number') schema = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord && typeof key === 'string') schema = inner.valueType as z.ZodType;
    else if (inner instanceof z.ZodObject && Object.hasOwn(inner.shape, key))
      schema = inner.shape[String(key)] as z.ZodType;
    else return notAField(place, inner instanceof z.ZodObject ? Object.keys(inner.shape) : []);
  }
  return null;
}

function notAField(place: Path, names: string[]): Issue {
  const path = formatPath(place);
  const guess = closest(String(place.at(-1)), names);
  const hint = guess === null ? 'Check the path against an example profile.' : `Did you mean \`${guess}\`?`;
  return conflict(
    place,
    'a field of the profile',
    place.at(-1),
    `${path} is not a field of the profile. ${hint}`,
  );
}
