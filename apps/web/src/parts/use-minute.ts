import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The moment in universal time (ISO, whole minutes), new with each minute. */
export function useMinute(): string {
  const [minute, setMinute] = useState(thisMinute);
  useEffect(() => eachMinute(() => setMinute(thisMinute())), []);
  return minute;
}

/**
 * Calls at once, with each minute, and when the page is looked at again: a device that slept has slept through its timers.
 * @returns ends it
 */
export function eachMinute(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const renew = () => {
    clearTimeout(timer);
    call();
    timer = setTimeout(renew, MINUTE - (Date.now() % MINUTE));
  };
  renew();
  document.addEventListener('visibilitychange', renew);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', renew);
  };
}

function thisMinute(): string {
  return `${new Date().toISOString().slice(0, 16)}:00Z`;
}
