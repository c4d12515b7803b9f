import { readFileSync } from 'node:fs';
import { loadFacts } from '@matchwright/facts/node';
import { parseSeasonText } from '@matchwright/inputs/season';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import { type AppHost, eventually, openSampleAt, PHONE, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** A sample's season page on a day in the middle of its season. */
async function openSeason(openProfile: (page: Page) => Promise<void>) {
  const opened = await app.open({ serviceWorkers: 'block' });
  const { page } = opened;
  await openProfile(page);
  await page.clock.setFixedTime('2027-11-20T12:00:00');
  await page.evaluate(() => (window.location.hash = '#/season'));
  await page.getByRole('heading', { name: 'Bring in your applications' }).waitFor();
  return opened;
}

/** Somebody of whom many invitations are expected, so that none of them says something. */
async function openGoodChance(page: Page) {
  await page.getByRole('button', { name: /^US citizen/ }).click();
  await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor();
}

const applications = (page: Page) => page.getByRole('table', { name: 'Your applications' });
const rowsWith = (page: Page, status: string) =>
  applications(page)
    .getByRole('combobox')
    .and(page.locator(`select:has(option[value="${status}"]:checked)`));

test('from the list to an early warning in two presses; every step can be taken back', async () => {
  const { page, expectClean } = await openSeason(openGoodChance);
  await page.getByRole('button', { name: /^Take over my list of \d+ programs$/ }).click();
  const sentDay = page.getByLabel('You sent them on');
  await sentDay.fill('24 Dec 2027');
  await page.getByText(/^This day lies ahead/).waitFor();
  expect(await page.getByRole('button', { name: /^Mark all/ }).isDisabled()).toBe(true);
  await sentDay.fill('22 Sep 2027');
  await page.getByText('Read as 22 September 2027').waitFor();
  await page.getByRole('button', { name: /^Mark all \d+ as sent$/ }).click();

  const outlook = page.getByRole('region', { name: 'Where the season stands' });
  await outlook.getByText('Fewer invitations than expected so far').waitFor({ timeout: 20_000 });
  await outlook.getByText(/^You have fewer invitations than expected\. Add programs now/).waitFor();
  await outlook.getByRole('img', { name: /All together: 0 from \d+ sent, About \d+\.\d expected/ }).waitFor();
  const chance = () => outlook.getByText(/^Your chance to match from here is/).innerText();
  const before = await chance();

  const first = applications(page).getByRole('row').nth(1);
  const name = await first.getByRole('rowheader').getByRole('link').innerText();
  await first.getByRole('combobox').selectOption('invited');
  await eventually(chance).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => rowsWith(page, 'invited').count()).toBe(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await eventually(() => rowsWith(page, 'invited').count()).toBe(1);

  // Several at once, as one step.
  await page.getByRole('checkbox', { name: 'Select all shown' }).check();
  await page
    .getByRole('checkbox', { name: `Select ${name}` })
    .first()
    .uncheck();
  await page.getByLabel('Set the status to').selectOption('rejected');
  await page.getByLabel('On which day').fill('2027-11-01');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await page.getByLabel('Status', { exact: true }).selectOption('submitted');
  await page.getByText('No application fits these filters.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => rowsWith(page, 'submitted').count()).toBeGreaterThan(10);
  await page.getByLabel('Status', { exact: true }).selectOption('');

  // The board, by keyboard.
  await page.getByRole('button', { name: 'Board' }).click();
  const handle = page.getByRole('button', { name: /^Move .*, now Invited:/ });
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('To: Interview booked. Press Enter.').waitFor();
  await page.keyboard.press('Enter');
  const moved = page.getByRole('button', { name: /^Move .*, now Interview booked:/ });
  await eventually(() => moved.evaluate((one) => one === document.activeElement)).toBe(true);
  await eventually(() => page.url()).toMatch(/view=board/);
  expect(await problemsInEveryWindow(page, 'board')).toEqual([]);
  expectClean();
}, 90_000);

test('a pasted table is shown before it counts, and one application is kept with its people and days', async () => {
  const { page, expectClean } = await openSeason((page) => openSampleAt(page, 'season'));
  const [known] = loadFacts().programs;
  const table = [
    ['code', 'program', 'status', 'date', 'notes'],
    [known?.code, known?.name, 'invited', '2027-10-14', 'asked about research'],
    ['', 'Mercy of Nowhere', 'applied', '2027-09-24', ''],
    ['', '', 'applied', '', ''],
  ];
  await page.getByLabel('Paste cells here').fill(table.map((row) => row.join('\t')).join('\n'));
  await page.getByRole('button', { name: 'Read what I pasted' }).click();
  await page.getByText('We read 2 applications in what you pasted.').waitFor({ timeout: 20_000 });
  await page.getByText(/^Row 4: it names no program/).waitFor();
  expect(await problemsInEveryWindow(page, 'empty')).toEqual([]);
  await page.getByText('We read these columns: code, program, status, date, and notes.').waitFor();
  await page.getByRole('heading', { name: 'We could not tell this program' }).waitFor();
  // The second press of a double one does nothing, whatever comes to stand under it: here as soon as it stands there.
  const link = applications(page).getByRole('link', { name: known?.name ?? '', exact: true });
  await page.getByRole('button', { name: 'Add these 2 applications' }).evaluate(
    (button: HTMLElement) =>
      new Promise<void>((pressed) => {
        button.click();
        const second = () => {
          const under = document.querySelector<HTMLElement>('tbody th a');
          if (!under) return void requestAnimationFrame(second);
          under.click();
          pressed();
        };
        second();
      }),
  );
  expect(page.url()).not.toMatch(/application=/);
  await page.waitForTimeout(500);
  await link.click();

  await page.getByRole('heading', { level: 2, name: known?.name ?? '' }).waitFor();
  await page.getByLabel('What happened', { exact: true }).selectOption('interviewed');
  const day = page.getByLabel('Day', { exact: true }).last();
  await day.fill('2028-01-10');
  await page.getByText(/^This day lies ahead/).waitFor();
  await day.fill('10/11');
  await page.getByText(/^Write a day such as/).waitFor();
  await day.fill('15 Nov 2027');
  const step = page.getByRole('heading', { name: 'Add a step' }).locator('..');
  await step.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('group', { name: 'Interviewed' }).waitFor();
  await page.getByRole('button', { name: 'Add a contact' }).click();
  const contact = page.getByRole('group', { name: 'Contact 1' });
  await contact.getByLabel('Name').fill('Dana Reyes');
  await contact.getByLabel('E-mail').fill('dana@example.org');
  await page.getByLabel('Notes', { exact: true }).fill('Clinic on Fridays');
  const interviewed = page.getByRole('group', { name: 'Interviewed' }).getByLabel('Day', { exact: true });
  await interviewed.fill('15 Nov 20');
  expect(await problemsInEveryWindow(page, 'one application')).toEqual([]);

  // What is typed is kept when the page goes; half a day, too, though it counts for nothing yet.
  await page.reload();
  await eventually(() => page.getByLabel('Notes', { exact: true }).inputValue()).toBe('Clinic on Fridays');
  expect(await interviewed.inputValue()).toBe('15 Nov 20');
  await interviewed.fill('15 Nov 2027');
  await page.getByRole('link', { name: 'All applications' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the season file' }).click();
  const file = await (await download).path();
  const parsed = parseSeasonText(readFileSync(file, 'utf8'), 'yaml', { today: '2027-11-20' });
  expect(parsed.ok && parsed.repairs).toEqual([]);
  expect(parsed.ok && parsed.log).toMatchObject({
    season: 2028,
    applications: [
      {
        program: known?.code,
        history: [
          { status: 'invited', date: '2027-10-14' },
          { status: 'interviewed', date: '2027-11-15' },
        ],
        contacts: [{ name: 'Dana Reyes', email: 'dana@example.org' }],
        notes: 'Clinic on Fridays',
      },
      { name: 'Mercy of Nowhere', history: [{ status: 'submitted', date: '2027-09-24' }] },
    ],
  });
  expectClean();
}, 90_000);

/** A season of many rows, as an earlier visit left it: some interviewed, some planned, one withdrawn, the others sent. */
function followed(count: number) {
  const steps = (i: number) => {
    const sent = { status: 'submitted', date: '2026-09-24' };
    if (i < 5) return [];
    if (i < 9) return [sent, { status: 'invited', date: '2026-10-20' }];
    return i === 9 ? [sent, { status: 'withdrawn', date: '2026-10-20' }] : [sent];
  };
  const applications = loadFacts()
    .programs.slice(0, count)
    .map(({ code }, i) => ({
      program: code,
      history: i < 5 ? [{ status: 'planned' }] : steps(i),
      interviews: [],
      letters: [],
      contacts: [],
    }));
  const log = { 'season-log': 1, season: 2027, applications, counts: {}, soapReady: [] };
  return { format: 1, past: [], log };
}

async function openFollowed(page: Page, count: number, route: string) {
  await openSampleAt(page, route, { season: followed(count) });
  await page.getByRole('heading', { name: 'Your applications' }).waitFor({ timeout: 40_000 });
}

test('rows that do not count as sent are named beside the figures', async () => {
  const { page, expectClean } = await app.open({ serviceWorkers: 'block' });
  await openFollowed(page, 23, 'season');
  const outlook = page.getByRole('region', { name: 'Where the season stands' });
  await outlook
    .getByText(
      '5 of your 23 applications do not count as sent: 5 planned. 1 application that you withdrew before an answer counts as sent. No comparison counts it.',
    )
    .waitFor({ timeout: 20_000 });
  expect(await outlook.getByRole('list', { name: 'In figures' }).innerText()).toMatch(/^18\s+sent/);
  // Home says the same number.
  await page.evaluate(() => (window.location.hash = '#/home'));
  await page
    .getByRole('region', { name: 'Your season: 18 of 23 applications count as sent, 4 invitations' })
    .waitFor();
  expectClean();
});

test('a card that is moved to sent before applications open is told so at once, beside the way back', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE, serviceWorkers: 'block' });
  // The AAMC's timeline for the Match of 2027: applicants may submit from 2 September 2026.
  await page.clock.setFixedTime('2026-06-10T12:00:00');
  await openFollowed(page, 5, 'season?view=board');
  await page.getByText('Nothing can be sent before 2 September 2026.').waitFor();
  const planned = () => page.getByRole('button', { name: /^Move .*, now Planned:/ }).count();
  expect(await planned()).toBe(5);
  const choice = page.getByRole('combobox', { name: /^Status of/ }).first();
  await choice.selectOption('submitted');
  const bar = page.getByRole('complementary', { name: 'What your last change did' });
  await bar.getByText(/Match of 2027 open on 2 September 2026\. Nothing can be sent before/).waitFor();
  expect(await planned()).toBe(4);
  expect(await problemsInEveryWindow(page, 'too early')).toEqual([]);
  await bar.getByRole('button', { name: 'Undo' }).click();
  await eventually(planned).toBe(5);
  expect(await bar.innerText()).not.toContain('Nothing can be sent');
  expectClean();
});

test('on paper stands every row of the tracker, and no control', async () => {
  const { page, expectClean } = await app.open({ serviceWorkers: 'block' });
  await openFollowed(page, 120, 'season');
  const names = () =>
    applications(page)
      .getByRole('rowheader')
      .evaluateAll((heads) => heads.filter((one) => one.checkVisibility()).length);
  expect(await names()).toBeLessThan(120);
  // Straight from the screen, as people print: a page of A4 holds some thirty rows.
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeGreaterThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  await eventually(names).toBe(120);
  const controls = await page
    .locator('main')
    .locator('button, input, summary, [role=searchbox]')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 90)),
    );
  expect(controls).toEqual([]);
  // The status is read on paper, too: as its word.
  expect(await applications(page).getByRole('row').nth(1).innerText()).toMatch(/Invited/);
  expectClean();
});

