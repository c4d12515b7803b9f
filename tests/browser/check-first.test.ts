import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, openSampleList, planFigures, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('an answer re-plans at once, says what it did, survives a reload, and can be taken back', async () => {
  const { page, expectClean } = await app.open();
  await openSampleList(page);
  const list = await planFigures(page);
  await page.getByRole('link', { name: 'Check first' }).click();
  const cards = page.getByRole('article');
  await cards.first().waitFor({ timeout: 40_000 });
  expect(await cards.count()).toBe(12);
  const question = (await cards.first().getAttribute('aria-label')) ?? '';
  const name = await cards.first().getByRole('link').first().innerText();
  expect(await cards.first().innerText()).toMatch(/points[\s\S]*of fees[\s\S]*Where to look/);
  await cards.first().getByText('Change the date').click();
  await cards.first().getByLabel('Where you found it').fill('e-mail from the coordinator');
  await cards.first().getByRole('button', { name: /^No/ }).click();

  const changes = page.getByRole('region', { name: 'What your last change did' });
  await eventually(() => changes.innerText()).toMatch(
    /Answer entered for [\s\S]*Chance to match[\s\S]*program(s)? went out/,
  );
  await page.getByRole('article', { name: question }).waitFor({ state: 'detached' });
  const found = page.getByRole('region', { name: 'What you found out' });
  expect(await found.innerText()).toMatch(/Your answer of \d{4}-\d\d-\d\d, e-mail from the coordinator/);

  await page.getByText(/^Saved on this device/).waitFor();
  await page.reload();
  await found.getByRole('link', { name }).waitFor();
  const download = page.waitForEvent('download');
  await found.getByRole('button', { name: 'Download as CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('e-mail from the coordinator');

  await found.getByRole('button', { name: /^Remove your answer/ }).click();
  await found.getByText('Nothing yet.').waitFor();
  await page.getByRole('link', { name: 'Your list' }).click();
  await eventually(() => planFigures(page)).toEqual(list);
  expectClean();
});
