import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, goTo, openSampleAt, PHONE, startApp } from './support/app-page.ts';
import { BLAME, field, OWNED, openWords, read, SCENE } from './support/words-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('a letter may go until lists are due in New York, whatever day it is where one writes', async () => {
  const { page, expectClean } = await app.open({ timezoneId: 'Asia/Karachi', serviceWorkers: 'block' });
  const due = page.getByText(/^Programs hand in their rank order lists for the 2027 Match by 3 March 2027/);
  // Lists of 2027 are due on 3 March at 21:00 in New York: 07:00 of the next day in Karachi.
  await page.clock.setFixedTime('2027-03-03T21:00:00Z');
  await openWords(page, '?kind=letter-of-intent');
  await due.waitFor({ timeout: 40_000 });
  await page.clock.setFixedTime('2027-03-04T02:00:00Z');
  await page.reload();
  await page
    .getByText(/^Programs hand in their rank order lists for the 2028 Match by .*2028/)
    .waitFor({ timeout: 40_000 });
  expect(await due.count()).toBe(0);
  expectClean();
});

test('two tabs stay each on its own draft, and a tab comes back to the text that it was on', async () => {
  const { page, context, expectClean } = await app.open({ viewport: PHONE });
  await openSampleAt(page, 'words');
  await openWords(page, '?kind=thank-you');
  await field(page).fill('Dear Dr. Osei, thank you.');
  await page.getByText('Saved on this device.', { exact: true }).waitFor();
  const named = new URL(page.url()).hash;
  expect(named).toMatch(/draft=(?!new)/);

  const other = await context.newPage();
  await other.goto(app.address);
  await openWords(other, '?kind=thank-you');
  // The address names what is shown before anything is typed.
  await eventually(() => new URL(other.url()).hash).toBe(named);
  await other.getByRole('button', { name: 'New draft' }).click();
  await eventually(() => field(other).inputValue()).toBe('');
  // An empty one here, and one written in the other tab: neither takes the place of the other.
  await openWords(page, '?kind=letter-of-interest');
  await eventually(() => new URL(page.url()).hash).toContain('draft=new');
  await field(other).fill('Dear Dr. Lam, thank you.');
  await other.getByText('Saved on this device.', { exact: true }).waitFor();
  await other.getByLabel('Kind of text').selectOption('Letter of interest');
  await field(other).fill('Dear Dr. Roy, I saw your clinic.');
  await other.getByText('Saved on this device.', { exact: true }).waitFor();
  await page.getByText('Your drafts (3)').waitFor();
  expect(await field(page).inputValue()).toBe('');

  await openWords(page, named.slice('#/words'.length));
  await field(page).pressSequentially(' So kind.');
  await page.getByText('Saved on this device.', { exact: true }).waitFor();
  expect(await field(page).inputValue()).toContain('Dear Dr. Osei');
  expect(await field(other).inputValue()).toBe('Dear Dr. Roy, I saw your clinic.');
  await page.getByText('Your drafts (3)').click();
  const list = page.getByRole('listitem').filter({ hasText: 'saved on' });
  await eventually(() => list.allInnerTexts()).toHaveLength(3);
  const texts = await list.allInnerTexts();
  expect(texts.filter((text) => text.includes('Dear Dr. Osei') && /\d\d:\d\d/.test(text))).toHaveLength(1);

  await goTo(page, 'Practise answers');
  await page.getByRole('heading', { level: 1, name: 'Practise answers' }).waitFor();
  await goTo(page, 'Your words');
  await eventually(() => field(page).inputValue()).toContain('Dear Dr. Osei');
  await eventually(() => new URL(page.url()).hash).toBe(named);
  expectClean();
});

test('a statement is held against each other one by name, and the first step leads to what weighs most', async () => {
  const { page } = await app.open({ viewport: PHONE });
  await openSampleAt(page, 'words');
  await openWords(page, '?kind=personal-statement&specialty=pediatrics');
  await page.getByText(/^It misses a lot\./).waitFor();
  await field(page).fill(`${SCENE}\n\n${OWNED}`);
  await page.getByText('Saved on this device.', { exact: true }).waitFor();
  // A text that was put in before its specialty was chosen is not lost: it can be had here, and put back.
  await page.getByRole('radio', { name: 'Internal Medicine' }).click();
  await page.getByText('Your text is under Pediatrics.').waitFor();
  await page.getByRole('button', { name: 'Bring that text here' }).click();
  await eventually(() => field(page).inputValue()).toContain(OWNED);
  expect(new URL(page.url()).hash).toContain('specialty=internal-medicine');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await eventually(() => field(page).inputValue()).toBe('');
  await page.getByText('Your text is under Pediatrics.').waitFor();
  await field(page).fill('I want to work with adults. My town has one clinic, and the next one is far away.');
  await page.getByText('Saved on this device.', { exact: true }).waitFor();
  await openWords(page, '?kind=personal-statement&specialty=pediatrics&draft=new');
  await field(page).fill(`I have always had a passion for medicine.\n\n${SCENE}\n\n${OWNED}\n\n${BLAME}`);
  await read(page);
  const beside = page.getByRole('region', { name: 'Beside your other statements' });
  const older = beside.getByRole('article', { name: /^Personal statement: Pediatrics, “On a Tuesday/ });
  await older.getByText('It is a draft for the same specialty.').waitFor({ timeout: 40_000 });
  await older.getByRole('link', { name: 'Open the other one' }).waitFor();
  await beside.getByRole('link', { name: /Internal Medicine, “I want to work with adults/ }).waitFor();

  await page.getByRole('button', { name: 'Next remark' }).click();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-severity'));
  await eventually(focused).toBe('high');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('remark-1');
});
