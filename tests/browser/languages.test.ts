import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow, problemsOf } from './support/accessibility.ts';
import {
  type AppHost,
  chooseSampleList,
  eventually,
  KEEPS_ITSELF,
  openShortList,
  startApp,
} from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const SPANISH_LIST = /personas como usted hacen match con este plan$/;

test('the first visit is in the language of the browser', async () => {
  const { page, expectClean } = await app.open({ locale: 'es-CO' });
  await page
    .getByRole('heading', { level: 1, name: '¿A qué programas de residencia le conviene postular?' })
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  expect(await problemsInEveryWindow(page, 'start in Spanish')).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Try a sample' }).waitFor();
  expectClean();
});

test('a plan that the browser does not keep is not lost by another language without a word', async () => {
  const { page } = await app.open();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no store here', 'SecurityError');
    };
  });
  await page.reload();
  await chooseSampleList(page);
  const spanish = page.getByRole('button', { name: 'Español' });
  await spanish.click();
  await page.getByText('Your plan is not saved on this device').waitFor();
  await spanish.click();
  await page.getByRole('heading', { name: 'Ver un ejemplo' }).waitFor();
});

test('another language keeps the plan and the place, is kept itself, and works without a network', async () => {
  const { page, expectClean } = await app.open(KEEPS_ITSELF);
  const lang = () => page.evaluate(() => document.documentElement.lang);
  await openShortList(page);
  await page.getByLabel('Budget for application fees').first().fill('900');
  await eventually(() => page.locator('main').innerText()).toMatch(/Budget from \$2,500 to \$900/);
  // At once, before the change has been saved by itself.
  await page.getByRole('list', { name: 'Language' }).getByRole('button', { name: 'Español' }).click();
  await page.getByRole('heading', { level: 1, name: SPANISH_LIST }).waitFor();
  expect(await lang()).toBe('es');
  expect(new URL(page.url()).hash).toBe('#/list');
  expect(await page.getByLabel('Presupuesto para solicitudes').first().inputValue()).toBe('900');
  await page.getByRole('table').first().waitFor();
  // The engine speaks Spanish, too, and so do the fees and where they were read: nothing is marked as English.
  await page
    .getByText(/^Las tarifas, los signals y las fechas de la temporada \d+ todavía no se publican/)
    .waitFor();
  await page.getByText('Inscripción en el NRMP').waitFor();
  expect(await page.locator('main [lang=en]').count()).toBe(0);
  expect(await problemsOf(page)).toEqual([]);
  expectClean();

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await app.stopServing();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: SPANISH_LIST }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Su plan', exact: true }).click();
  await page.getByText(/^Faltan \d+ días para el Match Day$/).waitFor({ timeout: 30_000 });
  await page.getByText(/^Las fechas de la temporada \d+ no se han publicado/).waitFor();
  await page.getByRole('list', { name: 'Idioma' }).getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your plan' }).waitFor();
  expect(await lang()).toBe('en');
});
