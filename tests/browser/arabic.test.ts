import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsOf } from './support/accessibility.ts';
import { type AppHost, type AppPage, eventually, PHONE, startApp } from './support/app-page.ts';

let app: AppHost;
let arabic: AppPage;

beforeAll(async () => {
  app = await startApp();
  arabic = await app.openForAll({ locale: 'ar-EG', viewport: PHONE });
});
afterAll(() => app.close());

test('somebody who reads Arabic goes on a phone from the start page to a plan', async () => {
  const { page } = arabic;
  expect(await page.locator('html').evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual([
    'ar',
    'rtl',
  ]);
  await page.getByRole('heading', { level: 1, name: 'إلى أي برامج الإقامة تتقدم؟' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);

  await page.getByRole('button', { name: /^رسب مرة في Step 1/ }).click();
  await page.getByRole('heading', { level: 2, name: /من كل 10 ممن هم مثلك/ }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await goTo(page, 'قائمتك');
  await page.getByRole('heading', { level: 1, name: /من كل 10 ممن هم مثلك/ }).waitFor();
  await page.getByRole('table').first().waitFor();
  expect(await sideways(page)).toBe(0);
  await eventually(() => fontsOf(page)).toContain('IBM Plex Sans Arabic');

  await goTo(page, 'ملفك');
  await page.getByLabel('سنة التخرج').fill('2019');
  await page.getByText(/^حُفظ على جهازك/).waitFor();
  expect(await sideways(page)).toBe(0);

  await goTo(page, 'خطتك');
  await page.getByRole('heading', { level: 2, name: 'ما يحسم الموسم' }).waitFor();
  expect(await sideways(page)).toBe(0);

  await goTo(page, 'قائمتك');
  await page.getByRole('table').first().getByRole('link').first().click();
  await page.getByRole('heading', { level: 2, name: 'هل يمكنني التقديم؟' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'احتمالاتك مفصّلة' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  arabic.expectClean();
});

test('figures are read in their own order, and names in theirs', async () => {
  const { page } = arabic;
  await goTo(page, 'قائمتك');
  await page.getByRole('heading', { level: 1, name: /بهذه الخطة/ }).waitFor();
  const range = page.getByText(/9 نقاط من كل 10، 18 من 20/).first();
  await range.waitFor();
  // From left to right, as they stand on the page: the lower end, the upper end, the percent sign.
  expect(await fromLeftToRight(range)).toMatch(/\d+–\d+%/);
  const fees = page.getByText(/رسوم تقديم/).first();
  expect(await fromLeftToRight(fees)).toMatch(/\$\d,\d{3}/);
  const place = page
    .getByRole('table')
    .first()
    .getByText(/, [A-Z]{2}$/)
    .first();
  expect(await fromLeftToRight(place)).toMatch(/^[A-Z].*, [A-Z]{2}$/);
});

/** By how much the page is wider than the window. */
async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function goTo(page: Page, screen: string) {
  const menu = page.getByRole('button', { name: 'الصفحات' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click();
}

/** The faces that were fetched and are in use. */
async function fontsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );
}

/** The characters of the first line of an element in the order in which they stand, which the browser decided. */
async function fromLeftToRight(element: ReturnType<Page['locator']>): Promise<string> {
  return element.evaluate((node) => {
    const found: { left: number; top: number; char: string }[] = [];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      for (let at = 0; at < (text.textContent ?? '').length; at += 1) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { left, top, width } = range.getBoundingClientRect();
        if (width > 0) found.push({ left, top, char: text.textContent?.[at] ?? '' });
      }
    }
    const first = Math.min(...found.map(({ top }) => top));
    return found
      .filter(({ top }) => top < first + 8)
      .sort((a, b) => a.left - b.left)
      .map(({ char }) => char)
      .join('');
  });
}
