import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, openSampleAt, openShortList, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const CODE = '1426320C0';
const NAME = 'SUNY Downstate Health Sciences University';

test('a program opens from the list and by its address, and back leads back', async () => {
  const { page, expectClean } = await app.open();
  await openShortList(page);
  const link = page.getByRole('rowheader').getByRole('link').nth(30);
  const name = await link.innerText();
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => window.scrollY);
  await link.click();
  await heading(page, name).waitFor();
  await page.getByRole('heading', { name: 'Your odds, taken apart' }).waitFor();
  expect(await page.title()).toContain(name);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await heading(page, /match with this plan/).waitFor();
  await eventually(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 50);

  await page.evaluate((code) => {
    window.location.hash = `#/program/${code}`;
  }, CODE.toLowerCase());
  await heading(page, NAME).waitFor();
  await page.reload();
  await heading(page, NAME).waitFor();
  await page.getByRole('region', { name: 'Can I apply?' }).getByText('It asks for 236 or more').waitFor();
  expectClean();
});

test('the account in words and as a table ends at the chance above it', async () => {
  const { page } = await app.open();
  await openSampleAt(page, `program/${CODE}`);
  const account = page.getByRole('region', { name: 'Your odds, taken apart' });
  const chance = await page
    .locator('dt', { hasText: 'Chance of an interview' })
    .locator('+ dd b')
    .innerText();
  await account.getByText('The same as a table').click();
  expect(await account.getByRole('row').last().innerText()).toContain(chance);
  expect(await account.getByRole('listitem').last().innerText()).toContain(chance);
});

test('an answer of one’s own settles a requirement, moves the odds, and is undone by removing it', async () => {
  const { page } = await app.open();
  await openSampleAt(page, `program/${CODE}`);
  const chance = page.locator('dt', { hasText: 'Chance of an interview' }).locator('+ dd b');
  const before = await chance.innerText();
  const form = page.getByRole('region', { name: 'I checked this' });
  await form.getByLabel('What did you find out about?').selectOption('minStep2');
  await form.getByLabel('The limit in force now').fill('900');
  await form.getByRole('button', { name: /^Save this number/ }).click();
  await form.getByText('It must lie between 150 and 300').waitFor();
  await form.getByRole('button', { name: /^There is no such limit/ }).click();
  await eventually(() => chance.innerText()).not.toBe(before);
  await page.getByText('You found that there is no such limit.').waitFor();
  await eventually(() => page.getByRole('banner').innerText()).toMatch(/Saved on this device/);
  await page.reload();
  await page.getByText('You found that there is no such limit.').waitFor();
  await form.getByRole('button', { name: /^Remove your answer/ }).click();
  await eventually(() => chance.innerText()).toBe(before);
});

test('a code that no program has is said plainly', async () => {
  const { page } = await app.open();
  await openSampleAt(page, 'program/0000000X0');
  await heading(page, 'There is no such program').waitFor();
  await page.getByRole('link', { name: 'All programs' }).last().click();
  await heading(page, 'All programs').waitFor();
});
