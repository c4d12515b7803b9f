import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Rush University, Med-Peds; an internal medicine and a pediatrics program. */
const [MED_PEDS, MEDICINE, PEDIATRICS] = ['1147700C0', '1428140C0', '3211320C0'] as const;
const go = (page: Page, route: string) =>
  page.evaluate((hash) => (window.location.hash = hash), `#/${route}`);
const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** The device shows another time, as when somebody looks at it again. */
async function at(page: Page, moment: string) {
  await page.clock.setFixedTime(moment);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test('one season from the tracker to the next cycle, and the backup holds all of it', async () => {
  const { page, expectClean } = await app.open({ timezoneId: 'Africa/Cairo' });
  await button(page, /^Failed Step 1 once/).click();
  await page.getByRole('heading', { level: 1, name: 'Where you stand' }).waitFor();

  // October: what was sent and what came back.
  await at(page, '2027-10-20T10:00:00Z');
  await go(page, 'season');
  const table = [
    'code\tstatus\tdate',
    `${MED_PEDS}\tinvited\t2027-10-14`,
    `${MEDICINE}\tapplied\t2027-09-22`,
    `${PEDIATRICS}\tapplied\t2027-09-22`,
  ].join('\n');
  await page.getByLabel('Paste cells here').fill(table);
  await button(page, 'Read what I pasted').click();
  await button(page, 'Add these 3 applications').click();
  const invited = page
    .getByRole('table', { name: 'Your applications' })
    .locator('select:has(option[value="invited"]:checked)');
  await eventually(() => invited.count()).toBe(1);

  // The interview, on the clocks of Chicago and of Cairo.
  await go(page, `interviews?code=${MED_PEDS}`);
  await button(page, 'Add an interview').click();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByLabel('Day of the interview', { exact: true }).fill('9 Nov 2027');
  await page.getByLabel('It begins at', { exact: true }).fill('9 am');
  await button(page, /^Save$/).click();
  await page.getByText('17:00 your time').first().waitFor();

  // February: the rank order list, certified.
  await at(page, '2028-02-20T10:00:00Z');
  await go(page, 'rank');
  await page.getByLabel('Search any program').fill(MED_PEDS);
  await button(page, /^Add (?!a |all |the |it$)/)
    .first()
    .click();
  await button(page, 'I certified this list').click();
  await page.getByText('You marked this list as certified.').waitFor();

  // Home leads with the season that runs, and the plan knows that the list is certified.
  await go(page, 'home');
  await page.getByRole('heading', { level: 2, name: /your chance to match from here: /i }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'The list you planned' }).waitFor();
  await page.getByRole('heading', { level: 2, name: /^Your next/ }).waitFor();
  await eventually(() => page.getByText('Certify your rank list').count()).toBe(0);

  // Thursday of Match Week, 09:20 in New York and 15:20 in Cairo.
  await at(page, '2028-03-16T13:20:00Z');
  await go(page, 'soap');
  const present = part(page, 'Where the week stands');
  await present.waitFor();
  expect(await present.innerText()).toMatch(
    /09:20 Eastern Time and 15:20 your time[\s\S]*Now\s+First round of offers[\s\S]*15:00 to 17:00 your time[\s\S]*ends in 100 minutes/,
  );
  const week = part(page, 'The week, hour by hour');
  const now = week.locator('[aria-current]');
  expect(await now.getAttribute('aria-current')).toBe('time');
  expect(await now.innerText()).toMatch(/^Now[\s\S]*First round of offers/);
  // The certified list answers what nobody else was asked. The list of what to have ready is folded once the week runs.
  await part(page, 'Have ready before Match Week').locator('summary').click();
  expect(await page.getByRole('checkbox', { name: /^Registered with the NRMP/ }).isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: 'Two people for the week' }).check();
  const timeOff = page.getByRole('checkbox', { name: 'Days off from work' });
  await timeOff.check();
  await button(page, 'Undo').click();
  await eventually(() => timeOff.isChecked()).toBe(false);
  // Ten minutes after the round nothing is on, and the page says so by itself.
  await at(page, '2028-03-16T15:10:00Z');
  await eventually(() => now.count()).toBe(0);
  await eventually(() => present.innerText()).toMatch(
    /Eastern Time and 17:10 your time\.[\s\S]*Next\s+Round 2/,
  );

  await go(page, 'afterwards');
  await page.getByLabel('I did not match').check();
  await page.reload();
  await eventually(() => page.getByLabel('I did not match').isChecked()).toBe(true);

  // April: nothing of a residency that does not begin is left to do.
  await at(page, '2028-04-03T10:00:00Z');
  await go(page, 'plan');
  await page.getByText(/^You did not match in 2028/).waitFor();
  expect(
    await page.getByRole('heading', { name: /^Contract|visa at the consulate|Residency begins/ }).count(),
  ).toBe(0);
  await page.getByRole('link', { name: 'Look back, and begin season 2029' }).click();
  await button(page, 'Begin season 2029').click();
  await page.getByText(/^Season 2029 is not over yet/).waitFor();
  await part(page, 'What comes first for season 2029').getByRole('listitem').nth(2).waitFor();
  await go(page, 'home');
  await page.getByRole('heading', { name: 'Season 2028 is over and set aside.' }).waitFor();
  await go(page, 'season');
  await page.getByText('Season 2028 is over and set aside.').waitFor();
  expect(await page.getByLabel('Which Match is it?').inputValue()).toBe('2029');

  await go(page, 'data');
  const download = page.waitForEvent('download');
  await button(page, 'Download a backup').click();
  const backup = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  const { log, past } = backup.season;
  expect(log.season).toBe(2029);
  expect(past).toHaveLength(1);
  expect(past[0]).toMatchObject({ season: 2028, result: 'unmatched', soapReady: ['people'] });
  expect(past[0].applications.map(({ program }: { program: string }) => program).sort()).toEqual([
    MED_PEDS,
    MEDICINE,
    PEDIATRICS,
  ]);
  const mine = past[0].applications.find(({ program }: { program: string }) => program === MED_PEDS);
  // Nine in the morning in Chicago, two days after the clocks went back.
  expect(mine.interviews).toEqual([expect.objectContaining({ start: '2027-11-09T15:00:00Z' })]);
  expect(past[0].rankList).toMatchObject({
    certified: true,
    ranks: [expect.objectContaining({ program: MED_PEDS })],
  });
  expect(JSON.stringify(backup.document)).toContain('2029');
  expectClean();
}, 60_000);
