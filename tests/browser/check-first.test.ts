import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, openSampleList, planFigures, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

function nameOfFocus(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

/** Several presses on one spot are one answer; the card stays under them, and the keyboard can take it back. */
async function answersOnce(page: Page, card: Locator) {
  const name = await card.getAttribute('aria-label');
  const button = card.getByRole('button', { name: /^Yes/ });
  await button.scrollIntoViewIfNeeded();
  const place = await button.boundingBox();
  if (!place) throw new Error('The button has no place.');
  const press = () => page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await press();
  await press();
  await page.waitForTimeout(200);
  await press();
  const entered = page.getByRole('button', { name: /^Remove your answer/ });
  expect(await entered.count()).toBe(1);
  expect(await card.getAttribute('aria-label')).toBe(name);
  expect(await nameOfFocus(page)).toBe(name);
  await card.getByRole('button', { name: 'Take this answer back' }).focus();
  await page.keyboard.press('Enter');
  expect(await entered.count()).toBe(0);
  expect(await nameOfFocus(page)).toBe(name);
  // What has moved takes no press of the pointer for a moment.
  await page.waitForTimeout(800);
}

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
  await answersOnce(page, cards.first());
  expect(await cards.first().innerText()).toMatch(/points[\s\S]*fees[\s\S]*Where to look/);
  await cards.first().getByText('Change the date').click();
  await cards.first().getByLabel('Where you found it').fill('e-mail from the coordinator');
  await cards.first().getByRole('button', { name: /^No/ }).click();

  const changes = page.getByRole('region', { name: 'What your last change did' });
  await eventually(() => changes.innerText()).toMatch(
    /Answer entered for [\s\S]*Chance to match[\s\S]*program(s)? went out/,
  );
  const answered = page.getByRole('article', { name: question, exact: true });
  await eventually(() => answered.innerText()).toMatch(/Your answer of[\s\S]*Chance to match/);
  await answered.getByRole('button', { name: 'Go on to the next one' }).focus();
  await page.keyboard.press('Enter');
  await answered.waitFor({ state: 'detached' });
  expect(await nameOfFocus(page)).toBe(await cards.first().getAttribute('aria-label'));
  const found = page.getByRole('region', { name: 'What you found out' });
  expect(await found.innerText()).toMatch(/Your answer of \d+ \w+ \d{4}, e-mail from the coordinator/);

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
