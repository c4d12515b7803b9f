import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  opened = await app.open();
  page = opened.page;
});
afterAll(() => app.close());

const changes = () => page.getByRole('complementary', { name: 'What your last change did' });
const undo = () => page.getByRole('button', { name: 'Undo' });
const rowNames = () => page.getByRole('rowheader').locator('p:first-child').allInnerTexts();

test('one click gives a full list in the three specialties, within the budget', async () => {
  await openSampleList(page);
  for (const name of ['Medicine-Pediatrics', 'Internal Medicine', 'Pediatrics']) {
    await eventually(() => page.getByRole('table', { name, exact: true }).count()).toBe(1);
  }
  const plan = await planFigures(page);
  expect(plan.programs).toBeGreaterThan(60);
  expect(plan.fees + plan.fixed).toBeLessThanOrEqual(2500);
  expect(await page.getByRole('row').count()).toBe(plan.programs + 3);
});

test('a new budget re-plans, and the panel says what it did', async () => {
  const before = await planFigures(page);
  await page.getByLabel('Budget for application fees').fill('1200');
  await eventually(async () => (await planFigures(page)).programs).toBeLessThan(before.programs);
  const after = await planFigures(page);
  expect(after.fees + after.fixed).toBeLessThanOrEqual(1200);
  await eventually(() => changes().innerText()).toMatch(
    /Budget from \$2,500 to \$1,200[\s\S]*%[\s\S]*programs went out/,
  );
  await undo().click();
  await eventually(async () => (await planFigures(page)).programs).toBe(before.programs);
});

test('the slider moves by keyboard and re-plans', async () => {
  const before = await planFigures(page);
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await eventually(() => page.getByLabel('Budget for application fees').inputValue()).toBe('2450');
  await eventually(() => changes().innerText()).toMatch(/to \$2,450[\s\S]*\$2,4\d\d/);
  await undo().click();
  await eventually(() => planFigures(page)).toEqual(before);
});

test('words in the budget keep the list and the words, and say what is expected', async () => {
  const before = await planFigures(page);
  const field = page.getByLabel('Budget for application fees');
  await field.fill('a lot');
  await page.getByText('Write whole dollars').waitFor();
  expect(await field.inputValue()).toBe('a lot');
  expect(await planFigures(page)).toEqual(before);
  await field.fill('2500');
  await page.getByText('Write whole dollars').waitFor({ state: 'detached' });
});

test('an excluded program leaves, a pinned one stays, and both can be undone', async () => {
  const [first = ''] = await rowNames();
  await page
    .getByRole('button', { name: `Exclude ${first}`, exact: false })
    .first()
    .click();
  await eventually(async () => (await rowNames())[0]).not.toBe(first);
  await page.getByRole('button', { name: new RegExp(`^Allow ${first}, .* again$`) }).waitFor();
  await undo().click();
  await eventually(async () => (await rowNames())[0]).toBe(first);

  await page
    .getByRole('button', { name: `Pin ${first}`, exact: false })
    .first()
    .click();
  await page.getByRole('button', { name: new RegExp(`^Unpin ${first}, `) }).waitFor();
  await eventually(() => page.getByRole('button', { pressed: true }).count()).toBe(1);
  await undo().click();
  await eventually(() => page.getByRole('button', { pressed: true }).count()).toBe(0);
});

test('a program outside the list is found by name and pinned into it', async () => {
  await page.getByRole('searchbox').fill('california');
  const found = page.getByRole('listitem').filter({ hasText: ', CA ·' });
  await found.first().waitFor({ timeout: 20_000 });
  const name = await found.first().locator('b').innerText();
  await found.first().getByRole('button').click();
  await page.getByRole('button', { name: new RegExp(`^Unpin ${name}, `) }).waitFor();
  await eventually(rowNames).toContain(name);
  await undo().click();
  await page.getByRole('button', { name: new RegExp(`^Unpin ${name}, `) }).waitFor({ state: 'detached' });
  await eventually(rowNames).not.toContain(name);
});

test('the proof is checked by separate code', async () => {
  await page
    .getByText(/^No list under \$2,500 does better than this one by more than 0\.00\d points\.$/)
    .waitFor();
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByText(/^Checked\. A separate program recomputed/).waitFor({ timeout: 30_000 });
});

test('the list downloads as a spreadsheet with a line for every program', async () => {
  const { programs } = await planFigures(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('matchwright-list-2028.csv');
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFcode,program,city,state,specialty,level,interview/);
  expect(lines).toHaveLength(programs + 1);
});

test('all programs can be searched, and a rule that leaves one out names its source and year', async () => {
  await page.getByRole('link', { name: 'All programs', exact: true }).click();
  await page.getByText(/^9\d\d of 9\d\d programs$/).waitFor({ timeout: 20_000 });
  await page.getByLabel('Show').selectOption('closed');
  await eventually(() => page.getByRole('table').innerText()).toMatch(
    /It stated a limit of 1 attempt[\s\S]*, 20\d\d/,
  );
  await page.getByLabel('Show').selectOption('all');
  await page.getByLabel('Search').fill('hurley flint');
  await page.getByText(/^\d of 9\d\d programs$/).waitFor();
});

test('nothing was refused by the policy and no request left the origin or carried data', () => {
  expect(opened.requests.length).toBeGreaterThan(10);
  opened.expectClean();
});
