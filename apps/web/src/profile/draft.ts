/** A profile as it is being written: whatever was typed or loaded, valid or not. Never changed in place. */
export type Draft = Record<string, unknown>;

/** Keys from the root of a draft down to one value. */
export type DraftPath = readonly (string | number)[];

export function valueAt(draft: unknown, path: DraftPath): unknown {
  let value = draft;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/**
 * A copy of the draft with one value replaced. `undefined` removes the key, and groups left empty by that
 * go too, so that an answer taken back leaves no trace. List entries are never removed here.
 */
export function withValue(draft: Draft, path: DraftPath, value: unknown): Draft {
  return (replaced(draft, path, value) ?? {}) as Draft;
}

function replaced(node: unknown, path: DraftPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const entries = Array.isArray(node) ? [...node] : [];
    entries[key] = replaced(entries[key], rest, value) ?? {};
    return entries;
  }
  const group = isGroup(node) ? { ...node } : {};
  const child = replaced(group[key], rest, value);
  if (child === undefined) delete group[key];
  else group[key] = child;
  return Object.keys(group).length === 0 ? undefined : group;
}

export function withoutEntry(draft: Draft, path: DraftPath, index: number): Draft {
  const entries = entriesAt(draft, path).filter((_, position) => position !== index);
  return withValue(draft, path, entries.length > 0 ? entries : undefined);
}

export function withEntry(draft: Draft, path: DraftPath, entry: unknown): Draft {
  return withValue(draft, path, [...entriesAt(draft, path), entry]);
}

export function entriesAt(draft: unknown, path: DraftPath): unknown[] {
  const value = valueAt(draft, path);
  return Array.isArray(value) ? value : [];
}

/** The value as the text of an input field. */
export function textAt(draft: unknown, path: DraftPath): string {
  const value = valueAt(draft, path);
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * What an input's text becomes in the draft: a plain number when it reads back as the same text, otherwise
 * the text itself, spaces included, so that nothing typed is lost. Empty means not known.
 */
export function fromText(text: string): string | number | undefined {
  if (text === '') return undefined;
  return /^\d{1,9}$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}

/** Nothing that a list needs has been answered yet. */
export function isEmpty(draft: Draft | null): boolean {
  return textAt(draft, ['applicant']) === '';
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
