import { useEffect } from 'react';

const TRIES = 40;
const PAUSE_MS = 50;

/**
 * A new place starts at its top; going back leads to where one was. The place is kept in the entry of the browser's
 * history, and looked for again while the screen is still filling.
 */
export function useScrollMemory(place: string, ready: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what the effect follows
  useEffect(() => {
    if (!ready) return;
    window.history.scrollRestoration = 'manual';
    const kept = Number((window.history.state as { top?: number } | null)?.top ?? 0);
    window.scrollTo(0, kept);
    let tries = kept > 0 ? TRIES : 0;
    const again = setInterval(() => {
      if (tries-- <= 0 || Math.abs(window.scrollY - kept) < 2) clearInterval(again);
      else window.scrollTo(0, kept);
    }, PAUSE_MS);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const remember = () => {
      clearTimeout(pause);
      pause = setTimeout(() => window.history.replaceState({ top: window.scrollY }, ''), PAUSE_MS * 2);
    };
    const giveUp = () => {
      tries = 0;
    };
    window.addEventListener('scroll', remember, { passive: true });
    window.addEventListener('wheel', giveUp, { passive: true });
    window.addEventListener('touchmove', giveUp, { passive: true });
    return () => {
      clearInterval(again);
      clearTimeout(pause);
      window.removeEventListener('scroll', remember);
      window.removeEventListener('wheel', giveUp);
      window.removeEventListener('touchmove', giveUp);
    };
  }, [place, ready]);
}
