import { readFile } from 'node:fs/promises';
import { readSpreadsheet } from '@matchwright/inputs/spreadsheet';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import {
  type AppHost,
  type AppPage,
  eventually,
  openSampleList,
  planFigures,
  startApp,
} from './support/app-page.ts';

let app: AppHost;
let opened: AppPage;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  opened = await app.openForAll();
  page = opened.page;
  await openSampleList(page);
});
afterAll(() => app.close());

const changes = () => page.getByRole('complementary', { name: 'What your last change did' });
const medicine = () => page.getByRole('table', { name: 'Internal Medicine', exact: true });
const signals = () => medicine().getByRole('combobox', { name: /^Signal for / });
const setByHand = () => page.getByRole('button', { name: /^Let the planner choose the signal for / });
const nameOf = (label: string | null) => (label ?? '').replace(/^Signal for /, '');

/** The name, with its specialty, of the last program of Internal Medicine: one without a signal. */
async function lastProgram(): Promise<string> {
  return nameOf(await signals().last().getAttribute('aria-label'));
}

test('a signal set in its row holds, counts against its limit, and says what it did', async () => {
  const name = await lastProgram();
  await signals().last().selectOption('gold');
  await eventually(lastProgram).not.toBe(name);
  await eventually(() => changes().innerText()).toMatch(/Gold signal for [\s\S]*Chance to match[\s\S]*%/);
  const own = medicine().getByRole('combobox', { name: `Signal for ${name}` });
  await eventually(() => own.inputValue()).toBe('gold');
  await eventually(() => own.locator('option[value=gold]').textContent()).toBe('Gold (1 of 3 set by you)');
  await page.getByText(/gold 3 of 3 · silver 12 of 12/).waitFor();
  await eventually(() => setByHand().count()).toBe(1);
  // With all three given by hand, no other program can be given one.
  for (const n of [2, 3]) {
    // The list has followed when the program has gone up from the last row.
    const last = await lastProgram();
    await signals().last().selectOption('gold');
    await eventually(() => setByHand().count()).toBe(n);
    await eventually(lastProgram).not.toBe(last);
  }
  const full = signals().last().locator('option[value=gold]');
  await eventually(() => full.isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Let the planner choose all signals' }).click();
  await eventually(() => setByHand().count()).toBe(0);
  await eventually(() => changes().innerText()).toMatch(/Planner chooses all signals[\s\S]*%/);
});

test('undo and redo work by key outside text fields, and each says what it did', async () => {
  const before = await planFigures(page);
  const name = await lastProgram();
  await signals().last().selectOption('none');
  await eventually(() => setByHand().count()).toBe(1);
  await page.keyboard.press('Control+z');
  await eventually(() => setByHand().count()).toBe(0);
  await eventually(() => changes().innerText()).toContain(`Taken back: No signal for ${name}.`);
  await page.keyboard.press('Control+Shift+z');
  await eventually(() => setByHand().count()).toBe(1);
  await page.getByLabel('Budget for application fees').focus();
  await page.keyboard.press('Control+z');
  expect(await setByHand().count()).toBe(1);
  await changes().getByRole('button', { name: 'Undo' }).click();
  await changes().getByRole('button', { name: 'Redo' }).waitFor();
  await eventually(() => planFigures(page)).toEqual(before);
});

test('a row is dragged to a signal', async () => {
  const row = medicine().getByRole('row').last();
  const name = await lastProgram();
  await row.scrollIntoViewIfNeeded();
  await row.hover();
  await row.locator('[draggable]').hover();
  await page.mouse.down();
  const box = await row.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) - 20, { steps: 4 });
  const slot = page.locator('[data-slot=Silver]');
  await slot.waitFor();
  await slot.hover();
  await slot.hover();
  await page.mouse.up();
  const own = medicine().getByRole('combobox', { name: `Signal for ${name}` });
  await eventually(() => own.inputValue()).toBe('silver');
  await page.getByRole('button', { name: `Let the planner choose the signal for ${name} again` }).click();
  await eventually(() => setByHand().count()).toBe(0);
});

test('why a program is not in the list stands in figures, from the search and from its own page', async () => {
  await page.getByRole('searchbox').fill('california');
  const why = page.getByRole('button', { name: /^Why is .* not in the list\?$/ }).first();
  await why.waitFor({ timeout: 20_000 });
  const name = (await why.getAttribute('aria-label'))?.replace(/^Why is (.*) not in the list\?$/, '$1') ?? '';
  await why.click();
  const panel = page.getByRole('region', { name: `Why not ${name}?` });
  await panel.getByText(/^With it always in the list your chance to match .*%/).waitFor({ timeout: 20_000 });
  expect(await panel.getByRole('row', { name: /this program/ }).innerText()).toMatch(
    /of 5 stars[\s\S]*\+[\d.]+ points/,
  );
  expect(await panel.getByRole('row', { name: /would leave/ }).count()).toBeGreaterThan(0);
  await panel.getByRole('button', { name: `Pin ${name}` }).click();
  await panel.getByText('It is in your list now.').waitFor();
  await page.keyboard.press('Control+z');
  await panel.getByText(/^With it always in the list/).waitFor();
  await panel.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('link', { name: 'All programs', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Not met/ }).check();
  await page.getByText(/^1 of 9\d\d programs$/).waitFor();
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Why is it not in your list?' }).click();
  await page.getByText(/^It is kept out whatever it would add\. /).waitFor({ timeout: 20_000 });
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Why not /);
});

