import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFacts } from '@matchwright/facts/node';
import { type RunningServer, serve } from '@matchwright/server';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { ensureWeb } from '../../../tools/build.mjs';
import { findBrowser } from '../../../tools/setup/browser.mjs';
import { putStored, readStored } from './device-store.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 860 };
/** For journeys that go on without a network. */
export const KEEPS_ITSELF = { serviceWorkers: 'allow' } as const;

/** The built app behind our own server, under its real content security policy, in one browser. */
export interface AppHost {
  address: string;
  /** A page of one test, closed after it: what it still works out would keep the cores from the next one. */
  open(options?: BrowserContextOptions): Promise<AppPage>;
  /** A page for all tests of a file. */
  openForAll(options?: BrowserContextOptions): Promise<AppPage>;
  /** Stops serving: from then on the network is gone. */
  stopServing(): Promise<void>;
  close(): Promise<void>;
}

export interface AppPage {
  page: Page;
  context: BrowserContext;
  requests: { url: string; body: string | null }[];
  /** Fails on refused content, errors in the page, and requests that leave the origin or carry a body. */
  expectClean(): void;
}

/** When every journey begins, whatever day it is: what is due, late or too early depends on it. */
const TODAY = '2026-11-22T12:00:00Z';
/** From one page to the next the clock runs on, so that what one saved is older than what the next one saves. */
const AHEAD = Date.parse(TODAY) - Date.now();

/** Moves the clock of a page, which then runs on. @param ahead milliseconds */
function beginAt(ahead: number) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(Real.now() + ahead);
      else super(...given);
    }
    static override now() {
      return Real.now() + ahead;
    }
  } as DateConstructor;
}

/** Built once for all files of a worker. */
let built: Promise<unknown> | undefined;

/** @param flags further switches of the browser */
export async function startApp(flags: readonly string[] = []): Promise<AppHost> {
  built ??= ensureWeb(root);
  await built;
  const webRoot = join(root, 'apps', 'web', 'dist');
  const server: RunningServer = await serve({
    facts: loadFacts(),
    webRoot,
    today: () => TODAY.slice(0, 10),
    moment: () => TODAY,
    port: 0,
  });
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: [...QUIET, ...flags] });
  let serving = true;
  const stopServing = async () => {
    if (serving) await server.close();
    serving = false;
  };
  const address = `${server.address}/`;
  return {
    address,
    async open(options) {
      const opened = await openPage(browser, address, options);
      onTestFinished(() => opened.context.close());
      return opened;
    },
    openForAll: (options) => openPage(browser, address, options),
    stopServing,
    async close() {
      await browser.close();
      await stopServing();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<AppPage> {
  const context = await browser.newContext({
    viewport: DESK,
    reducedMotion: 'reduce',
    // Keeping the whole app for a journey without a network takes longer than most journeys; those that need it say so.
    serviceWorkers: 'block',
    ...options,
  });
  await context.addInitScript(beginAt, AHEAD);
  const page = await context.newPage();
  const requests: AppPage['requests'] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push({ url: request.url(), body: request.postData() }));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // A refused load is reported by the browser as an error of the console, a worker's too.
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    context,
    requests,
    expectClean() {
      expect(problems).toEqual([]);
      const elsewhere = requests.filter(({ url }) => !url.startsWith(address) && !url.startsWith('blob:'));
      expect(elsewhere).toEqual([]);
      expect(requests.filter(({ body, url }) => body !== null || new URL(url).search !== '')).toEqual([]);
    },
  };
}

/** Waits until something holds; a busy machine may take a while to re-plan. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 20_000 });
}

/** From the landing page to where the first sample stands: failed once, needs a visa. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Failed Step 1 once/ }).click();
  await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor();
}

/** From the landing page, by the button of the first sample, to its full list. */
export async function chooseSampleList(page: Page): Promise<void> {
  await openSample(page);
  await page.evaluate(() => (window.location.hash = '#/list'));
  await waitForList(page);
}

type SavedSample = Record<'draft' | 'lastComplete', { preferences: { specialties: Record<string, number> } }>;

/** Once the app saved it in this worker. */
let savedSample: SavedSample | undefined;

/** To the full list of the first sample as somebody who returns to it, which spares the home page with all that it works out. */
export async function openSampleList(page: Page): Promise<void> {
  await openWholeSampleAt(page, 'list');
  await waitForList(page);
}

/**
 * To a screen as somebody who returns to it with the first sample, but wants Med-Peds alone: a ninth of the programs,
 * which are worked out in a fraction of the time. For journeys that are not about the other specialties. The journey
 * waits for the screen itself.
 *
 * @param route what stands in the address after `#/`
 * @param kept what else the browser keeps from earlier visits, by key
 */
export async function openSampleAt(
  page: Page,
  route: string,
  kept: Record<string, unknown> = {},
): Promise<void> {
  const sample = structuredClone(await sampleOf(page));
  for (const profile of [sample.draft, sample.lastComplete])
    profile.preferences.specialties = { 'med-peds': 5 };
  await returnWith(page, route, { current: sample, ...kept });
}

/** To the list of the first sample for Med-Peds alone. */
export async function openShortList(page: Page): Promise<void> {
  await openSampleAt(page, 'list');
  await waitForList(page);
}

/** To a screen of the first sample with all its specialties. */
export async function openWholeSampleAt(page: Page, route: string): Promise<void> {
  await returnWith(page, route, { current: await sampleOf(page) });
}

/** The first sample as the app itself saved it. */
async function sampleOf(page: Page): Promise<SavedSample> {
  if (savedSample === undefined) {
    await openSample(page);
    await page.getByText(/^Saved on this device/).waitFor({ state: 'attached' });
    savedSample = (await readStored(page)).current as SavedSample;
  }
  return savedSample;
}

async function returnWith(page: Page, route: string, kept: Record<string, unknown>): Promise<void> {
  for (const [key, value] of Object.entries(kept)) await putStored(page, key, value);
  await page.evaluate((to) => {
    localStorage.setItem('matchwright-returning', 'yes');
    window.location.hash = `#/${to}`;
  }, route);
  await page.reload();
}

async function waitForList(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /match with this plan/ }).waitFor();
  await page.getByRole('table').first().waitFor();
}

/** Follows a link of the navigation, which on a phone stands behind a button. */
export async function goTo(page: Page, screen: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
  // A section’s own tabs, further down, may name the same screen.
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).first().click();
}

/** Chooses a backup file on the page of what is kept. */
export async function chooseBackup(
  page: Page,
  text: string,
  name = 'matchwright-backup.json',
): Promise<void> {
  // The start page takes files, too.
  await page.getByRole('heading', { level: 1, name: 'Your data' }).waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The chance, the fees and the size of the plan on the page. */
export async function planFigures(page: Page) {
  const line = await page.locator('main').innerText();
  const number = (pattern: RegExp) => Number((pattern.exec(line)?.[1] ?? 'NaN').replaceAll(',', ''));
  return {
    programs: number(/([\d,]+) programs?\b/),
    fees: number(/\$([\d,]+) in application fees/),
    fixed: number(/\$([\d,]+) in fixed fees/),
  };
}
