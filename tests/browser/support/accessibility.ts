import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { DESK, PHONE } from './app-page.ts';

/** Both windows and both themes that a screen must be clean in, in two visits. */
export const WINDOWS = [
  ['phone, light', PHONE, 'light'],
  ['desk, dark', DESK, 'dark'],
] as const;

/** What axe finds on the page as it stands, and whether it is wider than the window. */
export async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`)),
    ...(wide > 0 ? [`wider than the window by ${wide}`] : []),
  ];
}
