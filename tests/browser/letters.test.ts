import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import { type AppHost, eventually, openSampleAt, PHONE, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function openLetters(page: Page) {
  await openSampleAt(page, 'letters');
  await page.getByRole('heading', { name: 'Who writes for which specialty' }).waitFor({ timeout: 40_000 });
}

/** The sample has one letter, from internal medicine. */
async function addPediatrician(page: Page) {
  await page.getByRole('button', { name: 'Add a letter' }).click();
  const form = page.getByRole('group', { name: 'Letter 2' });
  await form.getByLabel('Who writes it').fill('Dr. Sofia Reyes');
  await form.getByLabel('Their field').selectOption('pediatrics');
  await form.getByRole('group', { name: 'Do they work in the US?' }).getByLabel('Yes').check();
  await form
    .getByRole('group', { name: /hands-on/ })
    .getByLabel('Yes')
    .check();
  return form;
}

test('a letter added at once takes its place, closes a gap when received, and survives a reload', async () => {
  const { page, expectClean } = await app.open();
  await openLetters(page);
  const gaps = page.getByRole('region', { name: 'What is missing' });
  expect(await gaps.innerText()).toMatch(/A pediatrician\s+You have nobody for this yet/);
  const form = await addPediatrician(page);
  const row = page.getByRole('row', { name: /^Dr\. Sofia Reyes/ });
  await eventually(() => row.innerText()).toMatch(/Covers pediatrics/);
  await eventually(() => gaps.innerText()).toMatch(/To ask\s+A pediatrician/);
  await form.getByRole('button', { name: 'Done' }).click();

  await row.getByLabel('Status').selectOption('asked');
  await row.getByLabel('Asked on').fill('2026-11-20');
  const request = page.getByRole('article', { name: 'Dr. Sofia Reyes' });
  await eventually(() => request.innerText()).toMatch(/You asked on 20.November.2026[\s\S]*Upload by/);
  await row.getByLabel('Status').selectOption('received');
  await eventually(() => gaps.innerText()).not.toMatch(/\sA pediatrician/);
  await eventually(() => request.count()).toBe(0);

  await page.getByText(/^Saved on this device \d\d:\d\d$/).waitFor();
  await page.reload();
  await row.waitFor({ timeout: 40_000 });
  await row.getByRole('button', { name: /^Edit/ }).click();
  await page.getByRole('button', { name: 'Remove this letter' }).click();
  await row.waitFor({ state: 'detached' });
  expectClean();
});

test('a wrong date is named at its field, and the table stays', async () => {
  const { page } = await app.open();
  await openLetters(page);
  const form = await addPediatrician(page);
  await form.getByLabel('Asked on').fill('soon');
  await form.getByText(/must be a date such as/).waitFor();
  await page.getByRole('row').filter({ hasText: 'Dr. Sofia Reyes' }).waitFor();
});

test('programs show what they state, and lead to their page', async () => {
  const { page } = await app.open();
  await openLetters(page);
  const programs = page.getByRole('region', { name: 'What programs say about letters' });
  await programs.getByText(/^Your letters in hand fall short \(\d+\)$/).click();
  const card = programs.getByRole('article', { name: /Baystate/ });
  expect(await card.innerText()).toMatch(/“2 or more letters[\s\S]*Not met[\s\S]*you have 1[\s\S]*2023/);
  await card.getByRole('link', { name: /Baystate/ }).click();
  await page.getByRole('heading', { level: 1, name: /Baystate/ }).waitFor();
});

test('a phone shows a card for each specialty', async () => {
  const { page } = await app.open({ viewport: PHONE });
  await openLetters(page);
  expect(await page.getByRole('table').count()).toBe(0);
  const card = page.getByRole('article', { name: 'Med-Peds', exact: true });
  expect(await card.innerText()).toMatch(/Letter 1[\s\S]*In hand today: Letter 1/);
});

test('clean for assistive technology', async () => {
  const { page, context } = await app.open();
  await openLetters(page);
  await addPediatrician(page);
  await page.getByText('How the sets are chosen').click();
  await page.getByText('What to ask for').first().click();
  await page.getByText(/^Your letters in hand fall short/).click();
  await page.getByText(/^We cannot tell \(/).click();
  expect(await problemsInEveryWindow(page)).toEqual([]);
  await context.close();
});
