/** The service worker reads from it what stands in this folder of the built app; see `vite.config.ts`. */
const CACHE = 'on-demand';
const FOLDER = '/on-demand/';

/**
 * Keeps the files that this worker has loaded on demand for visits without a network. The service worker does so, too, but not
 * yet on the first visit, which it does not watch.
 */
export async function keepOffline(): Promise<void> {
  if (!('caches' in globalThis)) return;
  try {
    const cache = await caches.open(CACHE);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    for (const url of loaded.filter((name) => name.includes(FOLDER)))
      if (!(await cache.match(url))) await cache.add(url);
    await dropOlder(cache, loaded);
  } catch {
    // No room, or a private window: the files are then loaded anew.
  }
}

/** Forgets earlier builds of the same files. */
async function dropOlder(cache: Cache, loaded: readonly string[]) {
  const names = new Set(loaded.map(nameOf));
  for (const { url } of await cache.keys())
    if (names.has(nameOf(url)) && !loaded.includes(url)) await cache.delete(url);
}

/** The address without the hash of its content. */
const nameOf = (url: string): string => url.replace(/-[\w-]{8}\.js$/, '');
