import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import { type AppHost, chooseBackup, eventually, openShortList, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const show = (page: Page, hash: string) => page.evaluate((place) => (window.location.hash = place), hash);
const region = (page: Page, name: string) => page.getByRole('region', { name });

/** A plan with something of every kind in it, as a backup. */
async function filledBackup(page: Page): Promise<string> {
  await openShortList(page);
  await page.getByLabel('Name of this version').fill('Before the interview');
  await page.getByRole('button', { name: 'Save this version' }).click();
  await page.getByText('Saved “Before the interview”.').waitFor();
  await show(page, '#/programs?j1=yes');
  await page.getByRole('button', { name: 'Save these filters' }).click();
  await page.getByLabel('Name for these filters').fill('Takes J-1');
  await page.keyboard.press('Enter');
  await page
    .getByRole('checkbox', { name: /^Compare / })
    .first()
    .check();
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  await page.getByText(/^Saved on this device/).waitFor();
  await page.getByRole('link', { name: /^Saved on this device/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('everything goes into one file, comes back on another device, and the restore can be taken back', async () => {
  const { page, expectClean } = await app.open();
  const text = await filledBackup(page);
  const held = await region(page, 'What is kept here').locator('dt').allInnerTexts();
  expect(held).toEqual([
    'Your profile, with your story and your plan',
    '1 version of your list',
    '1 saved filter of the table of programs',
    '1 program ticked to compare, until you close the page',
    'Your choice of theme or language',
    'Together',
  ]);
  expectClean();

  // Another device, where somebody has begun with something else.
  const other = await app.open();
  const there = other.page;
  await there.getByRole('button', { name: /^US citizen, school/ }).click();
  await there.getByText(/^Saved on this device/).waitFor();
  await there.getByRole('link', { name: 'Matchwright' }).click();
  await there.getByRole('link', { name: 'Restore a backup' }).click();
  await chooseBackup(there, text);
  const preview = region(there, 'Restore a backup');
  await preview.getByRole('heading', { level: 3, name: /^matchwright-backup\.json, made on/ }).waitFor();
  expect(await preview.locator('dt').allInnerTexts()).toEqual(held);
  await preview.getByRole('button', { name: 'Restore it' }).click();
  await there.getByText('The backup is restored. What was here before is kept aside').waitFor();
  expect(await there.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await problemsInEveryWindow(there, 'data')).toEqual([]);
  await show(there, '#/list');
  await there.getByText('Before the interview').first().waitFor();
  await show(there, '#/programs');
  await there.getByText('Takes J-1').first().waitFor();
  await show(there, '#/profile');
  const applicant = (name: string) => there.getByRole('radio', { name, exact: true }).isChecked();
  await eventually(() => applicant('Not a US citizen, school abroad')).toBe(true);

  // Also after the page was closed.
  await show(there, '#/data');
  await there.reload();
  await there.getByRole('button', { name: /^Bring it back: What was here before a restore/ }).click();
  await there.getByText('It is back. What was here before is kept aside.').waitFor();
  expect(await there.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  await show(there, '#/profile');
  await eventually(() => applicant('US citizen, school abroad')).toBe(true);
  await show(there, '#/list');
  await there.getByRole('heading', { name: 'Versions of the list' }).waitFor();
  expect(await there.getByText('Before the interview').count()).toBe(0);
  other.expectClean();
});

test('a file that is none, damaged or newer changes nothing and says what to do', async () => {
  const { page, expectClean } = await app.open();
  await show(page, '#/data');
  const refused = async (text: string, words: RegExp) => {
    await chooseBackup(page, text, 'mine.json');
    await eventually(() => page.getByRole('alert').innerText()).toMatch(words);
    expect(await page.getByRole('alert').innerText()).toMatch(
      /mine\.json cannot be restored[\s\S]*Nothing was changed/,
    );
  };
  await refused('{"matchwright":"backup","backup":1,\n"doc', /damaged or was cut off[\s\S]*line 2, column 1/);
  await refused('applicant: us-do', /is a profile file, not a backup/);
  await refused('{"matchwright":"backup","backup":2}', /newer version of Matchwright made it/);
  await refused('{"matchwright":"backup","backup":1,"madeAt":"x","document":null}', /damaged[\s\S]*madeAt/);
  await refused('Dear Sir or Madam', /is not a backup of Matchwright/);
  await page.getByText('Nothing is kept here yet.').waitFor();
  expectClean();
});

test('a backup brings its language along', async () => {
  const { page, expectClean } = await app.open();
  await show(page, '#/data');
  const plan = {
    version: 3,
    savedAt: '2026-11-20T10:00:00.000Z',
    draft: { profile: 1, applicant: 'us-do' },
    answers: [],
    mappings: [],
    directory: { filters: [], columns: null },
  };
  const backup = { matchwright: 'backup', backup: 1, madeAt: plan.savedAt, document: plan, language: 'ar' };
  await chooseBackup(page, JSON.stringify(backup));
  await page.getByRole('button', { name: 'Restore it' }).click();
  await page.getByRole('heading', { level: 1, name: 'بياناتك' }).waitFor();
  await page.getByText('ملفك، ومعه قصتك وخطتك').waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expectClean();
});
