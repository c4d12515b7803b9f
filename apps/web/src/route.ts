import { useSyncExternalStore } from 'react';

export const ROUTES = [
  'start',
  'begin',
  'home',
  'audit',
  'rules',
  'list',
  'plan',
  'money',
  'exams',
  'experience',
  'research',
  'letters',
  'story',
  'words',
  'practise',
  'season',
  'interviews',
  'rank',
  'soap',
  'afterwards',
  'what-if',
  'check-first',
  'programs',
  'program',
  'compare',
  'profile',
  'data',
  'import',
  'model',
] as const;
export type Route = (typeof ROUTES)[number];

/** What the address names: a screen, and for a program's page its code. */
export interface Place {
  route: Route;
  code: string;
}

/** Screens live behind the hash, so that the app works from any folder and without a server. */
export function hrefOf(route: Exclude<Route, 'program'>): string {
  return route === 'start' ? '#/' : `#/${route}`;
}

export function hrefOfProgram(code: string): string {
  return `#/program/${encodeURIComponent(code)}`;
}

/** One fact of a program's page. */
export function hrefOfFact(code: string, field: string): string {
  return `${hrefOfProgram(code)}?fact=${field}`;
}

/** Programs side by side, with all rows or only those in which they differ. */
export function hrefOfCompare(codes: readonly string[], onlyDifferent = false): string {
  const href = `${hrefOf('compare')}?p=${codes.map(encodeURIComponent).join(',')}`;
  return onlyDifferent ? `${href}&differ=1` : href;
}

/** The page of all rules, at one of them. */
export function hrefOfRule(id: string): string {
  return `${hrefOf('rules')}?rule=${encodeURIComponent(id)}`;
}

export function go(route: Exclude<Route, 'program'>): void {
  window.location.hash = hrefOf(route);
}

export function usePlace(): Place {
  return placeOf(useSyncExternalStore(subscribe, current, () => ''));
}

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

let last = '';

/** Only hashes that begin with a slash are routes; the skip link's is a place on the same screen. */
function current(): string {
  const { hash } = window.location;
  if (hash === '' || hash.startsWith('#/')) last = hash;
  return last;
}

export function placeOf(hash: string): Place {
  const [name = '', code = ''] = (hash.slice(2).split('?')[0] ?? '').split('/');
  const route = ROUTES.find((one) => one === name) ?? 'start';
  if (route !== 'program') return { route, code: '' };
  return code === '' ? { route: 'programs', code: '' } : { route, code: decoded(code).toUpperCase() };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
