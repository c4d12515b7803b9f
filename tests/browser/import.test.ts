import { loadFacts } from '@matchwright/facts/node';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, openSampleAt, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const [first, second] = loadFacts().programs.filter((program) => program.facts.visaJ1?.[0]?.value === true);
const quoted = (text: string) => `"${text}"`;

/** Two programs by code, one by a name that is not quite its own, one that is none. */
function ownExport(): Buffer {
  const rows = [
    ['NRMP code', 'Program name', 'City', 'State', 'J-1 visa', 'Minimum Step 2 CK score', 'Mood'],
    [first?.code ?? '', first?.name ?? '', first?.city ?? '', first?.state ?? '', 'No', '239', 'good'],
    [
      second?.code ?? '',
      second?.name ?? '',
      second?.city ?? '',
      second?.state ?? '',
      'Yes',
      'no minimum',
      '=1+1',
    ],
    ['', 'Baptist Hospital Program', '', '', 'Yes', '220', ''],
    ['', 'Nowhere in Particular', '', '', 'Yes', '', ''],
  ];
  return Buffer.from(rows.map((row) => row.map(quoted).join(',')).join('\r\n'));
}

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

test('an own export is mapped, matched and used instead of ours, and can be undone', async () => {
  const { page, expectClean } = await app.open();
  await openSampleAt(page, 'import');
  await choose(page, 'mine.csv', ownExport());
  await page.getByText('4 programs with 7 fields.').waitFor({ timeout: 20_000 });
  expect(await page.getByLabel('What J-1 visa means').inputValue()).toBe('visaJ1');
  await page.getByText('2 programs are certain.').waitFor();

  await page.getByLabel('Date of the export').fill('2026-11-20');
  await page.getByLabel('What you call it').fill('My table');
  const differs = page.getByRole('table', { name: /differ/ });
  await eventually(() => differs.innerText()).toMatch(/Yes[\s\S]*No/);
  const use = page.getByRole('button', { name: /^Use these \d+ values$/ });
  await use.click();
  await page.getByText(/\d+ values count in your plan now/).waitFor();

  await page.goto(`${app.address}#/program/${first?.code}`);
  const facts = page.getByRole('table', { name: 'What we know about it' });
  const visa = facts.getByRole('row').filter({ hasText: /J\u20111 visa/ });
  await eventually(() => visa.innerText()).toMatch(/No[\s\S]*You, 2026[\s\S]*My table/);
  await page.getByText(/^Saved on this device/).waitFor();
  await page.reload();
  await eventually(() => visa.innerText()).toMatch(/My table/);

  await page.goto(`${app.address}#/import`);
  await choose(page, 'mine.csv', ownExport());
  await page.getByText('Read as you mapped this layout last time.').waitFor();
  await use.click();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.goto(`${app.address}#/check-first`);
  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.getByText('Nothing yet.').waitFor();
  expectClean();
});

test('a file that is none is refused with the reason, and nothing changes', async () => {
  const { page } = await app.open();
  await openSampleAt(page, 'import');
  await choose(page, 'picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
  await page.getByRole('alert').getByText('We cannot use picture.csv').waitFor({ timeout: 20_000 });
  await choose(page, 'empty.csv', Buffer.alloc(0));
  await page.getByRole('alert').getByText('This file is empty').waitFor({ timeout: 20_000 });
});
