import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AppHost,
  chooseBackup,
  eventually,
  goTo,
  KEEPS_ITSELF,
  openSample,
  openShortList,
  startApp,
} from './support/app-page.ts';
import { putStored } from './support/device-store.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const damaged = {
  version: 3,
  savedAt: '2026-11-20T10:00:00.000Z',
  draft: { profile: 1, applicant: 'us-do', school: { name: 'Quagga University' }, budget: '90x' },
  answers: [{ code: '1426320C0', field: 'visaJ1', value: true, date: 'some day' }],
};

test('a damaged store: the page starts clean, keeps a copy, and gives back what can be read', async () => {
  const { page } = await app.open();
  await putStored(page, 'current', damaged);
  await page.reload();
  await page.getByText('could not be read, so we started clean').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the copy' }).click();
  expect((await download).suggestedFilename()).toBe('matchwright-damaged-copy.json');
  const copy = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(copy).toEqual(damaged);

  await page.getByRole('button', { name: 'See what can be brought back' }).click();
  await page.getByText('is left out: answers about programs').waitFor();
  await page.getByRole('button', { name: /^Bring back what can be read/ }).click();
  await page.getByText('It is back.').waitFor();
  await goTo(page, 'Your profile');
  expect(await page.getByLabel('Medical school').inputValue()).toBe('Quagga University');
  expect(await page.getByLabel('Budget for application fees').inputValue()).toBe('90x');
  // It is on the device again, and the copy stays for what was left out.
  await page.reload();
  await eventually(() => page.getByLabel('Medical school').inputValue()).toBe('Quagga University');
  await page.getByRole('link', { name: 'Your data' }).first().click();
  await page.getByRole('heading', { name: 'Data that could not be read' }).waitFor();
});

test('a store of a newer version is left as it is, and nothing in it is lost', async () => {
  const { page } = await app.open();
  await putStored(page, 'current', {
    version: 99,
    savedAt: '2026-11-20T10:00:00.000Z',
    draft: { applicant: 'us-do' },
  });
  await page.reload();
  await page.getByText('written by a newer version of Matchwright').waitFor();
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.getByText('written by a newer version of Matchwright').waitFor();
  // Even when somebody goes on here, the newer data is kept aside.
  await page.getByRole('button', { name: 'Start with my own profile' }).click();
  await page.getByText(/^Saved on this device/).waitFor();
  await page.getByRole('link', { name: /^Saved on this device/ }).click();
  await page.getByRole('heading', { name: 'Data of a newer version of Matchwright' }).waitFor();
});

test('a browser without a store still plans, and says that nothing is kept', async () => {
  const { page } = await app.open();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no store here', 'SecurityError');
    };
  });
  await page.reload();
  await page.getByText('This browser does not let us save').waitFor();
  await openSample(page);
  await page.getByRole('link', { name: 'Not saved' }).click();
  await page.getByText('This browser keeps nothing at the moment').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: 'Download a backup' }).click();
  const backup = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(backup.document.draft.applicant).toBe('non-us-img');
  // What we cannot look into, we do not call empty.
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('something may still be in it').waitFor();
});

test('a browser whose store never answers does not keep people waiting for ever', async () => {
  const { page } = await app.open();
  await page.clock.install();
  await page.addInitScript(() => {
    const silent = Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => {} } });
    IDBFactory.prototype.open = () => silent;
  });
  await page.goto(`${app.address}#/profile`);
  await page.reload();
  await page.getByText('Opening what you saved').waitFor();
  await page.clock.fastForward(11_000);
  await page.getByText('This browser does not let us save').waitFor();
  await page.getByRole('heading', { name: 'Try a sample' }).waitFor();
});

test('a full device: what is typed stays, a backup holds it, and it is saved once there is room', async () => {
  const { page } = await app.open();
  await page.getByRole('button', { name: /^Failed Step 1 once/ }).click();
  await page.getByText(/^Saved on this device/).waitFor();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
  });
  await goTo(page, 'Your profile');
  const school = page.getByLabel('Medical school');
  await school.fill('Quagga University');
  const alert = page.getByRole('alert');
  await alert.getByText('This device has no room left').waitFor();
  await alert.getByText(/^What you had on .* is safe on this device/).waitFor();
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Download a backup' }).click();
  const backup = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(backup).document.draft.school.name).toBe('Quagga University');

  // A restore needs room, too: without it, nothing is changed.
  await page.getByRole('link', { name: 'Not saved' }).click();
  const older = backup.replace('Quagga University', 'Another school');
  await chooseBackup(page, older);
  await page.getByRole('button', { name: 'Restore it' }).click();
  await page.getByText('The backup is not restored: this device has no room left.').waitFor();
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();

  // The browser asks before what is only on the page goes.
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => window.location.reload()));
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();

  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await alert.getByRole('button', { name: 'Try to save again' }).click();
  await page.getByText(/^Saved on this device/).waitFor();
  await eventually(() => page.getByText(/^Your changes are saved, \d\d:\d\d$/).count()).toBe(1);
  expect(await alert.count()).toBe(0);
  await page.goto(`${app.address}#/profile`);
  await page.reload();
  await eventually(() => school.inputValue()).toBe('Quagga University');
});

