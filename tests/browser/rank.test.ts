import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import { type AppHost, eventually, openSampleAt, PHONE, startApp } from './support/app-page.ts';
import { readStored } from './support/device-store.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function openRank(page: Page) {
  await openSampleAt(page, 'rank');
  await page.getByRole('heading', { name: 'Your list is empty' }).waitFor({ timeout: 40_000 });
}

/** A program that was found: not a pair, not a code as it is typed, and not what the search before found. */
async function add(page: Page, words: string) {
  const { length } = await order(page);
  await page.getByLabel('Search any program').fill(words);
  await page
    .getByRole('button', { name: /^Add (?!a |all |the |it$)/ })
    .first()
    .click();
  await eventually(async () => (await order(page)).length).toBe(length + 1);
}

/** The codes in the order of the list. */
const order = (page: Page) =>
  page
    .locator('#rank-list ol > li[data-key]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.key));

const THREE = ['1307700C0', '1428140C0', '3211320C0'];

async function openFile(page: Page, text: string) {
  await page
    .getByLabel('Open a list', { exact: true })
    .setInputFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
}

test('a list is built, ordered by buttons, keys, place and mouse, taken back, and survives a reload', async () => {
  const { page, expectClean } = await app.open({ serviceWorkers: 'block' });
  await openRank(page);
  for (const code of THREE) await add(page, code);
  await eventually(() => order(page)).toEqual(THREE);
  const [a, b, c] = THREE;
  const rows = page.locator('#rank-list li[data-key]');

  await rows.nth(0).locator('[data-by=down]').click();
  await eventually(() => order(page)).toEqual([b, a, c]);
  // The focus went along with the row, so that the same key moves it on.
  await page.keyboard.press('Alt+ArrowDown');
  await eventually(() => order(page)).toEqual([b, c, a]);
  await page
    .getByLabel(/^Place of/)
    .nth(2)
    .fill('1');
  await page.keyboard.press('Enter');
  await eventually(() => order(page)).toEqual([a, b, c]);
  await page
    .getByLabel(/^Place of/)
    .nth(0)
    .fill('9');
  await page.getByText('Type a place from 1 to 3.').waitFor();
  await page.keyboard.press('Escape');
  await rows.nth(2).scrollIntoViewIfNeeded();
  const [from, to] = [
    await rows.nth(2).locator('span[title]').boundingBox(),
    await rows.nth(0).boundingBox(),
  ];
  await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 16);
  await page.mouse.down();
  await page.mouse.move((from?.x ?? 0) + 8, (to?.y ?? 0) + 4, { steps: 4 });
  await page.mouse.up();
  await eventually(() => order(page)).toEqual([c, a, b]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => order(page)).toEqual([a, b, c]);

  const chance = page.locator('#rank-chance');
  await eventually(() => chance.innerText()).toMatch(/With all 3 programs, your chance to match is \d+%/);
  await page.getByText(/^Saved on this device \d\d:\d\d$/).waitFor();
  await page.reload();
  await eventually(() => order(page)).toEqual([a, b, c]);
  expectClean();
});

