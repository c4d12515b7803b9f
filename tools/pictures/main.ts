/**
 * `npm run docs:pictures`: the pictures of the README, taken anew from the built app with its first sample.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFacts } from '@matchwright/facts/node';
import { serve } from '@matchwright/server';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ensureWeb } from '../build.mjs';
import { findBrowser } from '../setup/browser.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 860 }, colorScheme: 'light' };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, colorScheme: 'light' };

interface Picture {
  name: string;
  options: BrowserContextOptions;
  address: string;
  /** Resolves when everything that the picture shows is there. */
  ready: (page: Page) => Promise<unknown>;
}

const PICTURES: Picture[] = [
  {
    name: 'list',
    options: DESK,
    address: '#/list',
    ready: (page) => page.getByText('What more money buys').first().waitFor(),
  },
  {
    name: 'home-phone',
    options: PHONE,
    address: '#/home',
    ready: (page) => page.getByRole('link', { name: 'All tasks and dates' }).waitFor(),
  },
  {
    name: 'plan-phone',
    options: { ...PHONE, colorScheme: 'dark' },
    address: '#/plan',
    ready: (page) => page.getByRole('heading', { name: 'What decides the season' }).waitFor(),
  },
];

await ensureWeb(ROOT);
const moment = () => new Date().toISOString();
const server = await serve({
  facts: loadFacts(),
  webRoot: join(ROOT, 'apps', 'web', 'dist'),
  today: () => moment().slice(0, 10),
  moment,
  port: 0,
});
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, options, address, ready } of PICTURES) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(server.address);
  await page.getByRole('button', { name: /^Failed Step 1 once/ }).click();
  await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await ready(page);
  await page.screenshot({ path: join(ROOT, 'docs', 'images', `${name}.png`) });
  process.stdout.write(`docs/images/${name}.png\n`);
  await context.close();
}
await browser.close();
await server.close();
