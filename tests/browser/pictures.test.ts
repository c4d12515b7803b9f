import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AppHost,
  eventually,
  openSampleAt,
  openSampleList,
  PHONE,
  startApp,
} from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const DOTS = /^20 dots for your chance to match/;

async function goTo(page: Page, route: string, heading: string): Promise<void> {
  await page.evaluate((hash) => (window.location.hash = hash), `#/${route}`);
  await page.getByRole('heading', { name: heading }).waitFor({ timeout: 30_000 });
}

async function save(
  page: Page,
  kind: 'SVG' | 'PNG',
  title: string,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download as ${kind}: ${title}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What the browser's own XML parser and we have against a file. */
async function problemsOfSvg(page: Page, svg: string): Promise<string[]> {
  const broken = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml');
    return root.querySelector('parsererror')?.textContent ?? null;
  }, svg);
  const addresses = svg.match(/[a-z]+:\/\/[^"'<\s]*/g) ?? [];
  return [
    ...(broken ? [broken] : []),
    ...addresses.filter((one) => one !== 'http://www.w3.org/2000/svg'),
    ...(svg.match(/href|url\(|@import|src=|var\(|NaN/g) ?? []),
  ];
}

/** What axe finds in one part, and whether the page is wider than its window. Whole screens have tests of their own. */
async function problemsIn(page: Page, part: string): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).include(part).analyze();
  expect(passes.length).toBeGreaterThan(5);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations.map(({ id }) => id), ...(wide > 0 ? [`wider by ${wide}`] : [])];
}

const widthOf = (svg: string) => Number(/ width="([\d.]+)"/.exec(svg)?.[1]);

/** Cells of a table under a picture, which is folded at first. */
async function unfold(place: Locator, title: string): Promise<string[][]> {
  await place.getByText('The same as a table').first().click();
  const rows = place.getByRole('table', { name: title }).getByRole('row');
  return Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
}

test('the chance as dots: the ranges, the table and the files say the same', async () => {
  const { page, expectClean } = await app.open();
  await page.clock.setFixedTime('2027-01-05T12:00:00');
  await openSampleList(page);
  const title = 'Your chance to match, and how sure we are';
  const dots = page.getByRole('img', { name: DOTS });
  const alt = (await dots.getAttribute('aria-label')) ?? '';
  const [, p, likely, possible] = /figure is ([\d.]+%).*lie in ([\d.–]+%), 18 in ([\d.–]+%)/.exec(alt) ?? [];
  await page.getByText(`Half of the dots, 10 of 20: ${likely}`).waitFor();
  await page.getByText(`9 dots in 10, 18 of 20: ${possible}`).waitFor();
  const [, ...rows] = await unfold(page.locator('main'), title);
  expect(rows.slice(0, 3).map(([, value]) => value)).toEqual([p, likely, possible]);
  const values = rows.slice(3).map(([, value]) => Number.parseFloat(value ?? ''));
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  const [low, high] = (likely ?? '').split('–').map(Number.parseFloat) as [number, number];
  expect(values.filter((value) => value >= low && value <= high).length).toBeGreaterThanOrEqual(10);

  const svg = await save(page, 'SVG', title);
  const text = svg.bytes.toString();
  expect(svg.name).toBe('matchwright-chance.svg');
  expect(await problemsOfSvg(page, text)).toEqual([]);
  expect(text).toMatch(/5\sJanuary\s2027/);
  expect(text).toContain(title);
  expect(text.match(/<circle/g)).toHaveLength(21);
  const png = await save(page, 'PNG', title);
  expect(png.name).toBe('matchwright-chance.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(widthOf(text) * 3);
  // More than paper: an empty picture of this size compresses to less.
  expect(png.bytes.length).toBeGreaterThan(10_000);
  expectClean();
});

test('budgets and the way to the chance are pictures too, and what fails is said', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE, colorScheme: 'dark' });
  await openSampleList(page);
  await page.getByText('From all programs to your chance').click();
  const funnel = page.getByRole('img', { name: /programs in your specialties; / });
  expect(await funnel.getAttribute('aria-label')).toMatch(
    /\d+ in your list; About [\d.]+ interviews expected; \d+% chance/,
  );
  const frontier = page.getByRole('img', { name: /^Chance to match by budget/ });
  await frontier.waitFor({ timeout: 30_000 });
  expect(await frontier.getAttribute('aria-label')).toMatch(/\$[\d,]+ \d+%\. Yours, \$2,500: \d+%\.$/);
  for (const title of ['What more money buys', 'From all programs to your chance']) {
    const text = (await save(page, 'SVG', title)).bytes.toString();
    expect(await problemsOfSvg(page, text)).toEqual([]);
    // The paper of the dark theme, and no wider than the phone.
    expect(text.toLowerCase()).toContain('fill="#14171a"');
    expect(widthOf(text)).toBeLessThanOrEqual(400);
  }
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (give) => give(null);
  });
  await page.getByRole('button', { name: 'Download as PNG: What more money buys' }).click();
  await page
    .getByRole('alert')
    .getByText(/Try SVG/)
    .waitFor();
  expect(await problemsIn(page, 'main [aria-busy]')).toEqual([]);
  expectClean();
});

test('the timeline has every open task, on a phone the critical path first', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE });
  await page.clock.setFixedTime('2026-11-22T12:00:00');
  await openSampleAt(page, 'plan');
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  const region = page.getByRole('region', { name: 'Timeline' });
  const count = async () =>
    Number(/^(\d+) tasks/.exec((await region.getByRole('img').getAttribute('aria-label')) ?? '')?.[1]);
  const few = await count();
  const all = region.getByRole('button', { name: /^Show all (\d+) tasks$/ });
  const many = Number(/\d+/.exec(await all.innerText())?.[0]);
  expect(many).toBeGreaterThan(few);
  await all.click();
  await eventually(count).toBe(many);
  const [, ...rows] = await unfold(region, 'Timeline');
  const critical = rows.filter((cells) => cells.at(-1) === 'Yes');
  expect(critical).toHaveLength(few);
  // The dates of the season follow the tasks.
  expect(rows.slice(many).map(([title]) => title)).toContain('Match Day');
  expect(await problemsOfSvg(page, (await save(page, 'SVG', 'Timeline')).bytes.toString())).toEqual([]);
  expect(await problemsIn(page, '[aria-labelledby="timeline-title"]')).toEqual([]);
  expectClean();
});

test('the model card has its two diagrams with their data in the files', async () => {
  const { page, expectClean } = await app.open();
  await goTo(page, 'model', 'How sure is this');
  const titles = await page.locator('figure figcaption').allInnerTexts();
  expect(titles).toHaveLength(2);
  for (const title of titles) {
    const text = (await save(page, 'SVG', title)).bytes.toString();
    expect(await problemsOfSvg(page, text)).toEqual([]);
    expect(text).toMatch(/n\s=\s[\d,]+/);
  }
  for (const fold of await page.getByText('The same as a table').all()) await fold.click();
  expect(await problemsIn(page, '[aria-labelledby="reliability"]')).toEqual([]);
  expectClean();
});
