import { useEffect, useRef, useState } from 'react';

/**
 * What is typed into a field, and kept when the field is left, the screen closes or the page goes: each word would be a
 * step to take back otherwise.
 * @param keep false: it cannot be kept as it is, and stays on the screen
 */
export function useKeptText(value: string, keep: (text: string) => boolean | undefined) {
  const [text, setText] = useState(value);
  const kept = useRef(value);
  const latest = useRef({ text, keep });
  latest.current = { text, keep };
  // Taken back, or changed in another tab.
  if (kept.current !== value) {
    kept.current = value;
    latest.current.text = value;
    setText(value);
  }
  const flush = useRef(() => {
    const now = latest.current;
    if (now.text !== kept.current && now.keep(now.text) !== false) kept.current = now.text;
  });
  useEffect(() => {
    const keepNow = flush.current;
    document.addEventListener('visibilitychange', keepNow);
    window.addEventListener('pagehide', keepNow);
    return () => {
      keepNow();
      document.removeEventListener('visibilitychange', keepNow);
      window.removeEventListener('pagehide', keepNow);
    };
  }, []);
  return { text, onChange: setText, onBlur: flush.current };
}
