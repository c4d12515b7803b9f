import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import { type AppHost, eventually, openSampleAt, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** A person in Cairo on 20 October 2027, seven hours ahead of New York and eight ahead of Chicago. */
async function openInterviews() {
  const opened = await app.open({ serviceWorkers: 'block', timezoneId: 'Africa/Cairo' });
  const { page } = opened;
  await page.clock.setFixedTime('2027-10-20T10:00:00Z');
  await openSampleAt(page, 'interviews');
  await page.getByRole('heading', { level: 1, name: 'Interviews' }).waitFor();
  return opened;
}

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const item = (page: Page, name: RegExp) => page.getByRole('article', { name });

async function add(page: Page, program: string, fields: Record<string, string>) {
  await button(page, 'Add an interview').click();
  await page.getByRole('searchbox', { name: 'Program' }).fill(program);
  // The foot of the page has a list with buttons, too: the languages.
  await page.getByRole('form').getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  for (const [name, value] of Object.entries(fields)) await field(page, name).fill(value);
}
async function save(page: Page) {
  await button(page, 'Save').click();
  await page.getByRole('form').waitFor({ state: 'detached' });
}

test('an interview is typed over a reload, stands in both clocks, collides, moves, and comes back with one step', async () => {
  const { page, expectClean } = await openInterviews();
  await page.getByRole('heading', { name: 'No interview yet' }).waitFor();
  await add(page, 'rush university', { 'Day of the interview': '9 Nov', 'It begins at': '9 am' });
  // The phone threw the page away while somebody looked up the mail.
  await page.reload();
  expect(await field(page, 'Day of the interview').inputValue()).toBe('9 Nov');
  await button(page, 'Save').click();
  await page.getByText(/^Write one day with its month in words/).waitFor();
  await field(page, 'Day of the interview').fill('9 Nov 2027');
  await page.getByText('Tue, 9 Nov 2027, 09:00 in Chicago').waitFor();
  await save(page);
  const rush = item(page, /^Rush University/);
  await rush.getByText('17:00 your time').waitFor();

  await add(page, 'albany medical', { 'Day of the interview': '2027-11-09', 'It begins at': '10:30' });
  await save(page);
  // Each pair is named once, at its earlier interview.
  await rush.getByText('Two interviews at once').waitFor();
  expect(await page.getByText('Two interviews at once').count()).toBe(1);
  // The remark leads to where either day is changed, and does so again after the form was closed.
  for (const _time of ['first', 'second']) {
    await rush.getByRole('link', { name: /^Change the day of Albany Medical/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Albany Medical/ }).waitFor();
    const day = field(page, 'Day of the interview');
    await eventually(() => day.inputValue()).toBe('2027-11-09');
    await eventually(() =>
      page.getByRole('form').evaluate((one) => one.contains(document.activeElement)),
    ).toBe(true);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Interviews' }).waitFor();
  }

  await button(page, 'Month before').click();
  // By keyboard from today to 9 November: three weeks down, a day back.
  await page.getByRole('gridcell', { name: /20 October 2027/ }).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
  await page.getByRole('heading', { name: 'November 2027' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Rush University/ }).waitFor();
  await page.getByRole('heading', { name: 'What to ask' }).waitFor();

  await button(page, 'Move or change').click();
  await field(page, 'Day of the interview').fill('10 Nov 2027');
  await field(page, 'It begins at').fill('8 pm');
  await save(page);
  await page.getByText('04:00 your time, the next day (Thu, 11 Nov 2027)').first().waitFor();
  await page.getByText('Before: Tue, 9 Nov 2027, 09:00 in Chicago, moved on Wed, 20 Oct 2027').waitFor();
  await button(page, 'Call off').click();
  await page.getByRole('radio', { name: 'I give up this program' }).check();
  await button(page, 'Call it off').click();
  await page.getByText('Withdrawn', { exact: true }).waitFor();
  await button(page, 'Undo').click();
  await page.getByText('Day agreed', { exact: true }).waitFor();

  const saved = page.waitForEvent('download');
  await button(page, 'Calendar file of this one').click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(file).toContain('DTSTART:20271111T020000Z');
  expect(file.match(/SUMMARY:Interview: /g)).toHaveLength(1);
  expectClean();
});

test('after it: notes are kept as they are typed, and go along to the draft of a note of thanks', async () => {
  const { page, expectClean } = await openInterviews();
  await add(page, 'rush university', {
    'Day of the interview': '2027-10-18',
    'It begins at': '08:00',
    Minutes: '60',
  });
  await save(page);
  // A program that a link names has its form, with the zone of its state.
  await page.evaluate(() => (window.location.hash = '#/interviews?code=1414700C0'));
  await page.getByRole('heading', { level: 1, name: /^Albany/ }).waitFor();
  await button(page, 'Add an interview').click();
  expect(await field(page, 'Time zone of the program').inputValue()).toBe('America/New_York');
  await page.getByRole('radio', { name: 'Not yet', exact: true }).check();
  await field(page, 'Answer by (day)').fill('25 Oct 2027');
  await save(page);
  await button(page, 'I have answered').waitFor();
  await page.getByRole('link', { name: 'All interviews' }).click();
  await page.getByRole('region', { name: 'Answer these first' }).getByText('Mon, 25 Oct 2027').waitFor();
  expect(await problemsInEveryWindow(page, 'overview')).toEqual([]);
  await page.getByRole('button', { name: /^It took place: Rush/ }).click();
  const thanks = page.getByRole('region', { name: 'Notes of thanks, now' });
  await thanks.getByRole('link', { name: /^Rush/ }).click();
  await page.getByText('Interviewed', { exact: true }).waitFor();
  const note = field(page, 'Something specific for a note of thanks.');
  await note.pressSequentially('The clinic on Tuesdays');
  await page.getByText('Saved on this device.', { exact: false }).first().waitFor();
  expect(await problemsInEveryWindow(page, 'page')).toEqual([]);
  await page.reload();
  await eventually(() => note.inputValue()).toBe('The clinic on Tuesdays');
  await page.getByRole('radio', { name: 'No, it asks for none' }).check();
  await page.getByText(/wants no notes of thanks/).waitFor();
  await button(page, 'Undo').click();
  await button(page, 'Write it in “Your words”').click();
  await eventually(() => page.url()).toContain('kind=thank-you');
  await eventually(() =>
    page.locator('textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
  ).toContain('The clinic on Tuesdays');
  expectClean();
});