test('an answer typed at the moment of leaving is there when one comes back', async () => {
  const { page, expectClean } = await app.open();
  await openSample(page);
  await page.evaluate(() => (window.location.hash = '#/profile'));
  const school = page.getByLabel('Medical school');
  await school.fill('Quagga');
  await page.getByText(/^Saved on this device/).waitFor();
  const words = await school.evaluate(async (input: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(input, 'Quagga University');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    const header = document.querySelector('header')?.innerText ?? '';
    setTimeout(() => window.location.reload());
    return header;
  });
  expect(words).toContain('Saving');
  await page.waitForEvent('load');
  await eventually(() => school.inputValue()).toBe('Quagga University');
  await page.getByText(/^Saved on this device/).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('matchwright-leaving'))).toBeNull();
  expectClean();
});

test('two tabs show one plan: a change and an erasure in one reach the other', async () => {
  const { page, context, expectClean } = await app.open();
  await openShortList(page);
  await page.getByText(/^Saved on this device/).waitFor();
  const other = await context.newPage();
  await other.goto(`${app.address}#/profile`);
  await other.getByRole('heading', { level: 1, name: 'Your profile' }).waitFor();
  await other.getByLabel('Year of graduation').fill('2019');
  await page.evaluate(() => (window.location.hash = '#/profile'));
  await eventually(() => page.getByLabel('Year of graduation').inputValue()).toBe('2019');
  await page.evaluate(() => (window.location.hash = '#/data'));
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await other.getByRole('heading', { name: 'Try a sample' }).waitFor();
  // A restore reaches the other tab, too.
  const text = JSON.stringify({
    matchwright: 'backup',
    backup: 1,
    madeAt: '2026-11-20T10:00:00.000Z',
    document: { ...damaged, answers: [], mappings: [], directory: { filters: [], columns: null } },
  });
  await chooseBackup(page, text);
  await page.getByRole('button', { name: 'Restore it' }).click();
  await eventually(() => other.getByLabel('Medical school').inputValue()).toBe('Quagga University');
  expectClean();
});

test('after the first visit everything works with the network cut', async () => {
  const { page, context, expectClean } = await app.open(KEEPS_ITSELF);
  await openShortList(page);
  const programs = await page.getByRole('row').count();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.getByText(/^Saved on this device/).waitFor();
  await app.stopServing();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /match with this plan/ }).waitFor();
  await eventually(() => page.getByRole('row').count()).toBe(programs);
  await page.getByRole('link', { name: 'All programs', exact: true }).click();
  await page.getByText(/^9\d\d of 9\d\d programs$/).waitFor({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Your profile' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your profile' }).waitFor();
  await page.getByRole('link', { name: 'Check first' }).click();
  await page.getByRole('article').first().waitFor({ timeout: 40_000 });
  await page.getByRole('article').first().getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Your odds, taken apart' }).waitFor({ timeout: 20_000 });
  await page.getByRole('link', { name: 'What could help' }).click();
  await page
    .getByRole('button', { name: /^Try it/ })
    .first()
    .waitFor({ timeout: 40_000 });
  await page.getByRole('link', { name: 'How sure is this' }).click();
  await page.getByRole('heading', { name: 'In short' }).waitFor();
  await page.getByRole('link', { name: /^Saved on this device/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).click();
  expect((await download).suggestedFilename()).toMatch(/^matchwright-backup-\d{4}-\d\d-\d\d\.json$/);
  await page.goto(`${app.address}#/import`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('NRMP code,J-1 visa\n1426320C0,No\n1307700C0,Yes\n'),
  });
  await page.getByText('2 programs are certain.').waitFor({ timeout: 20_000 });
  expectClean();
});
