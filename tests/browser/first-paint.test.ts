import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, openSampleList, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const TITLE = 'Which residency programs should you apply to?';

test('the start page can be read before any script of ours has run, and stays where it was', async () => {
  const { page, context } = await app.open();
  const place = () => page.getByRole('button', { name: /^Failed Step 1 once/ }).boundingBox();
  const alive = await place();
  await context.route(/assets\/.*\.js$/, (route) => route.abort());
  await page.reload();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  expect(await place()).toEqual(alive);
  expect(alive).not.toBeNull();
});

test('what is pressed before the scripts are there is done once they are', async () => {
  const { page, context, expectClean } = await app.open({ colorScheme: 'dark' });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('button', { name: /^Failed Step 1 once/ }).click();
  release();
  await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor();
  // The button that was pressed is gone, and the keyboard goes on where one reads.
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expectClean();
});

test('somebody who returns never sees the page for newcomers first', async () => {
  const { page } = await app.open();
  await openSampleList(page);
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const title = document.querySelector('h1');
      if (title?.checkVisibility({ visibilityProperty: true })) seen.push(title.textContent ?? '');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /match with this plan/ }).waitFor();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).not.toContain(TITLE);
});

test('on every screen the styles of the app come after those of the start page, which know no other screen', async () => {
  const { page } = await app.open();
  await page.evaluate(() => (window.location.hash = '#/programs'));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'All programs' }).waitFor();
  const styles = () =>
    page.evaluate(() => [...document.styleSheets].map(({ href }) => (href === null ? 'document' : 'app')));
  expect(await styles()).toEqual(['document', 'app']);
});
