import { useEffect } from 'react';

interface Shelf {
  open(): void;
  flush(): Promise<void>;
}

/** Reads a shelf when a screen opens, and writes what waits when the screen or the page goes. */
export function useKeptShelf(shelf: Shelf): void {
  useEffect(() => {
    shelf.open();
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
