import { useSyncExternalStore } from 'react';

export const ROUTES = ['start', 'list', 'programs', 'profile'] as const;
export type Route = (typeof ROUTES)[number];

/** Screens live behind the hash, so that the app works from any folder and without a server. */
export function hrefOf(route: Route): string {
  return route === 'start' ? '#/' : `#/${route}`;
}

export function go(route: Route): void {
  window.location.hash = hrefOf(route);
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

let last: Route = 'start';

/** Only hashes that begin with a slash are routes; the skip link's is a place on the same screen. */
function current(): Route {
  const { hash } = window.location;
  if (hash !== '' && !hash.startsWith('#/')) return last;
  const name = hash.slice(2).split('?')[0];
  last = ROUTES.find((route) => route === name) ?? 'start';
  return last;
}
