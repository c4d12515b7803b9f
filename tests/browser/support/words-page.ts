import type { Page } from 'playwright-core';

export const SCENE =
  'On a Tuesday in March an old man came to our clinic with his granddaughter, and both had asthma. I examined them side by side.';
export const BLAME = 'I failed Step 1 because the testing center was badly run. It was not my fault.';
export const OWNED =
  'I failed Step 1 once. I changed how I study, met a tutor every week, and passed six months later.';

export async function openWords(page: Page, query = '') {
  await page.evaluate((search) => (window.location.hash = `#/words${search}`), query);
  await page.getByRole('heading', { name: 'Your text', exact: true }).waitFor({ timeout: 20_000 });
}
export const field = (page: Page) => page.getByRole('textbox', { name: 'Your text', exact: true });

export const read = (page: Page) =>
  page.getByRole('heading', { name: 'What to do first' }).waitFor({ timeout: 40_000 });
