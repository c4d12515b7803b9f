import { createStore } from 'zustand/vanilla';

/** Whether a newer version waits, and how to switch to it. */
export const updates = createStore<{ apply: (() => void) | null }>(() => ({ apply: null }));

/** Registers the service worker once the page has settled; the app then opens without a network. */
export function watchForUpdates(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const start = async () => {
    const { registerSW } = await import('virtual:pwa-register');
    const apply = registerSW({
      immediate: true,
      onNeedRefresh: () => updates.setState({ apply: () => void apply(true) }),
    });
  };
  if (document.readyState === 'complete') void start();
  else window.addEventListener('load', () => void start(), { once: true });
}
