import type { FactsFiles } from '@matchwright/facts';

/**
 * Addresses of the fact files, each a hashed file beside the app. Found by pattern and not by name, because the
 * app must build without the reported layer too.
 */
const ADDRESSES = import.meta.glob<string>(
  ['../../../../packages/facts/data/*.json', '!**/validation.json'],
  { query: '?url', import: 'default', eager: true },
);

/** Fetches the fact files and reads them as JSON. */
export async function fetchFactsFiles(): Promise<FactsFiles> {
  const entries = await Promise.all(
    Object.entries(ADDRESSES).map(async ([path, address]) => {
      const name = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
      return [name, await fetchJson(name, address)] as const;
    }),
  );
  return Object.fromEntries(entries) as unknown as FactsFiles;
}

export async function fetchJson(name: string, address: string): Promise<unknown> {
  try {
    const response = await fetch(new URL(address, import.meta.url));
    if (response.ok) return await response.json();
  } catch {
    // Said below in the same words as a refused request: for a person both mean "try again with a network".
  }
  throw new Error(`The facts could not be loaded (${name}). Check your connection and try again.`);
}
