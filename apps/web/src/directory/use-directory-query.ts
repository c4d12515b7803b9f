import { useCallback, useEffect, useRef, useState } from 'react';
import { hrefOf } from '../route.ts';
import { type DirectoryQuery, formatQuery, parseQuery } from './directory-query.ts';

const TYPING_PAUSE_MS = 250;
const HREF = hrefOf('programs');

/** How the query changes; a function of what it is now, so that one change never undoes another. */
export type ChangeQuery = (change: (now: DirectoryQuery) => DirectoryQuery, manner?: Manner) => void;

/** A `step` can be taken back with the browser's back button; what goes on `in-place` becomes none. */
type Manner = 'step' | 'in-place';

/**
 * What the directory shows, which is what its address says: links lead to it and back leads back. Typing reaches the
 * address after a pause, because browsers refuse more than a few changes of it a second.
 */
export function useDirectoryQuery(): [DirectoryQuery, ChangeQuery] {
  const [query, setQuery] = useState(() => queryInAddress());
  const latest = useRef(query);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<DirectoryQuery | null>(null);
  const flush = useCallback(() => {
    clearTimeout(pause.current);
    const typed = waiting.current;
    waiting.current = null;
    if (typed && isDirectory()) window.history.replaceState(window.history.state, '', hrefOfQuery(typed));
  }, []);
  useEffect(() => {
    const follow = () => {
      if (!isDirectory()) return;
      clearTimeout(pause.current);
      waiting.current = null;
      latest.current = queryInAddress();
      setQuery(latest.current);
    };
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      clearTimeout(pause.current);
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, []);
  const change = useCallback<ChangeQuery>(
    (make, manner = 'step') => {
      const next = make(latest.current);
      latest.current = next;
      setQuery(next);
      if (manner === 'in-place') {
        clearTimeout(pause.current);
        waiting.current = next;
        pause.current = setTimeout(flush, TYPING_PAUSE_MS);
        return;
      }
      flush();
      const href = hrefOfQuery(next);
      if (href !== window.location.hash) window.history.pushState({ top: window.scrollY }, '', href);
    },
    [flush],
  );
  return [query, change];
}

export function hrefOfQuery(query: DirectoryQuery): string {
  const text = formatQuery(query);
  return text === '' ? HREF : `${HREF}?${text}`;
}

function queryInAddress(): DirectoryQuery {
  return parseQuery(window.location.hash.split('?')[1] ?? '');
}

function isDirectory(): boolean {
  return window.location.hash.split('?')[0] === HREF;
}
