import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, openSampleList, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const LARGEST_START = 250_000;
const LARGEST_FACTS = 400_000;

async function compressedSize(urls: string[]): Promise<number> {
  const sizes = urls.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('script and style before the first interaction, and the facts, keep to their size', async () => {
  const { page } = await app.open();
  await page.getByText(/^Facts \d{4}/).waitFor();
  const loaded = await page.evaluate(() => [
    location.href,
    ...performance.getEntriesByType('resource').map((entry) => entry.name),
  ]);
  const start = loaded.filter((url) => /\.(js|css)$/.test(new URL(url).pathname) || url.endsWith('/'));
  expect(await compressedSize(start)).toBeLessThan(LARGEST_START);
  // What writes calendar files is for the moment somebody asks for one.
  expect(start.filter((url) => url.includes('calendar-file'))).toEqual([]);

  const { requests } = await watchedSample();
  const facts = [...new Set(requests.filter((url) => url.endsWith('.json')))];
  expect(facts.length).toBeGreaterThan(5);
  expect(await compressedSize(facts)).toBeLessThan(LARGEST_FACTS);
});

async function watchedSample() {
  const { page, requests } = await app.open();
  await openSampleList(page);
  return { requests: requests.map(({ url }) => url) };
}
