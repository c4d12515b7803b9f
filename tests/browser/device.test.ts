import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, openSampleList, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('a store that cannot be read is kept as a copy, and the page starts clean and says so', async () => {
  const { page } = await app.open();
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('matchwright');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('documents', 'readwrite');
          writing.objectStore('documents').put({ version: 99, draft: 'broken' }, 'current');
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  await page.getByText('could not be read, so we started clean').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the copy' }).click();
  expect((await download).suggestedFilename()).toBe('matchwright-damaged-copy.json');
  await openSampleList(page);
});

test('a browser without a store still plans, and says that nothing is kept', async () => {
  const { page } = await app.open();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no store here', 'SecurityError');
    };
  });
  await page.reload();
  await page.getByText('This browser does not let us save').waitFor();
  await openSampleList(page);
  await page.getByText('Not saved').waitFor();
});

test('a full device is told, and the plan goes on', async () => {
  const { page } = await app.open();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await openSampleList(page);
  await page.getByText('This device has no room left').waitFor();
});

test('two tabs show one plan: a change and an erasure in one reach the other', async () => {
  const { page, context, expectClean } = await app.open();
  await openSampleList(page);
  await page.getByText(/^Saved on this device/).waitFor();
  const other = await context.newPage();
  await other.goto(`${app.address}#/profile`);
  await other.getByRole('heading', { level: 1, name: 'Your profile' }).waitFor();
  await other.getByLabel('Year of graduation').fill('2019');
  await page.evaluate(() => (window.location.hash = '#/profile'));
  await eventually(() => page.getByLabel('Year of graduation').inputValue()).toBe('2019');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await other.getByRole('heading', { name: 'Try a sample' }).waitFor();
  expectClean();
});

test('after the first visit everything works with the network cut', async () => {
  const { page, context, expectClean } = await app.open();
  await openSampleList(page);
  const programs = await page.getByRole('row').count();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.getByText(/^Saved on this device/).waitFor();
  await app.stopServing();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /match with this plan/ }).waitFor();
  await eventually(() => page.getByRole('row').count()).toBe(programs);
  await page.getByRole('link', { name: 'All programs', exact: true }).click();
  await page.getByText(/^9\d\d of 9\d\d programs$/).waitFor({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Your profile' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your profile' }).waitFor();
  await page.getByRole('link', { name: 'Check first' }).click();
  await page.getByRole('article').first().waitFor({ timeout: 40_000 });
  await page.getByRole('article').first().getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Your odds, taken apart' }).waitFor({ timeout: 20_000 });
  await page.getByRole('link', { name: 'What could help' }).click();
  await page
    .getByRole('button', { name: /^Try it/ })
    .first()
    .waitFor({ timeout: 40_000 });
  await page.getByRole('link', { name: 'How sure is this' }).click();
  await page.getByRole('heading', { name: 'In short' }).waitFor();
  await page.goto(`${app.address}#/import`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('NRMP code,J-1 visa\n1426320C0,No\n1307700C0,Yes\n'),
  });
  await page.getByText('2 programs are certain.').waitFor({ timeout: 20_000 });
  expectClean();
});
