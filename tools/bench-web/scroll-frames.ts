import type { Browser } from 'playwright-core';
import { openSample } from './answer-times.ts';

export interface ScrollFrames {
  name: string;
  /** Pictures a second while the page scrolls; the screen shows 60 at most. */
  perSecond: number;
  /** Milliseconds between two pictures, at the worst. */
  longest: number;
}

/** Far enough that the table must draw rows it has not shown. */
const PICTURES = 240;
/** From one picture to the next, as under a hurried thumb: 3,000 pixels a second. */
const STEP = 50;

const WINDOWS = [
  { name: 'phone', viewport: { width: 390, height: 844 } },
  { name: 'desk', viewport: { width: 1280, height: 860 } },
] as const;

/** How evenly the table of all programs scrolls, at this machine's speed and at a quarter of it. */
export async function scrollFrames(browser: Browser, address: string): Promise<ScrollFrames[]> {
  const found: ScrollFrames[] = [];
  for (const { name, viewport } of WINDOWS) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await openSample(page, address);
    await page.goto(`${address}#/programs`);
    await page
      .getByText(/ of 9\d\d programs$/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.waitForTimeout(5000);
    const session = await context.newCDPSession(page);
    for (const rate of [1, 4]) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.waitForTimeout(1000);
      const times = await page.evaluate(framesWhileMoving, { pictures: PICTURES, step: STEP });
      const total = times.reduce((sum, ms) => sum + ms, 0);
      found.push({
        name: `All programs, ${name}, processor at 1/${rate}`,
        perSecond: (times.length * 1000) / total,
        longest: Math.max(...times),
      });
    }
    await context.close();
  }
  return found;
}

/** Milliseconds between pictures while each moves the page on. */
function framesWhileMoving({ pictures, step }: { pictures: number; step: number }): Promise<number[]> {
  return new Promise((done) => {
    const times: number[] = [];
    let before = 0;
    requestAnimationFrame(function next(now) {
      if (before > 0) times.push(now - before);
      before = now;
      window.scrollBy(0, step);
      if (times.length === pictures) done(times);
      else requestAnimationFrame(next);
    });
  });
}
