import { useEffect, useRef, useState } from 'react';
import { seasonShelf } from '../../app-season.ts';

/** A pause in typing after which what stands there is kept. */
const PAUSE_MS = 1500;

/**
 * What is typed into a field, kept when the typing pauses, the field is left, the screen closes or the page goes: each
 * letter would be a step to take back otherwise.
 * @param keep false: it cannot be kept as it is, and stays on the screen
 * @param pauses false: half of it may mean something else, so a pause does not keep it
 * @param begun what was typed before the page went, and could not be kept
 */
export function useKeptText(
  value: string,
  keep: (text: string) => boolean,
  { pauses = true, begun }: { pauses?: boolean; begun?: string | undefined } = {},
) {
  const [text, setText] = useState(begun ?? value);
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
    const { text: typed, keep: keepNow } = latest.current;
    const before = kept.current;
    if (typed === before) return;
    kept.current = typed;
    if (!keepNow(typed)) kept.current = before;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
  useEffect(() => {
    if (!pauses) return;
    const pause = setTimeout(flush.current, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text]);
  useEffect(() => {
    const keepNow = flush.current;
    const leave = () => {
      keepNow();
      seasonShelf.leave();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      keepNow();
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
    };
  }, []);
  return { text, onChange: setText, onBlur: flush.current };
}