test('the details offer a program that would do as well, and take it in its place', async () => {
  const details = page.getByRole('button', { name: /details of /i });
  const take = page.getByRole('button', { name: /^Take .* instead of / });
  for (let n = (await details.count()) - 1; n > 0 && (await take.count()) === 0; n--)
    await details.nth(n).click();
  const [, taken = '', left = ''] =
    /^Take (.*) instead of (.*)$/.exec((await take.first().getAttribute('aria-label')) ?? '') ?? [];
  await take.first().click();
  await eventually(() => changes().innerText()).toContain(`Took ${taken} instead of ${left}`);
  await page.getByRole('button', { name: `Unpin ${taken}`, exact: true }).waitFor();
  await page.getByRole('button', { name: `Allow ${left} again` }).waitFor();
  await changes().getByRole('button', { name: 'Undo' }).click();
});

test('versions are kept by name, compared, renamed, brought back, and survive a reload', async () => {
  const kept = () => page.getByRole('region', { name: 'Versions of the list' });
  await kept().getByLabel('Name of this version').fill('Full budget');
  await kept().getByRole('button', { name: 'Save this version' }).click();
  await kept().getByText('Saved “Full budget”.').waitFor();
  const full = await planFigures(page);
  await page.getByLabel('Budget for application fees').fill('1500');
  await eventually(async () => (await planFigures(page)).programs).toBeLessThan(full.programs);
  const small = await planFigures(page);
  await eventually(() => kept().innerText()).toMatch(/\$2,\d{3} → \$1,\d{3}/);
  const out = Number(/(\d+) programs? went out/.exec(await kept().innerText())?.[1] ?? 0);
  const came = Number(/(\d+) programs? came in/.exec(await kept().innerText())?.[1] ?? 0);
  expect(full.programs - out + came).toBe(small.programs);

  await kept().getByRole('button', { name: 'Rename “Full budget”' }).click();
  await kept().getByLabel('New name for “Full budget”').fill('All of it');
  await kept().getByRole('button', { name: 'Keep this name' }).click();
  await kept().getByText('It is called “All of it” now.').waitFor();
  await page.getByText(/^Saved on this device/).waitFor();
  await page.reload();
  await kept().getByRole('button', { name: 'Delete “All of it”' }).click({ timeout: 20_000 });
  await kept().getByRole('button', { name: 'Bring it back' }).click();
  await kept()
    .getByRole('button', { name: /^Use the stars, .* of “All of it” again$/ })
    .click();
  await eventually(async () => (await planFigures(page)).programs).toBe(full.programs);
  await kept().getByText('The two lists are the same.').waitFor();
});

test('a short list with everything open is clean in every window', async () => {
  await page.getByLabel('Budget for application fees').fill('520');
  await eventually(async () => (await planFigures(page)).programs).toBeLessThan(20);
  await page
    .getByRole('button', { name: /details of /i })
    .first()
    .click();
  await signals().first().selectOption('gold');
  await page.getByRole('searchbox').fill('boston');
  await page
    .getByRole('button', { name: /^Why is / })
    .first()
    .click({ timeout: 20_000 });
  await page.getByText(/^With it always in the list/).waitFor({ timeout: 20_000 });
  expect(await problemsInEveryWindow(page, 'list')).toEqual([]);
  await page.getByLabel('Budget for application fees').fill('2500');
  await eventually(async () => (await planFigures(page)).programs).toBeGreaterThan(60);
});

test('the list leaves as a workbook with its sources, and on paper without controls', async () => {
  const { programs } = await planFigures(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('matchwright-list-2028.xlsx');
  const read = readSpreadsheet(new Uint8Array(await readFile(await file.path())));
  if (!read.ok) throw new Error(read.says);
  const [list, about] = read.sheets;
  expect(list?.cells).toHaveLength(programs + 1);
  expect(about?.cells.flat().join('\n')).toMatch(
    /\d+ November 2026|\d+ \w+ 20\d\d[\s\S]*Sources?[\s\S]*https:/,
  );

  await page.emulateMedia({ media: 'print' });
  await page.getByText('Application list, 2028 season').waitFor();
  await page.getByText(/^Made with Matchwright on /).waitFor();
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  expect(await page.locator('main').getByRole('combobox').count()).toBe(0);
  expect(await page.getByText(/Used for: What programs state\./).count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'screen' });
  opened.expectClean();
});
