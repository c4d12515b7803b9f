import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow } from './support/accessibility.ts';
import {
  type AppHost,
  eventually,
  goTo,
  openSample,
  PHONE,
  planFigures,
  startApp,
} from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const step = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();
const panel = (page: Page) => page.getByRole('complementary', { name: 'What your answers give so far' });
const says = (page: Page, words: RegExp) => eventually(() => panel(page).innerText()).toMatch(words);
const group = (page: Page, name: string) => page.getByRole('group', { name });
const show = (page: Page, hash: string) => page.evaluate((place) => (window.location.hash = place), hash);
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a new user on a phone: six steps, each answer shown at once, then home and the list', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE });
  await page.getByRole('button', { name: 'Start with my own profile' }).click();
  await step(page, 'Who you are');
  await says(page, /All 9\d\d programs are still open[\s\S]*what kind of applicant/);
  expect(await page.getByRole('navigation', { name: 'Steps' }).getByRole('link').count()).toBe(6);

  await page.getByLabel('Not a US citizen, school abroad').check();
  await says(
    page,
    /Too little is known yet: your chance to match could be \d+–\d+%[\s\S]*your Step 2 CK score and whether you need a visa/,
  );
  await group(page, 'Do you need a visa?').getByLabel('No', { exact: true }).check();
  await says(page, /Your last answer: Do you need a visa\?[\s\S]*range was \d+–\d+%, now it is \d+–\d+%/);
  await next(page);

  await step(page, 'Your school');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your school');
  // Folded, the bar leaves most of a phone to the questions; all of it is one press away.
  const height = async () => (await panel(page).boundingBox())?.height;
  expect(await height()).toBeLessThan(120);
  const all = panel(page).getByRole('button', { name: 'Everything your answers give' });
  await all.click();
  await says(page, /can be lower with a low score or a failed attempt[\s\S]*programs are not ruled out/);
  await all.click();
  await eventually(() => panel(page).innerText()).not.toMatch(/can be lower/);
  // The day of the certificate decides the season, so it is asked, and only after a "no".
  const expected = page.getByLabel('Certificate expected');
  const certified = group(page, 'ECFMG certified?');
  expect(await expected.count()).toBe(0);
  await certified.getByLabel('No', { exact: true }).check();
  await expected.fill('June 2028');
  await page.getByText(/must be there by[\s\S]*By your entries, it comes on about 30 June 2028/).waitFor();
  await says(page, /If you are certified in time/);
  await expected.fill('March 2026');
  await page.getByText(/that day is over. If you have the certificate, say so/).waitFor();
  await page.getByLabel('Year of graduation').fill('2031');
  await page.getByText(/2031, but the plan is for the 2028 Match/).waitFor();
  await page.getByLabel('Year of graduation').fill('2024');
  await certified.getByLabel('Yes', { exact: true }).check();
  await eventually(() => expected.count()).toBe(0);
  await next(page);

  await step(page, 'Your exams');
  await page.getByRole('button', { name: 'Add Step 2 CK' }).click();
  const score = group(page, 'Entry 1').getByLabel('Score');
  await score.fill('999');
  await eventually(() => score.getAttribute('aria-invalid')).toBe('true');
  await score.fill('241');
  await says(
    page,
    /About \d+ in (?:10|20|50|100) people like you[\s\S]*enough is known for one number: \d+%/,
  );
  const before = await panel(page).innerText();
  expect(await tooWide(page)).toBe(0);
  // Leaving in the middle loses nothing.
  await page.getByText(/^Saved on this device/).waitFor();
  await page.reload();
  await step(page, 'Your exams');
  await eventually(() => score.inputValue()).toBe('241');
  await says(page, new RegExp(/About \d+ in (?:10|20|50|100)/.exec(before)?.[0] ?? 'nothing'));
  await next(page);

  await step(page, 'Your US experience');
  await page.getByRole('button', { name: 'Back' }).click();
  await step(page, 'Your exams');
  await page.getByRole('link', { name: /^Step 5: What you want/ }).click();
  await step(page, 'What you want');
  await group(page, 'Internal Medicine').getByLabel('None').check();
  await says(page, /Internal Medicine[\s\S]*not considered[\s\S]*Your chance was \d+%, now it is \d+%/);
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await group(page, 'Internal Medicine (assumed)').waitFor();
  await page.getByRole('button', { name: 'Skip this step' }).click();

  await step(page, 'Money and interviews');
  await page.getByLabel('Budget for application fees').fill('900');
  await says(page, /Budget for application fees[\s\S]*Your chance was \d+%, now it is \d+%/);
  await page.keyboard.press('Enter');

  await step(page, 'Where you stand');
  await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor();
  await page
    .getByRole('region', { name: 'Your list at a glance' })
    .getByRole('link', { name: 'Open your list' })
    .click();
  await page.getByRole('table').first().waitFor();
  const plan = await planFigures(page);
  expect(plan.fees + plan.fixed).toBeLessThanOrEqual(900);
  expectClean();
});

