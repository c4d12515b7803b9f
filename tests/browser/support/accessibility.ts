import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { DESK, PHONE } from './app-page.ts';

const WINDOWS = [
  { name: 'phone, light', viewport: PHONE, colorScheme: 'light' },
  { name: 'phone, dark', viewport: PHONE, colorScheme: 'dark' },
  { name: 'desk, dark', viewport: DESK, colorScheme: 'dark' },
  { name: 'desk, light', viewport: DESK, colorScheme: 'light' },
] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What is wrong with the page as it stands, on a phone and a desk, in both themes: what axe finds, and content wider
 * than the window. The page is prepared once and its window changed, so that a screen costs one visit, not four.
 */
export async function problemsInEveryWindow(page: Page, place = 'page'): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const { name, viewport, colorScheme } of WINDOWS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await problemsOf(page)).map((problem) => `${place}, ${name}: ${problem}`));
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return found;
}

/** What axe finds on the page as it stands, and whether it is wider than the window. */
export async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`)),
    ...(wide > 0 ? [`wider than the window by ${wide}`] : []),
  ];
}
