import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import { type AppHost, eventually, openSampleAt, PHONE, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** The two screens, once they have their answer. */
async function show(page: Page, screen: 'experience' | 'research') {
  await page.evaluate((name) => (window.location.hash = `#/${name}`), screen);
  await page.getByRole('navigation', { name: 'On this page' }).waitFor({ timeout: 40_000 });
}

const PROFILE = {
  profile: 1,
  season: 2028,
  applicant: 'non-us-img',
  school: { country: 'IN', graduated: 2023 },
  visa: { needed: true },
  exams: [{ exam: 'step2ck', date: '2024-03-15', score: 239 }],
  experience: [
    { kind: 'hands-on', country: 'US', field: ['internal-medicine'], from: '2026-11', setting: 'university' },
    { kind: 'hands-on', country: 'US', field: ['med-peds'], from: '2027-03', to: '2027-03' },
    { kind: 'internship', country: 'IN', field: ['internal-medicine'], from: '2023-03', to: '2024-02' },
    { kind: 'teaching', country: 'IN' },
  ],
  scholarship: [{ kind: 'abstract', topic: 'asthma in refugee children' }],
  gaps: [{ from: '2024-03', to: '2024-08', reason: 'care of a parent' }],
  ties: { states: ['TN'] },
};

async function openProfile(page: Page) {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'profile.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(PROFILE)),
    });
  await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor();
}

test('an entry is scored, and its score follows the answer that its link leads to', async () => {
  const { page, expectClean } = await app.open();
  await openSampleAt(page, 'experience');
  const card = page.getByRole('article').filter({ hasText: 'Hands-on clinical work' });
  await card.getByText('3 of 4 points', { exact: true }).waitFor();
  expect(await card.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/Hands-on work\s+Met/),
    expect.stringMatching(/Adults and children\s+Not met/),
    expect.stringMatching(/Teaching hospital\s+Met/),
    expect.stringMatching(/Evaluation and letter\s+Met/),
  ]);
  await card.getByRole('link', { name: /^Edit: / }).click();
  const entry = page.getByRole('group', { name: 'Experience 1' });
  await entry.getByRole('group', { name: 'A letter from it?' }).getByLabel('I do not know yet').check();
  await show(page, 'experience');
  await card.getByText('2 to 3 of 4 points', { exact: true }).waitFor({ timeout: 40_000 });
  await card.getByRole('link', { name: /^Enter it: / }).click();
  await eventually(() =>
    page.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent),
  ).toBe('A letter from it?');
  await page.keyboard.press('ArrowLeft');
  await show(page, 'experience');
  await card.getByText('2 of 4 points', { exact: true }).waitFor({ timeout: 40_000 });
  await card.getByText(/^What would raise it:/).waitFor();
  expectClean();
});

test('the next rotation names dates, fees, what it is worth with zero, and places with their codes', async () => {
  const { page } = await app.open();
  await openProfile(page);
  await show(page, 'experience');
  const next = page.getByRole('region', { name: 'What the next one should look like' });
  await next
    .getByText(/ask for a place by \d+ \w+ 20\d\d, start by/)
    .first()
    .waitFor();
  await next.getByText(/^One block: \$\d+ to \$[\d,]+$/).waitFor();
  await next.getByText('The range includes zero').waitFor();
  expect(await next.getByRole('img', { name: /^Gain/ }).count()).toBeGreaterThan(0);
  await next.getByRole('link', { name: 'Medicine-Pediatrics 1844700C0' }).click();
  await page.getByRole('heading', { level: 1, name: /Tennessee/ }).waitFor();
});

test('a pause is counted, explained in the form, and then called explained', async () => {
  const { page } = await app.open();
  await openSampleAt(page, 'research');
  const active = page.getByRole('region', { name: 'Staying active' });
  await active.getByText('20 months without a reason entered').waitFor();
  await active.getByRole('link', { name: 'Enter a reason' }).click();
  await page.getByRole('button', { name: 'Add a pause' }).click();
  const pause = page.getByRole('group', { name: 'Pause 2' });
  await pause.getByLabel('From').fill('2025-03');
  await pause.getByLabel('To').fill('2026-10');
  await pause.getByLabel('Reason, in a few words').fill('care of a parent');
  await show(page, 'research');
  await active.getByText('March 2025 to October 2026: care of a parent').waitFor({ timeout: 40_000 });
  expect(await active.getByText('20 months without a reason entered').count()).toBe(0);
});

test('before anything is entered both screens say what to enter, and invent nothing', async () => {
  const { page } = await app.open();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'profile.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ profile: 1, applicant: 'non-us-img' })),
    });
  await page.getByRole('navigation').first().waitFor();
  await show(page, 'experience');
  await page.getByRole('link', { name: 'Enter your experience' }).waitFor();
  await page.getByText(/There is no number yet/).waitFor();
  await show(page, 'research');
  await page.getByText('We cannot tell whether you are active now.').waitFor();
  expect(await page.getByText('Your entries leave no empty time.').count()).toBe(0);
});

test('the links at the top lead to their part, by keyboard too', async () => {
  const { page } = await app.open({ viewport: PHONE });
  await openSampleAt(page, 'research');
  const link = page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'An e-mail to a faculty member' });
  await link.focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'An e-mail to a faculty member' });
  await eventually(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(page.url()).toMatch(/#\/research$/);
});

test('both screens and the form are clean for assistive technology', async () => {
  const { page, context } = await app.open({ viewport: PHONE });
  await openProfile(page);
  const found: string[] = [];
  const clean = async (place: string) => {
    found.push(...(await problemsInEveryWindow(page, place)));
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main a, main button')]
        // Links inside a sentence are as high as its line; what is hidden has no height.
        .filter((one) => getComputedStyle(one).display !== 'inline')
        .filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent ?? ''),
    );
    found.push(...small.map((text) => `${place}: small target ${text}`));
  };
  await show(page, 'experience');
  await clean('experience');
  await show(page, 'research');
  await clean('research');
  await page.evaluate(() => (window.location.hash = '#/profile'));
  await page.getByRole('group', { name: 'Work 1' }).waitFor();
  await clean('profile');
  expect(found).toEqual([]);
  await context.close();
});