test('what cannot be read is asked back and kept: no tick, no way on but on purpose', async () => {
  const { page, expectClean } = await app.open({ viewport: { width: 320, height: 700 } });
  await page.getByRole('button', { name: 'Start with my own profile' }).click();
  await page.getByLabel('Not a US citizen, school abroad').check();
  await page.getByText('For the 2028 Match').waitFor();
  await page.getByLabel('Match year you plan for').selectOption('2029');
  await page.getByText('For the 2029 Match').waitFor();

  await show(page, '#/begin?step=exams');
  await page.getByRole('button', { name: 'Add Step 1' }).click();
  const date = group(page, 'Entry 1').getByLabel('Date');
  const tick = (name: string) => page.getByRole('link', { name, exact: true }).waitFor();
  await date.fill('05/11/2021');
  await group(page, 'Entry 1').getByText('This can be two different days').waitFor();
  await tick('Step 3: Your exams, needs correcting');
  await next(page);
  await page.getByRole('alert').filter({ hasText: '“Entry 1, Date” needs correcting' }).waitFor();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('05/11/2021');
  await page.getByRole('button', { name: 'Leave it for later and go on' }).click();
  await step(page, 'Your US experience');
  await says(page, /needs correcting[\s\S]*Entry 1, Date/);
  await page.getByRole('button', { name: 'Back' }).click();
  await group(page, 'Entry 1').getByRole('button', { name: '11 May 2021' }).click();
  await eventually(() => date.inputValue()).toBe('2021-05-11');
  await tick('Step 3: Your exams, answered');

  await date.fill('2021');
  await group(page, 'Entry 1').getByLabel('Result').selectOption('pass');
  await page.getByText('We count with any day of 2021').waitFor();
  await tick('Step 3: Your exams, answered');
  // The bar says every sentence to its end.
  const cut = () =>
    panel(page).evaluate((bar) =>
      [bar, ...bar.querySelectorAll('p, li')].some(
        (one) =>
          getComputedStyle(one).overflow !== 'visible' &&
          one.scrollHeight > one.clientHeight + 1 &&
          one.clientHeight > 1,
      ),
    );
  expect(await cut()).toBe(false);
  expect(await tooWide(page)).toBe(0);

  await show(page, '#/begin?step=money');
  await page.getByLabel('Budget for application fees').fill('1.800');
  await page.getByText('We read this as $1,800.').waitFor();
  await says(page, /Your last answers?: [\s\S]*Budget for application fees/);
  expectClean();
});

test('from a sample to home: the odds, three risks, three tasks with dates, the list and the season', async () => {
  const { page, expectClean } = await app.open();
  await openSample(page);
  await step(page, 'Where you stand');
  expect(await page.getByText(/^It could be between \d and \d in 10\.$/).count()).toBe(1);
  const risks = page.getByRole('region', { name: 'Your three biggest risks' });
  await risks.waitFor({ timeout: 60_000 });
  expect(await risks.getByRole('article').count()).toBe(3);
  expect(await risks.innerText()).toMatch(
    /High risk[\s\S]*a chance of \d+% instead of \d+%[\s\S]*What to do: /,
  );
  const tasks = page.getByRole('region', { name: 'Your next three tasks' });
  expect(await tasks.getByRole('article').count()).toBe(3);
  const [first = ''] = await tasks.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(await tasks.innerText()).toMatch(/(Begin|Finish) by \d+ \w+ \d{4}/);
  const season = page.getByRole('region', { name: 'The season' });
  expect(await season.innerText()).toMatch(/\d+ days until Match Day[\s\S]*Applications[\s\S]*17 Mar 2028/);

  // A task settled here leaves the three, and can be taken back.
  await tasks.getByRole('button', { name: `Mark done: ${first}` }).click();
  await eventually(() => tasks.getByRole('heading', { level: 3 }).allInnerTexts()).not.toContain(first);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => tasks.getByRole('heading', { level: 3 }).allInnerTexts()).toContain(first);

  const headline = await page.getByRole('heading', { level: 2 }).first().innerText();
  await page.getByRole('link', { name: 'Open your list' }).click();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  await goTo(page, 'Home');
  await step(page, 'Where you stand');
  expectClean();
});

