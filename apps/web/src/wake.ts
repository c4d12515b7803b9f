import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

declare global {
  interface Window {
    /** Stops and hands over what `early.js` has kept. */
    matchwrightEarly?: () => Event[];
  }
}

/**
 * Brings the page to life. The start page that came with the document is taken over as it stands, and what was pressed
 * or chosen on it meanwhile is done again. People for whom another screen opens never saw it; for them it goes.
 */
export function wake(element: HTMLElement, app: ReactNode): void {
  const { dataset } = document.documentElement;
  const touched = window.matchwrightEarly?.() ?? [];
  if (dataset.wait === undefined && element.childElementCount > 0) {
    hydrateRoot(element, app);
    repeat(touched);
    return;
  }
  element.replaceChildren();
  delete dataset.wait;
  createRoot(element).render(app);
}

/** When the styles of all screens are there; what stands in the document draws the start page alone. */
export async function styled(): Promise<void> {
  const styles = document.getElementById('app-styles');
  if (!(styles instanceof HTMLLinkElement) || styles.sheet) return;
  await new Promise((settled) => {
    styles.addEventListener('load', settled);
    styles.addEventListener('error', settled);
  });
}

function repeat(touched: readonly Event[]) {
  const chosen = touched.findLast(
    ({ type, target }) => type === 'change' && target instanceof HTMLInputElement,
  );
  chosen?.target?.dispatchEvent(new Event('change', { bubbles: true }));
  const pressed = touched.findLast(({ type }) => type === 'click')?.target;
  if (pressed instanceof Element) pressed.closest('button')?.click();
}
