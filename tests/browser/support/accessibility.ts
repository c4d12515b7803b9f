import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { DESK, PHONE } from './app-page.ts';

/** Both layouts and both themes, in two looks: a look at a long page takes ten seconds. */
const WINDOWS = [
  { name: 'phone, light', viewport: PHONE, colorScheme: 'light' },
  { name: 'desk, dark', viewport: DESK, colorScheme: 'dark' },
] as const;
const WIDTHS = [390, 768, 1280, 1920];

/** A long page has thousands of places that pass; naming each of them takes longer than the checks. */
const ONLY_VIOLATIONS: Parameters<AxeBuilder['options']>[0] = { resultTypes: ['violations'] };
/** Of hundreds of rows the first dozen is looked at: a look takes as long as the page, and the others are built alike. */
const ROWS_LIKE_THOSE_BEFORE = 'main :is(ol, ul, tbody) > :nth-child(n + 13)';
/** What hangs on how a thing looks, and takes most of a look: read once for each kind. */
const OF_LOOKS = ['color-contrast', 'target-size', 'link-in-text-block'];
/** Set on the first of each kind. */
const KIND = 'data-first-of-its-kind';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What is wrong with the page as it stands: what axe finds on a phone and on a desk, in both themes, and content wider
 * than the window at any width. The page is prepared once and its window changed, so that a screen costs one visit.
 */
export async function problemsInEveryWindow(page: Page, place = 'page'): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const { name, viewport, colorScheme } of WINDOWS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await problemsOf(page)).map((problem) => `${place}, ${name}: ${problem}`));
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: DESK.height });
    const wide = await tooWide(page);
    if (wide > 0) found.push(`${place}: wider than ${width} pixels by ${wide}`);
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return found;
}

/** What axe finds on the page as it stands, and whether it is wider than the window. */
export async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(markKinds, KIND);
  // The page has no frames, so nothing needs to be joined from several: on a long page that takes two thirds of the time.
  const look = () => new AxeBuilder({ page }).setLegacyMode().options(ONLY_VIOLATIONS);
  const all = await look().withTags(RULES).disableRules(OF_LOOKS).exclude(ROWS_LIKE_THOSE_BEFORE).analyze();
  const looks = await look().include(`[${KIND}]`).withRules(OF_LOOKS).analyze();
  const wide = await tooWide(page);
  return [
    ...[...all.violations, ...looks.violations].flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`),
    ),
    ...(wide > 0 ? [`wider than the window by ${wide}`] : []),
  ];
}

/**
 * Marks the first text and the first control of each kind: the same elements with the same classes and states around
 * it, which look alike. Looks take four fifths of the time, and reading them once a kind finds the same.
 */
function markKinds(mark: string) {
  const states =
    /^(class|style|role|open|disabled|data-.*|aria-(current|pressed|disabled|invalid|selected|sort))$/;
  const kinds = new Map<Element, string>();
  const kindOf = (element: Element): string => {
    const known = kinds.get(element);
    if (known !== undefined) return known;
    const own = [...element.attributes].filter(({ name }) => name !== mark && states.test(name));
    const around = element.parentElement ? kindOf(element.parentElement) : '';
    const kind = `${around}>${element.tagName}${own.map(({ name, value }) => `[${name}=${value}]`).join('')}`;
    kinds.set(element, kind);
    return kind;
  };
  const seen = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    element.removeAttribute(mark);
    const speaks = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!speaks && !element.matches('a, button, summary, input, select, textarea')) continue;
    if (!element.checkVisibility()) continue;
    const kind = kindOf(element);
    if (!seen.has(kind)) element.setAttribute(mark, '');
    seen.add(kind);
  }
}

/** Pixels by which the page would scroll sideways. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
