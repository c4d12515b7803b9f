import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsOf } from './support/accessibility.ts';
import {
  type AppHost,
  DESK,
  eventually,
  openSampleAt,
  openWholeSampleAt,
  PHONE,
  startApp,
} from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const show = (page: Page, hash: string) => page.evaluate((place) => (window.location.hash = place), hash);
const hash = (page: Page) => page.evaluate(() => window.location.hash);
const status = (page: Page) => page.getByRole('status').filter({ hasText: / of 9\d\d programs$/ });
const shownCount = async (page: Page) => Number(/^([\d,]+) of/.exec(await status(page).innerText())?.[1]);

/** The directory with odds. */
async function openDirectory(page: Page, query = '', opened = openSampleAt) {
  await opened(page, `programs${query}`);
  await status(page).waitFor({ timeout: 20_000 });
  await page.getByText('Working out your odds').waitFor({ state: 'detached', timeout: 30_000 });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a filter goes into the address, its count comes true, back takes it away, and a link brings it again', async () => {
  const { page, expectClean } = await app.open();
  await openDirectory(page);
  const all = await shownCount(page);
  const choice = page.getByRole('group', { name: 'J-1 visa' }).getByRole('checkbox', { name: /^Said no/ });
  const expected = Number(/(\d+) programs$/.exec((await choice.locator('..').innerText()).trim())?.[1]);
  await choice.check();
  await eventually(() => shownCount(page)).toBe(expected);
  expect(await hash(page)).toBe('#/programs?j1=no');
  await page.getByLabel('Search').fill('new york');
  await eventually(() => hash(page)).toBe('#/programs?q=new+york&j1=no');
  await eventually(() => shownCount(page)).toBeLessThan(expected);
  const some = await shownCount(page);
  await page.getByRole('checkbox', { name: /^Pediatrics/ }).check();
  await eventually(() => shownCount(page)).toBeLessThan(some);
  await page.goBack();
  await eventually(() => shownCount(page)).toBe(some);
  expect(await page.getByLabel('Search').inputValue()).toBe('new york');
  const link = await hash(page);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await eventually(() => shownCount(page)).toBe(all);
  expect(await hash(page)).toBe('#/programs');
  await page.goto(`${app.address}${link}`);
  await page.reload();
  await eventually(() => shownCount(page)).toBe(some);
  expectClean();
});

test('a misspelt name finds what was meant and says so, in the directory and beside a comparison', async () => {
  const { page, expectClean } = await app.open();
  await openDirectory(page);
  await page.getByLabel('Search').fill('Cincinatti');
  await page.getByText('Did you mean “Cincinnati”?').waitFor();
  const found = await shownCount(page);
  await page.getByLabel('Search').fill('Cincinnati');
  await eventually(() => page.getByText('Did you mean').count()).toBe(0);
  expect(await shownCount(page)).toBe(found);
  await page.getByLabel('Search').fill('qqxzvw');
  await eventually(() => shownCount(page)).toBe(0);
  expect(await page.getByText('Did you mean').count()).toBe(0);
  await show(page, '#/compare');
  await page.getByRole('button', { name: 'Add a program' }).click();
  await page.getByRole('textbox', { name: 'Add a program' }).fill('East Carolina');
  await page.getByText('Employer in visa filings: East Carolina University').first().waitFor();
  expectClean();
});

