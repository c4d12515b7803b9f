import { useEffect } from 'react';

interface Shelf {
  open(): unknown;
  leave(): void;
}

/** Reads what is kept when the screen opens, and writes what waits when the screen or the page goes. */
export function useKeptOpen(shelf: Shelf): void {
  useEffect(() => {
    void shelf.open();
    const { leave } = shelf;
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
    };
  }, [shelf]);
}
