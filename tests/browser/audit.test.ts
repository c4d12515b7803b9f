import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import {
  type AppHost,
  eventually,
  goTo,
  openSampleAt,
  openSampleList,
  PHONE,
  startApp,
} from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const show = (page: Page, hash: string) => page.evaluate((place) => (window.location.hash = place), hash);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** The audit of the sample, once it has its answer. */
async function openAudit(page: Page) {
  await openSampleAt(page, 'audit');
  await page.getByRole('heading', { level: 1, name: 'Your audit' }).waitFor();
  await page.getByRole('heading', { name: 'Questions people ask first' }).waitFor({ timeout: 60_000 });
}

test('from the sample to the audit: where you stand, four answers, and programs by name', async () => {
  const { page, expectClean } = await app.open();
  await openSampleList(page);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await openAuditFromList(page);
  // The same sentence as on the list, from the same plan.
  await page.getByRole('heading', { level: 2, name: headline }).waitFor();
  await page.getByText('This page is private').waitFor();
  for (const name of ['Is it realistic for me?', 'Should I wait a year?', 'Which US experience helps most?'])
    expect(await page.getByRole('article').filter({ hasText: name }).innerText()).toMatch(/\d/);
  await page.getByRole('heading', { name: 'How do I explain my scores?' }).waitFor();

  const failed = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /failed .*Step 1|Step 1 .*fail/i }) });
  const card = failed.getByRole('article').first();
  expect(await card.innerText()).toMatch(/(High|Medium|Low) risk/);
  await card.getByText('Their names').click();
  const program = card
    .getByRole('link')
    .filter({ hasNotText: /^(See the rule|Step 1)/ })
    .first();
  const name = await program.innerText();
  await program.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => window.scrollY);
  await program.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  // Back at the same place, with the names still open.
  await page.goBack();
  await program.waitFor();
  await eventually(async () => Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(
    50,
  );
  expectClean();
});

async function openAuditFromList(page: Page) {
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Your audit/ })
    .click();
  await page.getByRole('heading', { name: 'Questions people ask first' }).waitFor({ timeout: 60_000 });
}

test('a finding and its lines lead to each other by keyboard, and light each other', async () => {
  const { page } = await app.open();
  await openAudit(page);
  const toLine = page.getByRole('link', { name: 'Step 1, attempt 1' }).first();
  const finding = page.getByRole('listitem').filter({ has: toLine });
  const id = await finding.first().getAttribute('id');
  await toLine.focus();
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe('line-exams[0]');
  const line = page.locator('[id="line-exams[0]"]');
  await line.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toMatch(/^finding-/);
  await page.locator(`[id="${id}"]`).hover();
  await eventually(() => line.getAttribute('data-lit')).toBe('true');
  await page.getByRole('heading', { level: 1 }).hover();
  await eventually(() => line.getAttribute('data-lit')).toBe(null);
});

test('an empty profile says what to enter first, and the first entry leads to its field', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE });
  await page.getByRole('button', { name: 'Start with my own profile' }).click();
  await page.getByLabel('Not a US citizen, school abroad').check();
  await goTo(page, 'Audit');
  const first = page.getByRole('region', { name: 'What to enter first' });
  await first.waitFor({ timeout: 60_000 });
  expect(await first.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
  await page.getByRole('heading', { level: 2, name: /^Too little is known yet/ }).waitFor();
  const links = await first.getByRole('link').allInnerTexts();
  expect(links[0]).toBe('Your Step 2 CK score');
  await first.getByRole('link', { name: 'Whether you need a visa' }).click();
  await eventually(() =>
    page.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent),
  ).toBe('Do you need a visa?');
  expectClean();
});

test('on a phone the blocks stand in the order in which people read them', async () => {
  const { page } = await app.open({ viewport: PHONE });
  await openAudit(page);
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  const places = [
    /people like you match/,
    /^What to do next/,
    /^Questions/,
    /risks?$/,
    /speaks for you/,
    /missing/,
    /sheet/,
  ].map((pattern) => headings.findIndex((heading) => pattern.test(heading)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  await page.getByRole('navigation', { name: 'Jump to' }).getByRole('link', { name: 'The sheet' }).click();
  await eventually(() => focused(page)).toBe('sheet-title');
});

test('on paper: the sheet first, sources as footnotes, and nothing to press', async () => {
  const { page } = await app.open();
  await openAudit(page);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('region', { name: 'Your profile as a sheet' });
  expect(await sheet.isVisible()).toBe(true);
  const risks = page.getByRole('region', { name: /biggest risk/ });
  const top = async (place: typeof sheet) => (await place.boundingBox())?.y ?? Number.NaN;
  expect(await top(sheet)).toBeLessThan(await top(risks));
  const sources = page.getByRole('region', { name: 'Sources', exact: true });
  expect(await sources.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await risks.innerText()).toMatch(/Sources: \d/);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('navigation').count()).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'Letter' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(4);
});

test('all rules are open to everybody: searched, narrowed, and one by its address', async () => {
  const { page, expectClean } = await app.open();
  await page.getByRole('contentinfo').getByRole('link', { name: 'All rules' }).click();
  const rules = page.getByRole('main').getByRole('heading', { level: 3 });
  await rules.first().waitFor({ timeout: 20_000 });
  const all = await rules.count();
  await page.getByText(`${all} of ${all} rules`).waitFor();
  const search = page.getByRole('textbox', { name: 'Search' });
  const named = page.locator('[id="rule-risk.step1-failed"]');
  await search.fill('step1-FAILED attempts');
  await named.waitFor();
  await search.fill('no rule has this word');
  await page.getByText('No rule has these words').waitFor();
  await search.fill('');
  await page.getByLabel('Strengths').check();
  await eventually(() => named.count()).toBe(0);
  await show(page, '#/rules?rule=risk.step1-failed');
  await eventually(() => focused(page)).toBe('rule-risk.step1-failed');
  await named.getByText('usmle.attempt_limit').first().waitFor();
  // Words first; ids stand at the end.
  const words = await named.innerText();
  expect(words.indexOf('You failed Step 1')).toBe(0);
  expect(words.indexOf('risk.step1-failed')).toBeGreaterThan(words.indexOf('Reads'));
  expect(await named.innerText()).toMatch(/4 attempts[\s\S]*confidence/);
  expectClean();
});

test('the audit and the rules are clean for assistive technology', async () => {
  const { page, context } = await app.open();
  await openAudit(page);
  for (const more of await page.getByRole('button', { name: 'What to do, and why' }).all())
    await more.click();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
  expect(await problemsInEveryWindow(page, 'audit')).toEqual([]);
  await show(page, '#/rules');
  await page.getByRole('main').locator('summary').first().click({ timeout: 20_000 });
  expect(await problemsInEveryWindow(page, 'rules')).toEqual([]);
  await context.close();
});
