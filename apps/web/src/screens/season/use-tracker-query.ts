import { useCallback, useEffect, useState } from 'react';
import { applicationInAddress, hrefOfTracker, parseTracker, type TrackerQuery } from './season-address.ts';

const PAUSE_MS = 250;
/** The way back from one application leads to the same view. */
let lastHref = hrefOfTracker(parseTracker(''));

export function hrefOfLastView(): string {
  return lastHref;
}

/** What the tracker shows, which is what its address says. Typing reaches the address after a pause. */
export function useTrackerQuery(): [TrackerQuery, (change: Partial<TrackerQuery>) => void] {
  const [query, setQuery] = useState(() => parseTracker(window.location.hash));
  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      if (hash.startsWith('#/season') && applicationInAddress(hash) === null) setQuery(parseTracker(hash));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const href = hrefOfTracker(query);
    lastHref = href;
    if (href === window.location.hash) return;
    const pause = setTimeout(() => {
      const { hash } = window.location;
      if (hash.startsWith('#/season') && applicationInAddress(hash) === null)
        window.history.replaceState(window.history.state, '', href);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [query]);
  const change = useCallback(
    (part: Partial<TrackerQuery>) => setQuery((before) => ({ ...before, ...part })),
    [],
  );
  return [query, change];
}
