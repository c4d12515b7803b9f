/** What the directory found last: its address and the programs in their order. Kept until the page is closed. */
interface Found {
  href: string;
  codes: readonly string[];
}

let last: Found | null = null;

export function rememberFound(found: Found): void {
  last = found;
}

export interface Neighbours {
  /** The directory as it was left. */
  href: string;
  /** Place of the program among those found, counted from 1, and how many there are. */
  place: number;
  of: number;
  previous: string | null;
  next: string | null;
}

/** The programs before and after one in what the directory found last; null when it is not among them. */
export function neighboursOf(code: string, found: Found | null = last): Neighbours | null {
  const at = found?.codes.indexOf(code) ?? -1;
  if (!found || at < 0) return null;
  const { href, codes } = found;
  return {
    href,
    place: at + 1,
    of: codes.length,
    previous: codes[at - 1] ?? null,
    next: codes[at + 1] ?? null,
  };
}