test('on a phone the board opens where the cards are, and the way back takes one line', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE, serviceWorkers: 'block' });
  await openFollowed(page, 23, 'season?view=board&status=invited');
  const card = page.getByRole('button', { name: /^Move .*, now Invited:/ }).first();
  await card.waitFor();
  const box = await card.boundingBox();
  expect(box?.x ?? -1).toBeGreaterThan(0);
  expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  await page
    .getByRole('combobox', { name: /^Status of/ })
    .first()
    .selectOption('rejected');
  const bar = page.getByRole('complementary', { name: 'What your last change did' });
  await bar.getByRole('button', { name: 'Undo' }).waitFor();
  // A button of 44 pixels and its edge.
  expect((await bar.boundingBox())?.height ?? 999).toBeLessThanOrEqual(60);
  expect(await problemsInEveryWindow(page, 'bar')).toEqual([]);
  expectClean();
});

test('on a phone the change of several stays in sight beside a row far down, in one line', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE, serviceWorkers: 'block' });
  await openFollowed(page, 30, 'season');
  const last = applications(page)
    .getByRole('checkbox', { name: /^Select / })
    .last();
  await last.scrollIntoViewIfNeeded();
  await last.check();
  const bar = page.getByRole('region', { name: 'Change several' });
  await bar.getByText('1 selected').waitFor();
  const box = await bar.boundingBox();
  expect(box?.height ?? 999).toBeLessThanOrEqual(60);
  expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
  await bar.getByRole('button', { name: 'Change them' }).click();
  await bar.getByLabel('Set the status to').selectOption('rejected');
  await bar.getByRole('button', { name: 'Set', exact: true }).click();
  await page
    .getByText(/^1 application: Rejected/)
    .first()
    .waitFor();
  expectClean();
});
