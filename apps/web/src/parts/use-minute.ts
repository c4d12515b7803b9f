import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/**
 * The moment in universal time (ISO, whole minutes), new with each minute and when the page is looked at again: a
 * device that slept has slept through its timers.
 */
export function useMinute(): string {
  const [minute, setMinute] = useState(thisMinute);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const renew = () => {
      clearTimeout(timer);
      setMinute(thisMinute());
      timer = setTimeout(renew, MINUTE - (Date.now() % MINUTE));
    };
    renew();
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, []);
  return minute;
}

function thisMinute(): string {
  return `${new Date().toISOString().slice(0, 16)}:00Z`;
}