test('any column orders the table, unknown last, and says so', async () => {
  const { page } = await app.open();
  await openDirectory(page);
  const head = page.getByRole('columnheader', { name: 'From schools abroad' });
  expect(await page.getByRole('columnheader', { name: 'Match' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  await head.getByRole('button').click();
  await eventually(() => head.getAttribute('aria-sort')).toBe('descending');
  expect(await hash(page)).toBe('#/programs?sort=-imgShare');
  await head.getByRole('button').click();
  await eventually(() => head.getAttribute('aria-sort')).toBe('ascending');
  await page.getByText('Ordered by From schools abroad, lowest first.').waitFor({ state: 'attached' });
  const first = page.getByRole('row').nth(1);
  await eventually(() => first.innerText()).toContain('0%');
  await page.getByRole('region', { name: 'All programs' }).evaluate((pane) => pane.scrollTo(0, 1e6));
  await eventually(() => page.getByRole('row').last().innerText()).toContain('unknown');
});

test('only rows near the window are in the page, and back from a program leads to the same rows', async () => {
  const { page } = await app.open();
  await openDirectory(page, '?specialty=internal-medicine');
  const pane = page.getByRole('region', { name: 'All programs' });
  await pane.evaluate((element) => element.scrollTo(0, 12_000));
  const name = page.getByRole('rowheader').nth(8).getByRole('link');
  await eventually(async () =>
    Number(await page.getByRole('row').nth(8).getAttribute('aria-rowindex')),
  ).toBeGreaterThan(100);
  expect(await page.getByRole('row').count()).toBeLessThan(40);
  const words = await name.innerText();
  await name.click();
  await page.getByRole('heading', { level: 1, name: words }).waitFor();
  await page.goBack();
  await eventually(() => pane.evaluate((element) => element.scrollTop)).toBeGreaterThan(11_000);
  await page.getByRole('link', { name: words, exact: true }).first().waitFor();
});

test('chosen columns and filters under a name come back after a reload', async () => {
  const { page, expectClean } = await app.open();
  await openDirectory(page, '?state=NJ,NY');
  await eventually(() => shownCount(page)).toBeLessThan(200);
  const some = await shownCount(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  const columns = page.getByRole('dialog', { name: 'Columns' });
  await columns.getByRole('checkbox', { name: 'Positions a year' }).check();
  await columns.getByRole('checkbox', { name: 'J\u20111 visa' }).uncheck();
  await page.keyboard.press('Escape');
  await columns.waitFor({ state: 'hidden' });
  await eventually(() => hash(page)).toBe(
    '#/programs?state=NJ,NY&columns=interview,match,positions,imgShare,visaH1b',
  );
  await page.getByRole('button', { name: 'Save these filters' }).click();
  await page.getByLabel('Name for these filters').fill('Near my sister');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved the filter Near my sister.').waitFor({ state: 'attached' });
  await page.getByText(/^Saved on this device/).waitFor();
  await show(page, '#/programs');
  await eventually(() => shownCount(page)).toBeGreaterThan(some);
  await page.reload();
  await page.getByRole('columnheader', { name: 'Positions a year' }).waitFor();
  expect(await page.getByRole('columnheader', { name: 'J\u20111 visa' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Use the filter Near my sister' }).click();
  await eventually(() => shownCount(page)).toBe(some);
  expect(await hash(page)).toBe('#/programs?state=NJ,NY');
  await show(page, '#/programs?columns=city&sort=positions');
  await page.getByRole('columnheader', { name: 'City' }).waitFor();
  await page.getByRole('columnheader', { name: 'Positions a year' }).waitFor({ state: 'detached' });
  await page.getByText('Ordered by Positions a year, lowest first').first().waitFor();
  await page.getByRole('button', { name: 'Remove the saved filter Near my sister' }).click();
  await page.getByRole('heading', { name: 'Saved filters' }).waitFor({ state: 'detached' });
  expectClean();
});

test('programs ticked in the directory stand side by side, by a link too, and can be taken away and added', async () => {
  const { page, expectClean } = await app.open();
  await openDirectory(page, '', openWholeSampleAt);
  const ticks = page.getByRole('checkbox', { name: /^Compare / });
  for (const index of [0, 1, 2, 3, 4]) await ticks.nth(index).check();
  expect(await ticks.nth(5).isDisabled()).toBe(true);
  const tray = page.getByRole('complementary', { name: 'Programs to compare' });
  await tray
    .getByRole('button', { name: /^Remove / })
    .nth(4)
    .click();
  await tray.getByText('4 of 5 chosen').waitFor();
  const names = await tray.getByRole('listitem').allInnerTexts();
  await tray.getByRole('link', { name: 'Compare these 4' }).click();
  await page.getByRole('heading', { level: 1, name: 'Programs side by side' }).waitFor();
  const heads = page.getByRole('columnheader').getByRole('link');
  await eventually(() => heads.count()).toBe(4);
  const shown = await heads.allInnerTexts();
  expect(names.every((name, i) => name.startsWith(shown[i] as string))).toBe(true);
  const j1 = page.getByRole('row', { name: /^J\u20111 visa/ }).last();
  await eventually(() => j1.innerText()).toMatch(/Yes[\s\S]*2021/);
  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await eventually(() => heads.count()).toBe(3);
  await page.getByRole('button', { name: 'Add a program' }).click();
  await page.getByRole('textbox', { name: 'Add a program' }).fill('hurley');
  await page.getByRole('button', { name: 'Add Hurley Medical Center, Pediatrics' }).click();
  await page.getByRole('columnheader', { name: /Hurley/ }).waitFor();
  await page.goBack();
  await eventually(() => heads.count()).toBe(3);
  const link = await hash(page);
  await page.getByRole('link', { name: 'All programs' }).last().click();
  await tray.getByText('3 of 5 chosen').waitFor();
  await page.goto(`${app.address}${link},0000000C0`);
  await page.reload();
  await eventually(() => heads.count()).toBe(3);
  await page.getByText('No program we know has the code 0000000C0.').waitFor();
  // It shows its tick once the address, which holds it, has changed.
  await page.getByRole('checkbox', { name: 'Show only rows with differences' }).click();
  await eventually(() => hash(page)).toBe(`${link}&differ=1`);
  await eventually(async () => {
    const labels = await page.getByRole('rowheader').allInnerTexts();
    return labels.filter((label) => !/Your chances|Can you apply|Facts|Interview|Match there/.test(label));
  }).toSatisfy((rows: string[]) => rows.length > 0 && rows.every((row) => row.includes('differs')));
  expectClean();
});

test('without a profile programs can be compared by their facts', async () => {
  const { page } = await app.open({ viewport: PHONE });
  await show(page, '#/compare?p=1426320C0,1307700C0,0000000X0');
  await eventually(() => page.getByRole('columnheader').getByRole('link').count()).toBe(2);
  expect(await page.getByText('Your chances').count()).toBe(0);
  await page.getByRole('row', { name: /^Positions a year/ }).waitFor();
  expect(await overflow(page)).toBe(0);
});

test('without a profile the directory shows facts, and asks nothing about the person', async () => {
  const { page, expectClean } = await app.open();
  await show(page, '#/programs?can=met&h1b=yes');
  await status(page).waitFor({ timeout: 20_000 });
  expect(await shownCount(page)).toBeGreaterThan(50);
  expect(await page.getByText('Can I apply?').count()).toBe(0);
  expect(await page.getByRole('columnheader', { name: 'Interview' }).count()).toBe(0);
  await eventually(() => page.getByRole('row').nth(1).innerText()).toContain('Yes');
  expectClean();
});

test('on a phone the filters stand behind a button, and back from a program leads to the same card', async () => {
  const { page } = await app.open({ viewport: PHONE, hasTouch: true });
  await openDirectory(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.locator('summary', { hasText: 'Specialty' }).click();
  await page.getByRole('checkbox', { name: /^Internal Medicine/ }).check();
  await page.getByRole('button', { name: /^Show \d+ programs$/ }).click();
  await page.getByRole('button', { name: 'Filters (1 set)' }).waitFor();
  await page.getByLabel('Order').selectOption('minStep2 up');
  const cards = page.getByRole('list', { name: 'All programs' }).getByRole('listitem');
  await eventually(() => cards.first().innerText()).toContain('Lowest Step 2 CK');
  const link = cards.nth(4).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => window.scrollY);
  const name = await link.innerText();
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name, exact: true }).first().waitFor();
  await eventually(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 60);
});

test('the map shows every program that passes, marks open by key and by press, and a state can be looked at', async () => {
  const { page, expectClean } = await app.open({ acceptDownloads: true });
  await openDirectory(page, '?view=map');
  const map = page.getByRole('group', { name: 'Programs on the map' });
  const marks = map.getByRole('button');
  await marks.first().waitFor({ timeout: 20_000 });
  const programs = async () => {
    const names = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    return names.reduce((sum, name) => sum + Number(/: (\d+) program/.exec(name)?.[1]), 0);
  };
  const outside = page.getByRole('region', { name: 'Not on the map' }).getByRole('listitem');
  expect((await programs()) + (await outside.count())).toBe(await shownCount(page));
  expect(await outside.first().innerText()).toContain('PR');

  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(name).toMatch(/: \d+ program/);
  expect(name).not.toBe(await marks.first().getAttribute('aria-label'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  expect(await map.getByRole('button', { pressed: true }).count()).toBe(1);

  const before = await marks.count();
  await page.getByLabel('Zoom to a state').selectOption('NY');
  await eventually(() => hash(page)).toBe('#/programs?view=map&zoom=NY');
  await eventually(() => marks.count()).not.toBe(before);
  await page.getByRole('checkbox', { name: /^Medicine-Pediatrics/ }).check();
  await eventually(() => shownCount(page)).toBeLessThan(100);
  await page.goBack();
  await page.goBack();
  await eventually(() => marks.count()).toBe(before);
  await page.getByText(/^New York: \d+ programs/).click();
  await page.getByRole('link', { name: 'Harlem Hospital Center' }).last().waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the map (SVG)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('matchwright-map.svg');
  const file = await readFile(await download.path(), 'utf8');
  expect(file.match(/<g transform="translate/g)?.length).toBe(before);
  expectClean();
});

test('a program leads to those before and after it in what was found, and back to them', async () => {
  const { page } = await app.open();
  await openDirectory(page, '?state=NY&specialty=pediatrics');
  const all = await shownCount(page);
  const names = await page.getByRole('rowheader').getByRole('link').allInnerTexts();
  await page.getByRole('rowheader').nth(1).getByRole('link').click();
  const found = page.getByRole('navigation', { name: 'Programs the directory found' });
  await found.getByText(`2 of ${all}`).waitFor();
  await found.getByRole('link', { name: /^Next: / }).click();
  await page.getByRole('heading', { level: 1, name: names[2] as string }).waitFor();
  await found.getByRole('link', { name: /^Previous: / }).click();
  await found.getByRole('link', { name: /^Previous: / }).click();
  await page.getByRole('heading', { level: 1, name: names[0] as string }).waitFor();
  expect(await found.getByRole('link', { name: /^Previous: / }).count()).toBe(0);
  await page.getByRole('button', { name: /^Compare / }).click();
  await page.getByRole('link', { name: 'Chosen to compare' }).waitFor();
  await found.getByRole('link', { name: `Back to ${all} programs` }).click();
  await eventually(() => hash(page)).toBe('#/programs?specialty=pediatrics&state=NY');
});

test('a link to one fact leads to its line, an unknown one too, and from there to the form', async () => {
  const { page, expectClean } = await app.open();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await openSampleAt(page, 'program/1426320C0?fact=maxAttempts');
  await eventually(focused).toMatch(/^Attempts allowed at a Step.*Unknown/);
  await page.getByRole('link', { name: 'J\u20111 visa: a link to this line' }).click();
  await eventually(focused).toMatch(/^J\u20111 visa.*2021/);
  expect(await hash(page)).toBe('#/program/1426320C0?fact=visaJ1');
  await page.getByRole('button', { name: 'Check this: Attempts allowed at a Step' }).click();
  await eventually(focused).toBe('I checked this');
  expect(await page.getByLabel('What did you find out about?').inputValue()).toBe('maxAttempts');
  expectClean();
});

test('without a profile a program’s page shows its facts', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE });
  await show(page, '#/program/1426320C0?fact=positions');
  await page.getByRole('heading', { level: 1, name: 'SUNY Downstate Health Sciences University' }).waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(
    /^Positions a year/,
  );
  expect(await page.getByText('I checked this').count()).toBe(0);
  expect(await problemsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expectClean();
});

test.each([
  ['phone, light', PHONE, 'light'],
  ['desk, dark', DESK, 'dark'],
] as const)('the directory is clean for assistive technology: %s', async (_name, viewport, colorScheme) => {
  const { page, context } = await app.open({ viewport, colorScheme });
  await openDirectory(page, '?state=NY&can=not-met,for&odds=1');
  const button = page.getByRole('button', { name: /^Filters/ });
  if (await button.isVisible()) await button.click();
  const found = await problemsOf(page);
  if (await button.isVisible()) await button.click();
  await page
    .getByRole('checkbox', { name: /^Compare / })
    .first()
    .check();
  await page.getByRole('link', { name: 'See it' }).waitFor();
  found.push(...(await problemsOf(page)));
  await show(page, '#/programs?view=map&specialty=med-peds');
  const marks = page.getByRole('group', { name: 'Programs on the map' }).getByRole('button');
  await marks.first().waitFor({ timeout: 20_000 });
  await marks.first().click();
  found.push(...(await problemsOf(page)));
  await show(page, '#/compare?p=1426320C0,1307700C0');
  await page.getByRole('row', { name: /^Positions a year/ }).waitFor();
  found.push(...(await problemsOf(page)));
  expect(found).toEqual([]);
  await context.close();
});
