import { useSyncExternalStore } from 'react';

/** Widths of the list screen's style sheet: room for two columns, and for three. */
const TWO_COLUMNS = 1040;
export const THREE_COLUMNS = 1560;

/** Whether the window is at least this wide, in pixels; without a number, whether it has room for columns. */
export function useWide(least = TWO_COLUMNS): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(`(min-width: ${least}px)`).matches);
}

function subscribe(changed: () => void) {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