test('a file opens with criteria and answers; their orders are taken, certified, changed, and saved again', async () => {
  const { page, expectClean } = await app.open({ serviceWorkers: 'block' });
  await openRank(page);
  await openFile(page, 'ranks: [1307700C0, 1307700C0]');
  await page.getByText(/stands on the list twice/).waitFor();
  await openFile(
    page,
    `criteria: { teaching: 4 }
ranks:
  - { program: 1307700C0, stars: { teaching: 2 } }
  - { program: 1428140C0, stars: { teaching: 5 } }
  - { program: 3211320C0, stars: { teaching: 3 }, wouldGo: false }
comparisons: [3211320C0 > 1307700C0]
`,
  );
  const [a, b, c] = THREE;
  await eventually(() => order(page)).toEqual([a, b, c]);
  await page.getByText(/You marked a place where you would not train/).waitFor();
  await page.getByRole('button', { name: 'Use the order of your answers' }).click({ timeout: 40_000 });
  await eventually(() => order(page)).toEqual([b, c, a]);
  const question = page.getByRole('group', { name: 'Where would you rather train?' });
  await question.getByText('1 question left').waitFor({ timeout: 40_000 });
  await question.getByRole('button').first().click();
  await page.getByText('Every two neighbours on your list are compared.').waitFor({ timeout: 40_000 });

  await page.getByRole('button', { name: 'I certified this list' }).click();
  await page.getByText('You marked this list as certified.').waitFor({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Leave it off' }).first().click();
  await page.getByText('Your list has changed since you certified it.').waitFor({ timeout: 40_000 });
  await eventually(() => order(page)).toEqual([b, a]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file (YAML)' }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved).toMatch(/leftOff:\s+- program: 3211320C0/);
  expect(saved).toMatch(/certifiedAs:\s+- 1428140C0/);
  await page.emulateMedia({ media: 'print' });
  await eventually(() => page.getByRole('table').first().innerText()).toMatch(/1\s+1428140C0/);
  expectClean();
});

test('the page is clean for assistive technology with everything on it, also where the example is played', async () => {
  const { page, context } = await app.open({ viewport: PHONE, serviceWorkers: 'block' });
  await openRank(page);
  await openFile(
    page,
    'criteria: { teaching: 4 }\nranks: [1307700C0, 1428140C0]\ncomparisons: [1307700C0 > 1428140C0, 1428140C0 > 1307700C0]\npairs: [[1307700C0, 1428140C0]]',
  );
  await page.getByText('Your answers go round in a circle').waitFor({ timeout: 40_000 });
  await page
    .getByRole('button', { name: /^Details of/ })
    .first()
    .click();
  const town = page.locator('#rank-truth');
  await town.getByLabel('A long shot that works').check();
  await eventually(() => town.innerText()).toMatch(/You go to City, your wish number 1/);
  await town.getByRole('button', { name: 'Hand in City lower' }).click();
  await eventually(() => town.innerText()).toMatch(/You go to Lake[\s\S]*cost you the better place/);
  await town.getByText(/none to a better one/).waitFor();
  expect(await problemsInEveryWindow(page, 'rank')).toEqual([]);
  await context.close();
});

/** A season as an earlier visit left it: four programs interviewed, two of them marked as ranked. */
const FOLLOWED = {
  format: 1,
  past: [],
  log: {
    'season-log': 1,
    season: 2028,
    applications: ['1307700C0', '1428140C0', '3211320C0', '1302140C0'].map((program, i) => ({
      program,
      history: [
        { status: 'submitted', date: '2026-09-24' },
        { status: 'interviewed', date: '2026-11-10' },
        ...(i < 2 ? [{ status: 'ranked', date: '2026-11-20' }] : []),
      ],
      interviews: [],
      letters: [],
      contacts: [],
    })),
    counts: {},
    soapReady: [],
  },
};

test('what the tracker has as ranked comes onto the list in one press, the certified list is ranked in the tracker, and each page shows the number of the other', async () => {
  const { page, expectClean } = await app.open({ serviceWorkers: 'block' });
  await openSampleAt(page, 'rank', { season: FOLLOWED });
  await page.getByText(/^You marked 2 programs as ranked on the season page/).waitFor({ timeout: 40_000 });
  await eventually(() => order(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add the 2 programs you marked as ranked' }).click();
  await eventually(() => order(page)).toEqual(['1307700C0', '1428140C0']);
  await page.getByText('2 programs interviewed you or booked a day for it').waitFor();
  await page.getByRole('button', { name: 'Add all 2' }).click();

  const chance = page.locator('#rank-chance');
  await chance.getByText(/^This number asks: with this list as it stands/).waitFor({ timeout: 40_000 });
  await chance.getByText(/^The season page comes to \d/).waitFor({ timeout: 40_000 });

  const statuses = async () => {
    const { season } = (await readStored(page)) as { season: typeof FOLLOWED };
    return season.log.applications.map(({ history }) => history.at(-1)?.status);
  };
  await page.getByRole('button', { name: 'I certified this list' }).click();
  const mark = page.getByRole('button', { name: 'Mark these 2 as ranked' });
  await mark.waitFor({ timeout: 40_000 });
  await eventually(statuses).toEqual(['ranked', 'ranked', 'interviewed', 'interviewed']);
  await mark.click();
  await eventually(statuses).toEqual(['ranked', 'ranked', 'ranked', 'ranked']);
  await page.getByText('Marked 2 programs as ranked').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(statuses).toEqual(['ranked', 'ranked', 'interviewed', 'interviewed']);

  await chance.getByRole('link', { name: 'See the season page' }).click();
  const outlook = page.getByRole('region', { name: 'Where the season stands' });
  await outlook.getByText(/^Your rank list, with 4 programs, comes to \d/).waitFor({ timeout: 40_000 });
  await outlook.getByRole('link', { name: 'See your rank order list' }).waitFor();
  expectClean();
}, 90_000);
