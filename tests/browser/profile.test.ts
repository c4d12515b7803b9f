import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, KEEPS_ITSELF, openShortList, startApp } from './support/app-page.ts';
import { readStored } from './support/device-store.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('a wrong answer is named at its field, keeps its text, and leaves the last list alone', async () => {
  const { page, expectClean } = await app.open();
  await openShortList(page);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Your profile' }).click();
  const score = page.getByRole('group', { name: 'Entry 3' }).getByLabel('Score');
  await score.fill('999');
  await eventually(() => score.getAttribute('aria-invalid')).toBe('true');
  const message = page.locator(`[id="${(await score.getAttribute('aria-describedby'))?.split(' ').at(-1)}"]`);
  expect(await message.innerText()).toMatch(/1 to 300/);
  await page.getByRole('link', { name: 'Your list' }).click();
  await page.getByText('The list below still uses your last complete profile').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline);

  await page.getByText(/^Saved on this device \d\d:\d\d$/).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  await page.getByRole('link', { name: 'Your profile' }).click();
  expect(await score.inputValue()).toBe('999');
  await score.fill('224');
  await eventually(() => score.getAttribute('aria-invalid')).toBe(null);
  expectClean();
});

test('an own profile grows from nothing to a list, and comes back after a reload', async () => {
  const { page, expectClean } = await app.open();
  await page.getByRole('button', { name: 'Start with my own profile' }).click();
  await page.getByRole('link', { name: 'Or answer all questions on one page' }).click();
  await page.getByLabel('US citizen, school abroad', { exact: true }).check();
  await page.getByRole('button', { name: 'Add an attempt' }).click();
  const attempt = page.getByRole('group', { name: 'Entry 1' });
  await attempt.getByLabel('Exam').selectOption('step2ck');
  await attempt.getByLabel('Date').fill('2025-06-02');
  await attempt.getByLabel('Score').fill('240');
  await page.getByLabel('Year of graduation').fill('2025');
  await page.getByLabel('Budget for application fees').fill('1500');
  await page.getByRole('link', { name: 'Your list' }).click();
  await page.getByRole('heading', { level: 1, name: /match with this plan/ }).waitFor();
  await page.getByText(/^Saved on this device/).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /match with this plan/ }).waitFor();
  await page.getByRole('link', { name: 'Your profile' }).click();
  expect(await attempt.getByLabel('Score').inputValue()).toBe('240');
  expectClean();
});

test('a file with mistakes names the fields and changes nothing; a good one opens and is written again whole', async () => {
  const { page, expectClean } = await app.open();
  const open = page.locator('input[type=file]');
  await open.setInputFiles({
    name: 'wrong.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(
      'profile: 1\napplicant: non-us-img\nexams:\n  - { exam: step2ck, date: 2024-02-31, score: 900 }\n',
    ),
  });
  await page.getByRole('alert').getByText('We could not open wrong.yaml').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/exams\[0\]\.date[\s\S]*Correct these lines/);
  await open.setInputFiles({
    name: 'picture.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  });
  await page.getByRole('alert').getByText('This is not a text file').waitFor();
  expect(await page.getByRole('alert').innerText()).not.toContain('Correct these lines');
  expect(await page.getByRole('navigation').count()).toBe(0);

  await open.setInputFiles({
    name: 'good.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        profile: 1,
        applicant: 'us-do',
        budget: 900,
        exams: [{ exam: 'comlex2', date: '2026-05-04', score: 560 }],
        letters: [{ field: 'pediatrics', us: true, status: 'asked' }],
        hobbies: ['chess'],
      }),
    ),
  });
  await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor();
  await page.getByRole('link', { name: 'Your profile' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download profile file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toMatch(/applicant: us-do/);
  expect(text).toMatch(/status: asked/);
  expect(text).toMatch(/chess/);
  expectClean();
});

