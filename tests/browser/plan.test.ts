import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import { type AppHost, eventually, openSampleAt, PHONE, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** The plan of the sample as of one day, whatever day it is. */
async function openPlan(page: Page, today = '2026-11-22'): Promise<void> {
  await page.clock.setFixedTime(`${today}T12:00:00`);
  await openSampleAt(page, 'plan');
  await page.getByRole('heading', { level: 2, name: 'Start these first' }).waitFor({ timeout: 30_000 });
}

const list = (page: Page) => page.getByRole('region', { name: 'All tasks and dates' });
const row = (page: Page, title: string) =>
  list(page)
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title }) });
const unfold = (article: Locator) => article.locator('summary').click();

test('a task is done, undone, and stays done over a reload', async () => {
  const { page, expectClean } = await app.open();
  await openPlan(page);
  await row(page, 'Pass the English test')
    .getByRole('button', { name: /^Mark done/ })
    .click();
  await eventually(() => row(page, 'Pass the English test').count()).toBe(0);
  const bar = page.getByRole('complementary', { name: 'What your last change did' });
  await bar.getByText('Done: Pass the English test').waitFor();
  await bar.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => row(page, 'Pass the English test').count()).toBe(1);
  await row(page, 'Pass the English test')
    .getByRole('button', { name: /^Mark done/ })
    .click();
  await eventually(() => row(page, 'Pass the English test').count()).toBe(0);
  await page
    .getByText(/^Saved on this device/)
    .first()
    .waitFor();
  await page.reload();
  await page.getByText(/^Done \(/).click();
  const done = page.getByRole('article').filter({ hasText: 'Pass the English test' });
  await done.getByRole('button', { name: /^Not done yet/ }).click();
  await eventually(() => row(page, 'Pass the English test').count()).toBe(1);
  expectClean();
});

test('a date is moved and put back, and what leads to it moves along', async () => {
  const { page } = await app.open();
  await openPlan(page);
  const final = row(page, 'Have the statements read');
  expect(await final.innerText()).toMatch(/finish by 17 Sept 2027 \(projected\)/);
  await unfold(final);
  await final.getByLabel('Your own date for it').fill('2027-06-30');
  await final.getByRole('button', { name: 'Use this date' }).click();
  await eventually(() => final.innerText()).toMatch(/finish by 30 Jun 2027 \(your date\)/);
  expect(await row(page, 'Draft your personal statement').innerText()).toMatch(/finish by 9 Jun 2027/);
  // It stands in another month now, folded. Sending begins on 17 September, 79 days after the person's own date.
  await unfold(final);
  expect(await final.innerText()).toMatch(/The season would leave 79 days more/);
  await final.getByRole('button', { name: 'Back to the computed date' }).click();
  await eventually(() => final.innerText()).toMatch(/17 Sept 2027 \(projected\)/);
});

test('a task is left out with what serves it alone, and brought back', async () => {
  const { page } = await app.open({ viewport: PHONE });
  await openPlan(page);
  const exam = row(page, 'Sit Step 3');
  await unfold(exam);
  expect(await exam.innerText()).toMatch(/changes in your chance to match: about \d/);
  await exam.getByRole('button', { name: 'Leave out: Sit Step 3' }).click();
  await eventually(() => row(page, 'Step 3').count()).toBe(1);
  await page.getByText('Left out (1)').click();
  await page.getByRole('button', { name: 'Bring back: Sit Step 3' }).click();
  // Its visa, preparing, booking, the day and the result.
  await eventually(() => row(page, 'Step 3').count()).toBe(5);
});

test('own tasks are added, changed and deleted; what is missing is named', async () => {
  const { page } = await app.open();
  await openPlan(page);
  const add = page.getByRole('region', { name: 'Add a task of your own' });
  await add.getByRole('button', { name: 'Add it' }).click();
  await add.getByText('Write what is to be done.').waitFor();
  await add.getByText('Choose a day.').waitFor();
  await add.getByLabel('What is to be done').fill('Rent a room in Boston');
  await add.getByLabel('Due on').fill('2027-02-10');
  await add.getByRole('button', { name: 'Add it' }).click();
  const own = row(page, 'Rent a room in Boston');
  await eventually(() => own.innerText()).toMatch(/Finish by 10 Feb 2027 \(your date\)/);
  expect(await add.getByLabel('What is to be done').inputValue()).toBe('');
  await unfold(own);
  await own.getByLabel('Due on').fill('2027-03-15');
  await own.getByRole('button', { name: 'Save the change' }).click();
  await eventually(() => own.innerText()).toMatch(/15 Mar 2027/);
  // It stands in another month now, folded.
  await unfold(own);
  await own.getByRole('button', { name: /^Delete/ }).click();
  await eventually(() => own.count()).toBe(0);
});