test('who has applied already goes straight to the season, and home says on top how it stands', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE });
  await page.getByRole('link', { name: 'Already applied? Follow your season here' }).click();
  await page.getByRole('heading', { name: 'Bring in your applications' }).waitFor();
  const totals = page.getByRole('group', { name: 'Pediatrics', exact: true });
  await totals.getByLabel('Applications sent').pressSequentially('40');
  await totals.getByLabel('Interview invitations').fill('1');
  await show(page, '#/home');
  const card = page.getByRole('region', { name: 'Your season: 40 applications sent, 1 invitation' });
  await card.getByRole('link', { name: 'Go to your season' }).click();
  await page.getByRole('heading', { level: 1, name: 'The season' }).waitFor();
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  expectClean();
});

test('each sample is told something else, and an own profile is not replaced without asking', async () => {
  const { page, expectClean } = await app.open();
  await page.getByRole('button', { name: /^US citizen, school/ }).click();
  await page.getByRole('heading', { level: 2, name: /^(About|More than) 9 in 10/ }).waitFor();
  await page.getByText('No rule finds a risk').waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Matchwright' }).click();
  await page.getByRole('button', { name: /^At the very beginning/ }).click();
  await page.getByRole('heading', { level: 2, name: /^Too little is known yet/ }).waitFor();
  await page.getByText('What is missing from your profile, and what').click();
  await page.getByRole('heading', { level: 3, name: 'Your Step 2 CK score' }).waitFor({ timeout: 60_000 });

  await page.getByRole('link', { name: 'Matchwright' }).click();
  await page.getByRole('button', { name: 'Start with my own profile' }).click();
  await step(page, 'Who you are');
  await page.getByRole('link', { name: 'Stop here' }).click();
  await page.getByRole('heading', { name: 'We know nothing about you yet' }).waitFor();
  await page.getByRole('button', { name: 'Begin with six short steps' }).click();
  await step(page, 'Who you are');
  await page.getByRole('link', { name: 'Matchwright' }).click();
  await page.getByRole('button', { name: /^Failed Step 1 once/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('button', { name: 'Go on with your plan' }).click();
  await page.getByRole('heading', { name: 'We know nothing about you yet' }).waitFor();
  expectClean();
});

test('home says why there is no chance: a season that is over, a couple, a budget below the fees', async () => {
  const { page } = await app.open();
  const open = (text: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'mine.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(`profile: 1\napplicant: us-do\nexams: [{ exam: comlex2, score: 560 }]\n${text}\n`),
    });
  await open('season: 2026\ncouple: true');
  await page
    .getByRole('heading', { level: 2, name: 'No chance can be shown yet' })
    .waitFor({ timeout: 40_000 });
  await page
    .getByText(/The 2026 season is over/)
    .first()
    .waitFor();
  await page.getByText(/You match as a couple\. The chance here is yours alone/).waitFor();
  await page.getByRole('link', { name: 'Change the season' }).click();
  await eventually(() => page.evaluate(() => document.activeElement?.closest('div')?.textContent)).toMatch(
    /Match year/,
  );
  await show(page, '#/');
  await page.getByRole('heading', { name: 'Try a sample' }).waitFor();
  await open('budget: 50');
  await page
    .getByText(/fixed fees (?:alone are|of) \$\d+/)
    .first()
    .waitFor({ timeout: 40_000 });
  await page.getByRole('link', { name: 'Change the budget on your list' }).click();
  await page.getByLabel('Budget for application fees').waitFor();
});

test('the guided start and home are clean for assistive technology', async () => {
  const { page, context } = await app.open();
  await openSample(page);
  await page.getByRole('region', { name: 'Your three biggest risks' }).waitFor({ timeout: 60_000 });
  expect(await problemsInEveryWindow(page, 'home')).toEqual([]);
  await show(page, '#/begin?step=exams');
  await step(page, 'Your exams');
  await group(page, 'Entry 3').getByLabel('Score').fill('251');
  await says(page, /Entry 3, Score[\s\S]*Your chance was/);
  expect(await problemsInEveryWindow(page, 'begin')).toEqual([]);
  await context.close();
});
