import { useEffect } from 'react';

interface Shelf {
  open(): unknown;
  flush(): Promise<void>;
}

/** Reads what is kept when the screen opens, and writes what waits when the screen or the page goes. */
export function useKeptOpen(shelf: Shelf): void {
  useEffect(() => {
    void shelf.open();
    const flush = () => void shelf.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [shelf]);
}