test('the list shows all, the next, this month, or what is late, and paper gets all of it', async () => {
  const { page } = await app.open();
  await openPlan(page, '2026-12-20');
  const rows = () => list(page).getByRole('article').count();
  const all = await rows();
  await list(page).getByLabel('Next three').check();
  expect(await rows()).toBe(3);
  await list(page).getByLabel('Late').check();
  const late = await list(page).getByRole('article').allInnerTexts();
  expect(late.length).toBeGreaterThan(3);
  for (const text of late) expect(text).toMatch(/(Past its date|Will be late)[\s\S]*Soonest/);
  await list(page).getByLabel('This month').check();
  // To be begun before January: nothing else stands here.
  for (const text of await list(page).getByRole('article').allInnerTexts())
    expect(text).toMatch(/Begin by \d+ Dec|Soonest start \d+ Dec/);
  expect(await rows()).toBeLessThan(all);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await list(page).getByRole('button', { name: 'Print' }).click();
  await page.locator('body[data-printed]').waitFor({ state: 'attached' });
  expect(await rows()).toBe(all);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: /^Mark done/ }).count()).toBe(0);
  expect(await page.getByRole('region', { name: 'Timeline' }).isVisible()).toBe(true);
});

test('a task unfolds by keyboard, and the timeline needs none', async () => {
  const { page } = await app.open();
  await openPlan(page);
  const arrange = row(page, 'Arrange a hands-on rotation');
  await arrange.locator('summary').focus();
  await page.keyboard.press('Enter');
  await arrange.getByText('Comes after').or(arrange.getByText('Lets you start')).first().waitFor();
  expect(await arrange.innerText()).toMatch(/Will be late[\s\S]*Critical path[\s\S]*Needed by/);
  // Its table and its files alone are for the keyboard.
  const needed = page.getByRole('region', { name: 'Timeline' }).getByRole('button');
  expect(await needed.allInnerTexts()).toEqual(['SVG', 'PNG']);
});

test('money: the total first, the months as bars and as a table, each fee with its source', async () => {
  const { page, expectClean } = await app.open();
  await openPlan(page);
  await page.getByRole('navigation', { name: 'Your plan' }).getByRole('link', { name: 'Money' }).click();
  const total = page.getByRole('region', { name: 'Still to pay' });
  await total.waitFor({ timeout: 30_000 });
  const dollars = (text: string) =>
    [...text.matchAll(/\$([\d,]+)/g)].map(([, n]) => Number(n?.replaceAll(',', '')));
  const [low, high] = dollars(await total.innerText()) as [number, number];
  await page.getByText('The same as a table').click();
  const cells = await page.getByRole('table', { name: 'By month' }).getByRole('row').allInnerTexts();
  const most = cells.slice(1).map((text) => dollars(text).at(-1) as number);
  expect(most.reduce((sum, amount) => sum + amount, 0)).toBe(high);
  expect(low).toBeLessThan(high);
  expect(await page.getByText(/Your budget of \$2,500 pays for applications/).count()).toBe(1);
  const oet = page.getByRole('listitem').filter({ hasText: 'English test (OET Medicine)' });
  expect(await oet.innerText()).toMatch(/\$455[\s\S]*January 2027[\s\S]*Not confirmed/);
  expect(
    await page.getByRole('region', { name: 'What we do not know' }).getByRole('listitem').count(),
  ).toBeGreaterThan(2);
  await page.getByRole('navigation', { name: 'Your plan' }).getByRole('link', { name: 'Your plan' }).click();
  await row(page, 'Pass the English test')
    .getByRole('button', { name: /^Mark done/ })
    .click();
  await page.getByRole('navigation', { name: 'Your plan' }).getByRole('link', { name: 'Money' }).click();
  await eventually(() => oet.innerText()).toMatch(/Paid already, not counted/);
  await eventually(async () => dollars(await total.innerText())[0]).toBe(low - 455);
  expectClean();
});

test('plan and money are clean for assistive technology', async () => {
  const { page, context } = await app.open({ viewport: PHONE });
  // When some tasks are late already, so that every status stands on the page.
  await openPlan(page, '2027-02-20');
  await unfold(row(page, 'Sit Step 3'));
  await page.getByText(/^Done \(/).click();
  expect(await problemsInEveryWindow(page, 'plan')).toEqual([]);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main button, main summary, main input, main a')]
      .filter((one) => one.checkVisibility() && !one.closest('p, dd, label, nav'))
      .filter((one) => one.getBoundingClientRect().height < 43.5)
      .map((one) => one.textContent),
  );
  expect(small).toEqual([]);
  await page.evaluate(() => (window.location.hash = '#/money'));
  await page.getByRole('region', { name: 'Still to pay' }).waitFor({ timeout: 30_000 });
  await page.getByText('The same as a table').click();
  expect(await problemsInEveryWindow(page, 'money')).toEqual([]);
  await context.close();
});
