import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import {
  type AppHost,
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

const CONTEXT = 'I failed Step 1 twice. It was not my fault. I passed six months later.';
const WHY = '  My words,\nexactly as I typed them — even  so.';

async function openStory(page: Page, opened = openSampleAt) {
  await opened(page, 'story');
  await page.getByRole('heading', { name: 'Your answers' }).waitFor({ timeout: 40_000 });
}
const question = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const context = (page: Page) => question(page, /^What happened/);
const part = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

test('remarks stand beside the answer that they are about, follow the typing, and point at the words', async () => {
  const { page, expectClean } = await app.open();
  await openStory(page);
  const asked = context(page);
  expect(await asked.innerText()).toMatch(/A failed Step 1 attempt/);
  await asked.getByRole('textbox').fill(CONTEXT);
  await asked.getByText('This is 3 sentences; 2 are enough.').waitFor();
  await asked.getByText('Your profile has one failed attempt.').waitFor();
  await asked.getByRole('button', { name: 'Show “not my fault” in the text' }).click();
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
  expect(await selected()).toBe('not my fault');
  await asked.getByRole('textbox').fill('I failed Step 1 once, and I passed six months later.');
  await eventually(() => asked.getByRole('listitem').filter({ hasText: 'fault' }).count()).toBe(0);
  await eventually(() => part(page, 'Context').innerText()).toMatch(/^Context\s+Found/);
  expectClean();
});

test('an answer is kept as typed over a reload, and the last change can be undone', async () => {
  const { page } = await app.open();
  await openStory(page);
  const field = question(page, /^Why Med-Peds/).getByRole('textbox');
  await field.fill(WHY);
  await page.getByText(/^Saved on this device \d\d:\d\d$/).waitFor();
  await page.reload();
  await eventually(() => field.inputValue()).toBe(WHY);
  await field.fill('2019');
  await eventually(() => part(page, 'Why').locator('blockquote').allTextContents()).toEqual(['2019']);
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await eventually(() => field.inputValue()).toBe(WHY);
});

test('an answer that is too long is said to be so, kept whole, and counted', async () => {
  const { page } = await app.open();
  await openStory(page);
  const asked = question(page, 'Where it leads');
  const long = 'a word '.repeat(300);
  await asked.getByRole('textbox').fill(long);
  await asked.getByText('2,100 of 2,000 characters').waitFor();
  await asked.getByText(/^Too long by 100 characters/).waitFor();
  expect(await asked.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  await page.getByText(/^Saved on this device \d\d:\d\d$/).waitFor();
  await page.reload();
  await eventually(() => asked.getByRole('textbox').inputValue()).toBe(long);
});

test('a claim is proved by an entry of the profile', async () => {
  const { page } = await app.open();
  await openStory(page);
  const growth = question(page, 'Growth, with proof');
  await growth.getByRole('button', { name: 'Add a claim' }).click();
  const claim = growth.getByRole('group', { name: 'Claim 1' });
  await claim.getByRole('textbox', { name: 'Claim 1' }).fill('I changed how I study, and I passed.');
  await claim.getByText('Nothing in your profile shows this yet.').waitFor();
  await claim.getByLabel('Since when').fill('2022-11');
  await claim.getByRole('button', { name: /^Use: Step 1 passed on/ }).click();
  await eventually(() => part(page, 'Growth, with proof').innerText()).toMatch(
    /Found[\s\S]*I changed how I study, and I passed\.\s+Shown by: Step 1 passed/,
  );
  await claim.getByRole('button', { name: 'Remove claim 1' }).click();
  await eventually(() => growth.getByRole('group').count()).toBe(0);
});

test('the outline of each specialty holds the person’s own words, to copy and to print', async () => {
  const { page, context: browser } = await app.open();
  await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStory(page, openWholeSampleAt);
  await question(page, /^Why Med-Peds/)
    .getByRole('textbox')
    .fill(WHY);
  await question(page, 'You with children').getByRole('textbox').fill('A year in a children’s clinic.');
  await eventually(() => part(page, 'Why').locator('blockquote').allTextContents()).toEqual([
    WHY,
    'A year in a children’s clinic.',
  ]);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Outline for Med-Peds/);
  expect(copied).toContain('exactly as I typed them — even  so.');
  expect(copied).toContain('This is an outline, not a statement.');

  await page.getByLabel('Internal Medicine', { exact: true }).check();
  await eventually(() => part(page, 'Why').innerText()).not.toMatch('children’s clinic');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await part(page, 'Why').isVisible()).toBe(true);
});

test('clean for assistive technology', async () => {
  const { page, context: browser } = await app.open();
  await openStory(page);
  await context(page).getByRole('textbox').fill(CONTEXT);
  await question(page, 'Where it leads').getByRole('textbox').fill('a word '.repeat(300));
  await page.getByRole('button', { name: 'Add a claim' }).click();
  await page
    .getByRole('group', { name: 'Claim 1' })
    .getByRole('textbox', { name: 'Claim 1' })
    .fill('I grew.');
  await page.getByText(/^Too long by/).waitFor();
  expect(await problemsInEveryWindow(page)).toEqual([]);
  await browser.close();
});

test('on a phone every control is large enough to touch', async () => {
  const { page } = await app.open({ viewport: PHONE });
  await openStory(page);
  await context(page).getByRole('textbox').fill(CONTEXT);
  await context(page).getByRole('button').first().waitFor();
  const small = await page
    .locator('main :is(button, select, textarea, summary, input[type=text])')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const { height } = one.getBoundingClientRect();
        return height > 0 && height < 43.5 ? [`${one.tagName} ${one.textContent}`] : [];
      }),
    );
  expect(small).toEqual([]);
});
