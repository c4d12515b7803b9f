import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AppHost,
  eventually,
  goTo,
  openSampleAt,
  openShortList,
  PHONE,
  startApp,
} from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('a letter filled in on a phone survives a reload, beside the other parts of the profile', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE });
  await openSampleAt(page, 'profile');
  await page.getByRole('button', { name: 'Add a letter' }).click();
  const letter = page.getByRole('group', { name: 'Letter 2', exact: true });
  await letter.getByLabel('Who writes it').fill('Dr Haddad, ward chief');
  await letter.getByLabel('Their field').selectOption({ label: 'Pediatrics' });
  await letter.getByLabel('Status').selectOption({ label: 'Asked' });
  await letter.getByLabel('Asked on').fill('2026-11-02');
  const answers = (question: string) => letter.getByRole('group', { name: question });
  await answers('Do they work in the US?').getByLabel('No', { exact: true }).check();
  await answers('Did they see you work with patients').getByLabel('Yes').check();
  await page.getByRole('button', { name: 'Add a practice test' }).click();
  await page.getByRole('group', { name: 'Practice test 2' }).getByLabel('Score').fill('231');
  await page.getByLabel('Languages you can use with patients').fill('ar, en, fr');
  await page.getByRole('group', { name: 'Do you match as a couple?' }).getByLabel('Yes').check();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  await page.getByText(/^Saved on this device/).waitFor();
  await page.reload();
  await letter.waitFor({ timeout: 30_000 });
  expect(await letter.getByLabel('Who writes it').inputValue()).toBe('Dr Haddad, ward chief');
  expect(await letter.getByLabel('Status').inputValue()).toBe('asked');
  expect(await letter.getByLabel('Asked on').inputValue()).toBe('2026-11-02');
  expect(await answers('Do they work in the US?').getByLabel('No', { exact: true }).isChecked()).toBe(true);
  expect(await page.getByRole('group', { name: 'Practice test 2' }).getByLabel('Score').inputValue()).toBe(
    '231',
  );
  expect(await page.getByLabel('Languages you can use with patients').inputValue()).toBe('ar, en, fr');
  // What was entered reaches the audit.
  await goTo(page, 'Audit');
  const sheet = page.getByRole('region', { name: 'Your profile as a sheet' });
  await sheet
    .getByText('Asked for, Pediatrics, author outside the United States')
    .waitFor({ timeout: 60_000 });
  await sheet.getByText('Arabic, English, French').waitFor();
  expectClean();
});

test('a change of a form can be undone, and a wrong date is named at its field', async () => {
  const { page } = await app.open();
  await openShortList(page);
  await goTo(page, 'Your profile');
  const led = page.getByRole('group', { name: 'Have you led people or a project?' });
  expect(await led.getByLabel('No', { exact: true }).isChecked()).toBe(true);
  await led.getByLabel('Yes').check();
  await goTo(page, 'Your list');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await goTo(page, 'Your profile');
  expect(await led.getByLabel('No', { exact: true }).isChecked()).toBe(true);
  const asked = page.getByRole('group', { name: 'Letter 1', exact: true }).getByLabel('Asked on');
  await asked.fill('soon');
  await eventually(() => asked.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('link', { name: 'Letter 1, Asked on' }).click();
  await eventually(() => asked.evaluate((field) => field === document.activeElement)).toBe(true);
});

test('what still has no form is named, with the page where it is written', async () => {
  const { page } = await app.open();
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(
      'profile: 1\napplicant: us-do\nletters: [{ status: asked }]\nstory: { why: both ages }\nhobbies: [chess]\n',
    ),
  });
  await page.getByRole('heading', { level: 2, name: /match with this plan|Too little/ }).waitFor();
  await goTo(page, 'Your profile');
  const kept = page.getByRole('region', { name: 'Also in your file' });
  expect(await kept.innerText()).toMatch(/Your story[\s\S]*hobbies \(1\)/);
  expect(await kept.innerText()).not.toMatch(/Letters/);
  await kept.getByRole('link', { name: /Your story/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Your story' }).waitFor();
});
