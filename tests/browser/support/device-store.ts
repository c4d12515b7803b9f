import type { Page } from 'playwright-core';

/**
 * Everything the app keeps in the browser, by key; sound would show as the words A BLOB. Rejects where the browser
 * keeps nothing.
 */
export async function readStored(page: Page): Promise<Record<string, unknown>> {
  return JSON.parse(await inStore(page, null));
}

/** Puts something where the app keeps its own, as another visit or another version of the app may have left it. */
export async function putStored(page: Page, key: string, value: unknown): Promise<void> {
  await inStore(page, { key, value });
}

/**
 * Makes the store as the app does if the app has not come to it yet: a database without it would have to be deleted,
 * and the app would wait for that.
 */
function inStore(page: Page, put: { key: string; value: unknown } | null): Promise<string> {
  return page.evaluate(
    (wanted) =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('matchwright', 1);
        opening.onupgradeneeded = () => void opening.result.createObjectStore('documents');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('documents', 'readwrite');
          const store = transaction.objectStore('documents');
          if (wanted) store.put(wanted.value, wanted.key);
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          transaction.oncomplete = () => {
            opening.result.close();
            const all = keys.result.map((key, place) => [key, values.result[place]]);
            done(
              JSON.stringify(Object.fromEntries(all), (_, value) =>
                value instanceof Blob ? 'A BLOB' : value,
              ),
            );
          };
          transaction.onabort = () => failed(transaction.error);
        };
      }),
    put,
  );
}
