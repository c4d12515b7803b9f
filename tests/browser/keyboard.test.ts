import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const step = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const MOST_PRESSES = 120;

/** What the control with the focus is called, and whether it can be seen that it has the focus. */
function focused(page: Page) {
  return page.evaluate(() => {
    const control = document.activeElement as HTMLInputElement;
    const label = [...(control.labels ?? [])].map((one) => one.textContent).join(' ');
    const name = control.getAttribute('aria-label') || label || control.textContent || '';
    return { name: name.trim(), shown: control.matches(':focus-visible') };
  });
}

/** Presses Tab until a control has the focus, and nothing else; every stop on the way must be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop.shown, `the focus on “${stop.name}” is seen`).toBe(true);
    if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return;
    passed.push(stop.name);
  }
  throw new Error(`Tab does not lead to ${name}, but past: ${passed.join(' | ')}`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('from the start page to an exported list with nothing but the keyboard', async () => {
  const { page, expectClean } = await app.open();
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');

  await press(page, 'Start with my own profile');
  await step(page, 'Who you are');
  await tabTo(page, 'US MD student or graduate');
  for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: 'Not a US citizen, school abroad', checked: true }).waitFor();
  await press(page, 'Next');
  await step(page, 'Your school');
  await press(page, 'Skip this step');
  await step(page, 'Your exams');
  await press(page, 'Add Step 2 CK');
  await tabTo(page, 'Score');
  await page.keyboard.type('241');
  await press(page, 'Next');
  await step(page, 'Your US experience');
  await press(page, 'Skip this step');
  await step(page, 'What you want');
  await press(page, 'Skip this step');
  await step(page, 'Money and interviews');
  await tabTo(page, /^Budget for application fees/);
  await page.keyboard.type('900');
  await page.keyboard.press('Enter');

  await step(page, 'Where you stand');
  await page.getByRole('link', { name: 'Open your list' }).waitFor();
  await press(page, 'Open your list');
  await page.getByRole('table').first().waitFor();
  const slider = () => page.getByRole('slider').first().inputValue();
  await eventually(slider).toBe('900');
  const download = page.waitForEvent('download');
  await press(page, 'Download as CSV');
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.trim().split('\n').length).toBeGreaterThan(10);

  // A program is left out, and comes back.
  await tabTo(page, /^Exclude /);
  const { name } = await focused(page);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name, exact: true }).waitFor();
  expectClean();
});
