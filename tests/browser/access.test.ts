import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow, problemsOf } from './support/accessibility.ts';
import { type AppHost, openSampleAt, openShortList, PHONE, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('the start page is clean for assistive technology', async () => {
  const { page, context } = await app.open();
  expect(await problemsInEveryWindow(page, 'landing')).toEqual([]);
  await context.close();
});

test('the list is clean with its details open and after a change', async () => {
  const { page, context } = await app.open();
  await openShortList(page);
  await page.getByText('Compared with what people do').waitFor({ timeout: 30_000 });
  await page
    .getByRole('button', { name: /^Exclude / })
    .first()
    .click();
  await page
    .getByRole('button', { name: /etails of / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await problemsInEveryWindow(page, 'list')).toEqual([]);
  await context.close();
});

test('the profile with an answer to correct is clean', async () => {
  const { page, context } = await app.open();
  await openSampleAt(page, 'profile');
  await page.getByRole('group', { name: 'Entry 1' }).getByLabel('Date').fill('soon');
  await page.getByText('1 answer needs correcting').waitFor();
  expect(await problemsInEveryWindow(page, 'profile')).toEqual([]);
  await context.close();
});

test('the screens around the list are clean, too', async () => {
  const { page, context } = await app.open({ viewport: PHONE });
  await openShortList(page);
  const found: string[] = [];
  const clean = async (place: string) => {
    found.push(...(await problemsInEveryWindow(page, place)));
  };
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.click();
  expect(await problemsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Check first' }).waitFor({ state: 'hidden' });
  const show = (hash: string) => page.evaluate((place) => (window.location.hash = place), hash);
  await show('#/program/1426320C0');
  await page.getByText('The same as a table').click();
  await page.getByText('Where these figures come from').click();
  await clean('program');
  await show('#/what-if');
  await page
    .getByRole('button', { name: /^Try it/ })
    .first()
    .click({ timeout: 40_000 });
  await page.getByText('What it means, and sources').first().click();
  await page.getByText('As you are now, the chance is').waitFor({ timeout: 40_000 });
  await clean('what-if');
  await show('#/check-first');
  await page.getByRole('article').first().waitFor({ timeout: 40_000 });
  await page.getByText('Change the date').first().click();
  await page.getByLabel('Date of the answer').first().fill('soon');
  await clean('check-first');
  await show('#/model');
  await page.getByRole('heading', { name: 'In short' }).waitFor();
  await page.getByText('The same as a table').first().click();
  await clean('model');
  await show('#/import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'NRMP code,J-1 visa,Visa thing,Mood\n1426320C0,No,x,good\n1307700C0,maybe,,\n,Yes,,\n',
    ),
  });
  await page.getByRole('button', { name: /^Use this value/ }).waitFor({ timeout: 20_000 });
  await clean('import');
  expect(found).toEqual([]);
  await context.close();
});

test('the chosen theme is kept and there before the first paint', async () => {
  const { page } = await app.open({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  // A press before the app is awake is done once it is: who reloads sooner takes it with them.
  await page.getByRole('button', { name: 'Switch to the light theme' }).waitFor();
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await page.getByRole('button', { name: 'Switch to the light theme' }).waitFor();
});
