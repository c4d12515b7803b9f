import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, openShortList, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('the model card opens from the footer and from the proof, and every figure says what it rests on', async () => {
  const { page, expectClean } = await app.open();
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'How sure is this' });
  await link.click();
  await page.getByRole('heading', { level: 1, name: 'How sure is this' }).waitFor();
  const short = page.getByRole('region', { name: 'In short' });
  await short.waitFor();
  expect(await short.getByRole('listitem').count()).toBe(3);
  for (const figure of await short.getByRole('listitem').allInnerTexts()) expect(figure).toMatch(/n = \d+$/);
  expect(await page.getByRole('img', { name: /^Predicted and observed/ }).count()).toBe(2);
  const published = page.getByRole('table', { name: /beside the published tables/ });
  const all = await published.getByRole('row').count();
  await page.getByLabel('Only what the model was not fitted to').check();
  expect(await published.getByRole('row').count()).toBeLessThan(all);
  await page.goBack();
  await openShortList(page);
  await page.getByRole('main').getByRole('link', { name: 'How sure is this' }).click({ timeout: 30_000 });
  await short.waitFor();
  expectClean();
});

test('nothing of the model card is left in English', async () => {
  const { page, expectClean } = await app.open({ locale: 'es-MX' });
  await page.evaluate(() => {
    window.location.hash = '#/model';
  });
  await page.getByRole('heading', { name: 'Lo que nunca vio' }).waitFor();
  const main = page.getByRole('main');
  await main.getByText('programas no vistos: tasa de entrevistas predicha e informada').first().waitFor();
  expect(await main.locator('[lang=en]').count()).toBe(0);
  expect(await main.innerText()).not.toMatch(/ (?:the|of|and|rates) /);
  expectClean();
});
