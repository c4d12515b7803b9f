import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AppHost,
  eventually,
  goTo,
  openSampleAt,
  openSampleList,
  openWholeSampleAt,
  planFigures,
  startApp,
} from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('an improvement is tried without a trace, kept, and undone', async () => {
  const { page, expectClean } = await app.open();
  await openSampleList(page);
  const list = await planFigures(page);
  await goTo(page, 'What could help');
  const menu = page.getByRole('region', { name: 'Ranked by gain' });
  const step3 = menu.getByRole('listitem').filter({ hasText: 'Step 3 passed before applying' }).first();
  await step3.waitFor({ timeout: 40_000 });
  expect(await step3.innerText()).toMatch(/\$[\d,]+[\s\S]*months[\s\S]*points[\s\S]*between/);
  await step3.getByRole('button', { name: /^Try it/ }).click();
  const tried = page.getByRole('region', { name: /^You are trying this/ });
  await tried.getByRole('region', { name: 'Then' }).waitFor();
  await goTo(page, 'Your list');
  await eventually(() => planFigures(page)).toEqual(list);

  // The sample has no certificate, so a passed Step 3 would be a false fact in the profile.
  await goTo(page, 'What could help');
  await step3.getByRole('button', { name: /^Try it/ }).click();
  await tried.getByText('Step 3 needs your ECFMG certificate first').waitFor();
  expect(await tried.getByRole('button', { name: 'Keep it' }).count()).toBe(0);
  await tried.getByRole('button', { name: 'Put it back' }).click();

  const budget = menu
    .getByRole('listitem')
    .filter({ hasText: /\$[\d,]+ more for applications/ })
    .first();
  await budget.getByRole('button', { name: /^Try it/ }).click();
  await tried.getByRole('button', { name: 'Keep it' }).click();
  await goTo(page, 'Your list');
  await eventually(() => page.getByRole('complementary').allInnerTexts()).toContainEqual(
    expect.stringMatching(/Kept: \$[\d,]+ more for applications/),
  );
  await eventually(() => planFigures(page)).not.toEqual(list);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => planFigures(page)).toEqual(list);
  expectClean();
});

test('numbers of one’s own stand beside those of now, and a wrong one is named', async () => {
  const { page } = await app.open();
  await openWholeSampleAt(page, 'what-if');
  const own = page.getByRole('region', { name: 'Change something yourself' });
  await own.getByLabel('Budget for application fees').fill('4000');
  const then = own.getByRole('region', { name: 'Then' });
  await then.waitFor({ timeout: 40_000 });
  const programs = async () => Number(/Programs\s+(\d+)/.exec(await then.innerText())?.[1]);
  expect(await programs()).toBeGreaterThan(140);
  await own.getByLabel('Budget for application fees').fill('999999');
  await own
    .getByText(/budget/i)
    .first()
    .waitFor();
  await eventually(() => then.count()).toBe(0);
  // The sample has passed Step 2 CK, so its score is not offered.
  expect(await own.getByLabel('Step 2 CK score').count()).toBe(0);
});

test('waiting stands beside applying now, with its three conditions', async () => {
  const { page } = await app.open();
  await openSampleAt(page, 'what-if');
  const wait = page.getByRole('region', { name: 'Apply now or wait' });
  await wait.getByText('As you are now, the chance is').waitFor({ timeout: 40_000 });
  const conditions = wait.getByRole('listitem').filter({ hasText: /^(Met|Not met|Cannot tell)/ });
  await eventually(() => conditions.count()).toBe(3);
  const active = conditions.filter({ hasText: 'clinically active' });
  expect(await active.innerText()).toMatch(/^Cannot tell/);
  await wait.getByLabel('What would you do in the year?').selectOption('none');
  await eventually(() => active.innerText()).toMatch(/^Not met/);
  await wait.getByLabel('US dollars you have for the year').fill('60000');
  await eventually(() => conditions.filter({ hasText: 'pay for the year' }).innerText()).toMatch(/^Met/);
});
