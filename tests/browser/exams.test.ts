import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import { type AppHost, eventually, openWholeSampleAt, PHONE, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const LOW = `
profile: 1
season: 2028
applicant: non-us-img
visa: { needed: true, acceptable: [J-1] }
exams:
  - { exam: step1, result: pass, date: 2022-02-10 }
  - { exam: step2ck, date: 2025-05-01, score: 205 }
practice:
  - { exam: step2ck, date: 2026-11-01, score: 228 }
preferences: { specialties: { med-peds: 5 } }
`;
const COMLEX = `
profile: 1
season: 2028
applicant: us-do
exams: [{ exam: comlex1, result: pass }]
`;
const EMPTY = 'profile: 1\nseason: 2028\napplicant: non-us-img\n';

/** Dates on the page are counted from this day, whatever the day is. */
async function fixToday(page: Page, time = '12:00:00') {
  await page.clock.setFixedTime(new Date(`2026-11-22T${time}`));
}

async function openExams(page: Page, profile: string) {
  await fixToday(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'mine.yaml', mimeType: 'application/yaml', buffer: Buffer.from(profile) });
  await page.waitForURL(/#\/home/);
  await page.evaluate(() => {
    window.location.hash = '#/exams';
  });
  await inShort(page).waitFor({ timeout: 40_000 });
}

const inShort = (page: Page) => page.getByRole('navigation', { name: 'In short' });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const _overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('practice tests are added on the page, and the decision follows and is undone', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE });
  await openExams(page, LOW);
  const decision = () => inShort(page).getByRole('listitem').first().innerText();
  expect(await decision()).toBe('Do not book Step 2 CK yet');
  const step2 = part(page, 'Step 2 CK');
  const text = await step2.innerText();
  // September 22, 2027, four and six weeks back on a calendar; the day is projected.
  expect(text).toMatch(/22 September 2027, projected/);
  expect(text).toMatch(/Safe day\s+11 August 2027/);
  expect(text).toMatch(/Last day\s+25 August 2027\s+276 days left/);
  expect(text).toMatch(/25 of 78/);
  const odds = step2.getByRole('list', { name: 'What the score is worth' }).getByRole('img');
  expect(await odds.count()).toBeGreaterThan(4);

  const practice = part(page, 'Practice tests');
  await practice.getByText('Add or change practice tests').click();
  for (const [index, date] of ['2026-11-10', '2026-11-18'].entries()) {
    await practice.getByRole('button', { name: 'Add a practice test' }).click();
    const entry = practice.getByRole('group', { name: `Practice test ${index + 2}` });
    await entry.getByLabel('Date').fill(date);
    await entry.getByLabel('Score').fill('246');
  }
  await eventually(decision).toBe('You can book Step 2 CK');
  expect(await practice.innerText()).toMatch(/1 November 2026\s+228\s+Newer ones decide/);
  // A burst of typing is one step of undo; what comes a minute later is another.
  await fixToday(page, '12:01:00');
  const second = practice.getByRole('group', { name: 'Practice test 3' });
  await second.getByRole('button', { name: 'Remove Practice test 3' }).click();
  await eventually(decision).toBe('Do not book Step 2 CK yet');
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(decision).toBe('You can book Step 2 CK');
  expectClean();
});

test('the sample reads the worth of Step 3, its order and its dates, and what waiting would do', async () => {
  const { page, expectClean } = await app.open();
  await fixToday(page);
  await openWholeSampleAt(page, 'exams');
  await inShort(page).waitFor({ timeout: 40_000 });
  expect(await inShort(page).getByRole('listitem').allInnerTexts()).toEqual([
    'Step 2 CK is passed',
    'Step 3 before you apply is worth it',
    'Nothing here speaks for waiting',
  ]);
  const step3 = part(page, 'Step 3');
  expect(await step3.innerText()).toMatch(/percentage points[\s\S]*\$955[\s\S]*21 April 2027/);
  await step3.getByText('Where this comes from').click();
  expect(await step3.getByRole('link', { name: /Step 3 FAQ/ }).count()).toBe(1);
  const wait = part(page, 'Apply now or wait');
  const conditions = wait.getByRole('listitem').filter({ hasText: /^(Met|Not met|Cannot tell)/ });
  expect(await conditions.count()).toBe(3);
  const limits = part(page, 'Attempts and time limits');
  await limits.getByText('Limits of some states').click();
  expect(await limits.getByRole('listitem').filter({ hasText: 'New York' }).innerText()).toMatch(/Low trust/);
  // A decision leads to its part by keyboard, and the address still names the screen.
  await inShort(page)
    .getByRole('link', { name: /^Nothing here speaks for waiting/ })
    .focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Apply now or wait');
  expect(page.url()).toMatch(/#\/exams$/);
  expectClean();
});

test('an empty profile is told what to enter first, and the link leads there', async () => {
  const { page } = await app.open();
  await openExams(page, EMPTY);
  await page.getByText('Enter this first').waitFor();
  await page.getByRole('link', { name: /^Your exams/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Your profile' }).waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Add an attempt');
});

test('COMLEX alone gets no target score and no invented date', async () => {
  const { page } = await app.open();
  await openExams(page, COMLEX);
  const level2 = part(page, 'COMLEX Level 2');
  const text = await level2.innerText();
  expect(text).toContain('You do not have to take the USMLE.');
  expect(text).not.toMatch(/Safe day|Target score|Last test days|218/);
  expect(await page.getByText('ECFMG and its limit of years do not apply').count()).toBe(1);
});

test('the page is clean for assistive technology', async () => {
  const { page, context } = await app.open();
  await openExams(page, LOW);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Add a practice test' }).click();
  await eventually(() => page.getByRole('group', { name: 'Practice test 2' }).count()).toBe(1);
  expect(await problemsInEveryWindow(page)).toEqual([]);
  await context.close();
});
