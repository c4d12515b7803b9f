import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(min-width: 1040px)');

/** Whether the window has room for columns. The width is that of the list screen's style sheet. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

function subscribe(changed: () => void) {
  const media = query();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
