import { useEffect, useRef, useState } from 'react';

/** A pause in typing after which what was typed is taken. */
const PAUSE_MS = 400;

/** Text of a field that is kept while one types: after each pause, and when the field or the page is left. */
export function useTyped(value: string, keep: (text: string) => void) {
  const [text, setText] = useState(value);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(keep);
  latest.current = keep;
  const flush = useRef(() => {
    clearTimeout(timer.current);
    if (waiting.current !== null) latest.current(waiting.current);
    waiting.current = null;
  }).current;
  // A step back, or another tab, changes what the field shows; what is being typed stays.
  useEffect(() => {
    if (waiting.current === null) setText(value);
  }, [value]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [flush]);
  return {
    text,
    flush,
    type(next: string) {
      setText(next);
      waiting.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
  };
}
