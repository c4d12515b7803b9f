/** Word between tabs of the same browser that show the same plan. */
export interface Tabs {
  /** Tells the others that the stored document has changed. */
  tell(): void;
  /** Calls back when another tab may have changed it: at its word, and when this page is seen again. */
  listen(changed: () => void): void;
}

export function openTabs(): Tabs {
  let opened: BroadcastChannel | null = null;
  const channel = () =>
    (opened ??= 'BroadcastChannel' in globalThis ? new BroadcastChannel('matchwright') : null);
  return {
    tell: () => channel()?.postMessage('changed'),
    listen(changed) {
      channel()?.addEventListener('message', changed);
      // A page that slept in the background, or comes back from the browser's history, has heard nothing.
      document.addEventListener(
        'visibilitychange',
        () => document.visibilityState === 'visible' && changed(),
      );
      window.addEventListener('pageshow', (event) => event.persisted && changed());
    },
  };
}
