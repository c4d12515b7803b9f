/**
 * Forms that are not finished. A phone throws a page away while somebody looks up the mail to copy from; what was typed
 * is there again when the page comes back. It goes with the tab, and with everything else that is deleted.
 */
const PREFIX = 'matchwright-form-';

/** The texts of an unfinished form, by field; null when there is none. */
export function halfFilled(form: string): Record<string, string> | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + form) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return null;
  }
}

export function keepHalfFilled(form: string, texts: object | null): void {
  try {
    if (texts === null) sessionStorage.removeItem(PREFIX + form);
    else sessionStorage.setItem(PREFIX + form, JSON.stringify(texts));
  } catch {
    // A closed store keeps no form.
  }
}

/** Forgets every unfinished form of this tab. */
export function forgetHalfFilled(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // What was never kept needs no forgetting.
  }
}
