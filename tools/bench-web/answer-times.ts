import type { Browser, Page } from 'playwright-core';

export interface AnswerTime {
  name: string;
  /** Milliseconds; the slowest of the presses of this kind. */
  ms: number;
}

interface Observed {
  slowest: number;
}

/** The first sample, with its chance worked out. */
export async function openSample(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page
    .getByRole('button', { name: /^Failed Step 1 once/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor();
}

/** How long after a press the browser shows what it changed, with the processor slowed to a quarter. */
export async function answerTimes(browser: Browser, address: string): Promise<AnswerTime[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const observed = { slowest: 0 };
    Object.assign(window, { observed });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) observed.slowest = Math.max(observed.slowest, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await openSample(page, address);
  await page.goto(`${address}#/list`);
  await page
    .getByRole('button', { name: /^Exclude / })
    .first()
    .waitFor({ timeout: 60_000 });
  await page.waitForTimeout(5000);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: AnswerTime[] = [];
  for (const [name, press] of PRESSES) {
    await page.evaluate(() =>
      Object.assign((window as unknown as { observed: Observed }).observed, { slowest: 0 }),
    );
    await press(page);
    await page.waitForTimeout(3000);
    const ms = await page.evaluate(() => (window as unknown as { observed: Observed }).observed.slowest);
    times.push({ name, ms });
  }
  await context.close();
  return times;
}

const PRESSES: [string, (page: Page) => Promise<void>][] = [
  [
    'Details of a listed program',
    (page) =>
      page
        .getByRole('button', { name: /etails of / })
        .first()
        .click(),
  ],
  [
    'Exclude a program',
    (page) =>
      page
        .getByRole('button', { name: /^Exclude / })
        .first()
        .click(),
  ],
  ['Undo', (page) => page.getByRole('button', { name: 'Undo', exact: true }).first().click()],
  ['Open the menu', (page) => page.getByRole('button', { name: 'Menu' }).click()],
  [
    'Go to all programs',
    (page) => page.getByRole('navigation').getByRole('link', { name: 'All programs', exact: true }).click(),
  ],
  [
    'Type into the search',
    (page) => page.getByRole('searchbox').first().pressSequentially('children', { delay: 120 }),
  ],
];