/** Files among those kept for work without a network that hold a word. */
function filesWith(page: Page, word: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        if ((await answer?.text())?.includes(wanted)) found.push(request.url);
      }
    }
    return found;
  }, word);
}

test('deleting everything asks first, then leaves nothing behind', async () => {
  const { page } = await app.open(KEEPS_ITSELF);
  await openShortList(page);
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  await page.getByRole('link', { name: 'Your profile' }).click();
  await page.getByLabel('Medical school').fill('Quagga University');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.getByRole('link', { name: 'Back up, restore or delete everything' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await page.getByText(/^Saved on this device/).waitFor();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('Everything you entered is deleted from this browser.').waitFor();
  await page.getByText('Nothing is kept here yet.').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await readStored(page).then(Object.keys)).toEqual([]);
  expect(await filesWith(page, 'Quagga')).toEqual([]);
  await page.goto(app.address);
  await page.reload();
  await page.getByRole('heading', { name: 'Try a sample' }).waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);
});

test('before enough is known there is no chance in ten, but the next questions, which lead to their fields', async () => {
  const { page, expectClean } = await app.open();
  await page.getByRole('link', { name: 'Or look at all programs first' }).click();
  await page.getByText(/^9\d\d of 9\d\d programs$/).waitFor({ timeout: 20_000 });
  await page.getByText('Odds need a profile.').waitFor();
  await page.getByRole('button', { name: 'Start a profile' }).click();
  await page.getByText('Start here: what kind of applicant are you?').waitFor();
  expect(await page.getByText('needs correcting').count()).toBe(0);
  await page.getByText('Not answered yet: we assume 3 stars for each.').waitFor();

  await page.getByLabel('Not a US citizen, school abroad').check();
  await page.getByRole('link', { name: 'Your list' }).click();
  await page
    .getByRole('heading', {
      level: 1,
      name: /^Too little is known yet: your chance to match could be \d+–\d+%$/,
    })
    .waitFor();
  await page.getByRole('table').first().waitFor();
  expect(await page.getByText('people like you').count()).toBe(0);
  await page.getByText('so all three count alike, with 3 stars each').waitFor();
  await page.getByRole('link', { name: 'Do you need a visa?' }).click();
  await eventually(() =>
    page.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent),
  ).toBe('Do you need a visa?');
  await page.getByLabel('No', { exact: true }).first().check();
  await page.getByRole('button', { name: 'Add an attempt' }).click();
  const attempt = page.getByRole('group', { name: 'Entry 1' });
  await attempt.getByLabel('Exam').selectOption('step2ck');
  await attempt.getByLabel('Date').fill('soon');
  await page.getByRole('link', { name: 'Entry 1, Date' }).click();
  await eventually(() =>
    attempt.getByLabel('Date').evaluate((field) => field === document.activeElement),
  ).toBe(true);
  await attempt.getByLabel('Date').fill('2026-05-04');
  await attempt.getByLabel('Score').fill('238');
  await page.getByRole('link', { name: 'Your list' }).click();
  await page.getByRole('heading', { level: 1, name: /match with this plan/ }).waitFor();
  expectClean();
});

test('a file opened over a profile can be taken back', async () => {
  const { page } = await app.open();
  await openShortList(page);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Your profile' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'other.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from('profile: 1\napplicant: us-md\nbuget: 900\n'),
  });
  await page.getByText('Another profile opened').waitFor();
  await page.getByText(/buget/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { level: 2, name: headline }).waitFor();
});

test('a file without a season, opened before the facts are there, gets the season that is open next', async () => {
  const { page, context } = await app.open();
  let delayed = 0;
  await context.route('**/calendar-*.json', async (route) => {
    delayed += 1;
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.reload();
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from('profile: 1\napplicant: non-us-img\n'),
  });
  await page.getByRole('link', { name: 'Your profile' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your profile' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download profile file' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toMatch(/season: 2028/);
  expect(delayed).toBeGreaterThan(0);
});
