import * as z from 'zod';
import { closest } from '../closest.ts';
import { conflict, describeValue, formatPath, type Path } from '../issue.ts';
import { leafRepairs } from './fields.ts';
import type { Report } from './report.ts';

const NOT_KNOWN = ['', '?', '-', 'unknown', 'not known', 'not sure', 'n/a'];

/**
 * Walks a value along its schema and reads what is clearly meant: other spellings, numbers written as text,
 * one entry where a list is expected. Everything changed is reported; everything else is left for the
 * schema to judge. Fields that the schema does not name are kept and reported with the likely spelling.
 */
export function repairValue(schema: z.ZodType, value: unknown, path: Path, report: Report): unknown {
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodObject) return repairGroup(inner, value, path, report);
  if (inner instanceof z.ZodArray) return repairList(inner.element as z.ZodType, value, path, report);
  if (inner instanceof z.ZodRecord) return repairRecord(inner, value, path, report);
  return repairLeaf(inner, value, path, report);
}

function repairGroup(schema: z.ZodObject, value: unknown, path: Path, report: Report): unknown {
  if (!isGroup(value)) return value;
  const names = Object.keys(schema.shape);
  const result: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const place = [...path, key];
    if (!names.includes(key)) {
      // Assigned, it would become the prototype, and its fields would pass for fields of this group.
      if (key !== '__proto__') result[key] = entry;
      warnUnknownField(place, key, names, report);
      continue;
    }
    const child = schema.shape[key] as z.ZodType;
    const { inner, optional, nullable } = unwrap(child);
    if (entry === null && optional && !nullable) continue;
    if (optional && leafRepairs.has(inner) && saysNotKnown(entry)) {
      report.repairs.push(`${formatPath(place)}: ${describeValue(entry)} is read as "not known".`);
      continue;
    }
    result[key] = repairValue(child, entry, place, report);
  }
  return result;
}

function warnUnknownField(place: Path, key: string, names: string[], report: Report): void {
  const guess = closest(key, names);
  const hint = guess === null ? '' : ` Did you mean \`${guess}\`?`;
  report.warnings.push(`${formatPath(place)} is not a known field. It has no effect.${hint}`);
}

function repairList(element: z.ZodType, value: unknown, path: Path, report: Report): unknown {
  if (typeof value === 'string' && !(unwrap(element).inner instanceof z.ZodObject)) {
    const entries = leafRepairs.has(element) ? value.split(/\s*[,;]\s*/) : [value];
    report.repairs.push(`${formatPath(path)}: ${describeValue(value)} is read as a list.`);
    return entries.map((entry, index) => repairValue(element, entry, [...path, index], report));
  }
  if (!Array.isArray(value)) return value;
  return value.map((entry, index) => repairValue(element, entry, [...path, index], report));
}

function repairRecord(schema: z.ZodRecord, value: unknown, path: Path, report: Report): unknown {
  if (!isGroup(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (entry === null) continue;
    const name = String(repairLeaf(schema.keyType as z.ZodType, key, [...path, key], report));
    if (name !== key) report.renamed.set(formatPath([...path, name]), formatPath([...path, key]));
    if (Object.hasOwn(result, name)) {
      const message = `${formatPath(path)} names ${name} twice. Keep one of the two entries.`;
      report.issues.push(conflict([...path, key], 'each name once', entry, message));
    }
    result[name] = repairValue(schema.valueType as z.ZodType, entry, [...path, key], report);
  }
  return result;
}

function repairLeaf(schema: z.ZodType, value: unknown, path: Path, report: Report): unknown {
  const rule = leafRepairs.get(schema);
  if (rule === undefined || value === null || schema.safeParse(value).success) return value;
  const repaired = rule.repair(value);
  if (repaired === undefined || !schema.safeParse(repaired).success) return value;
  // A year written as a number is no change of anything that a person wrote.
  if (String(value) !== repaired)
    report.repairs.push(
      `${formatPath(path)}: ${describeValue(value)} is read as ${describeValue(repaired)}.`,
    );
  return repaired;
}

/** The schema behind `optional`, `nullable` and defaults, and whether a missing or null value is allowed. */
export function unwrap(schema: z.ZodType): { inner: z.ZodType; optional: boolean; nullable: boolean } {
  let [inner, optional, nullable] = [schema, false, false];
  for (;;) {
    if (inner instanceof z.ZodNullable) nullable = true;
    else if (
      inner instanceof z.ZodOptional ||
      inner instanceof z.ZodDefault ||
      inner instanceof z.ZodPrefault
    ) {
      optional = true;
    } else return { inner, optional, nullable };
    inner = inner.unwrap() as z.ZodType;
  }
}

function saysNotKnown(value: unknown): boolean {
  return typeof value === 'string' && NOT_KNOWN.includes(value.trim().toLowerCase());
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
