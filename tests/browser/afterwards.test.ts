import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import { type AppHost, eventually, openSampleAt, PHONE, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const OPTIONS = { viewport: PHONE, serviceWorkers: 'block', timezoneId: 'Africa/Cairo' } as const;
const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const go = (page: Page, route: string) =>
  page.evaluate((hash) => (window.location.hash = hash), `#/${route}`);

async function savedText(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile((await download.path()) as string, 'utf8');
}

test('SOAP is prepared, read by one’s own clock, and saved for the calendar', async () => {
  const { page, expectClean } = await app.open(OPTIONS);
  await openSampleAt(page, 'soap');
  const week = part(page, 'The week, hour by hour');
  await week.waitFor();
  await page.getByText('0 of 10 ready').first().waitFor();

  await page.getByRole('checkbox', { name: 'Two people for the week' }).check();
  await page.getByText('1 of 10 ready').first().waitFor();
  await page.reload();
  await page.getByText('1 of 10 ready').first().waitFor();
  expect(await page.getByRole('checkbox', { name: 'Two people for the week' }).isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: 'Every document in ERAS' }).check();
  await page.getByText('2 of 10 ready').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('1 of 10 ready').first().waitFor();

  // 13 March 2028, the day after New York put its clocks forward: 10:00 there is 16:00 in Cairo, 23:00 in Tokyo.
  expect(await week.innerText()).toMatch(
    /13 March 2028 \(projected\)\s+Next\s+10:00 Eastern Time\s+16:00 your time/,
  );
  await week.getByLabel('Your time zone').selectOption('Asia/Tokyo');
  await eventually(() => week.innerText()).toMatch(/10:00 Eastern Time\s+23:00 your time/);
  const file = await savedText(page, () =>
    week.getByRole('button', { name: 'Save the week for your calendar' }).click(),
  );
  expect(file).toContain('DTSTART:20280313T140000Z');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(await week.getByRole('heading', { level: 4 }).count());
  expect(await problemsInEveryWindow(page, 'soap')).toEqual([]);
  expectClean();
});

test('a season that did not work is looked back on, repaired, set aside, undone and brought back', async () => {
  const { page, expectClean } = await app.open(OPTIONS);
  await openSampleAt(page, 'afterwards');
  await page.getByLabel('I did not match').check();
  const medicine = page.getByRole('group', { name: 'Internal Medicine' });
  await medicine.getByLabel('Invitations').fill('three');
  await medicine.getByText('Write a whole number up to 5000.').waitFor();
  await medicine.getByLabel('Invitations').fill('1');
  await medicine.getByText('Write how many applications you sent.').waitFor();
  await medicine.getByLabel('Sent').fill('60');
  const funnel = part(page, 'The season in numbers');
  await funnel.waitFor({ timeout: 40_000 });
  expect(await funnel.getByRole('table', { name: 'Each stage' }).innerText()).toMatch(
    /Invitations, Internal Medicine\s+1\s+60\s/,
  );
  const repairs = part(page, /^Repairs before season 2029/);
  await repairs.waitFor({ timeout: 60_000 });
  const put = repairs.getByRole('button', { name: /^In the plan: Step 3/ });
  await put.click();
  await eventually(() => put.getAttribute('aria-pressed')).toBe('true');
  await go(page, 'plan');
  await page.getByRole('heading', { name: 'Step 3 passed before applying' }).waitFor({ timeout: 40_000 });
  await go(page, 'afterwards');
  await eventually(() => put.getAttribute('aria-pressed')).toBe('true');
  expect(await problemsInEveryWindow(page, 'afterwards')).toEqual([]);

  await page.getByRole('button', { name: 'Begin season 2029' }).click();
  const past = part(page, 'Seasons set aside');
  await past.getByText('60 applications, 1 invitation, 0 programs ranked.').waitFor();
  // The new season has only begun: the page says when its result is due, and goes on looking back on the former one.
  await page.getByText(/^Season 2029 is not over yet\. You learn whether you matched on /).waitFor();
  await page.getByRole('heading', { name: 'How season 2028 ended' }).waitFor();
  await funnel.waitFor({ timeout: 40_000 });
  expect(await funnel.innerText()).toMatch(/Invitations, Internal Medicine\s+1\s+60\s/);
  expect(await problemsInEveryWindow(page, 'former')).toEqual([]);
  await page.getByLabel('Season 2029, which is not over yet').check();
  await page.getByRole('heading', { name: 'Season 2029 so far' }).waitFor();
  const plansFor = () => page.evaluate(() => document.body.innerText.match(/Begin season (\d+)/)?.[1]);
  expect(await plansFor()).toBe('2030');
  await page.getByLabel('Season 2028, which is over').check();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByLabel('I did not match').waitFor();
  // The profile went back, too: the next season is again the one after.
  await eventually(plansFor).toBe('2029');
  expect(await medicine.getByLabel('Sent').inputValue()).toBe('60');
  await page.getByRole('button', { name: 'Redo' }).click();
  await past.waitFor();
  const saved = await savedText(page, () => past.getByRole('button', { name: 'Save season 2028' }).click());
  expect(saved).toMatch(/season: 2028[\s\S]*applications: 60/);
  await past.getByRole('button', { name: 'Bring season 2028 back' }).click();
  await page.getByRole('heading', { name: 'Season 2028 so far' }).waitFor();
  expect(await page.getByLabel('I did not match').isChecked()).toBe(true);
  await past.waitFor({ state: 'detached' });
  expectClean();
});

test('who matched reads one sentence and what comes next, and no more', async () => {
  const { page, expectClean } = await app.open(OPTIONS);
  await openSampleAt(page, 'afterwards');
  await page.getByLabel('I matched').check();
  await page.getByLabel('Where?').fill('Mercy Hospital');
  await page.getByText('You matched. Congratulations.').waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'How season 2028 ended',
    'What comes next',
  ]);
  await page.reload();
  await eventually(() => page.getByLabel('Where?').inputValue()).toBe('Mercy Hospital');
  expectClean();
});
