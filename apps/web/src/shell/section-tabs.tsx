import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { hrefOf, type Route } from '../route.ts';
import { phrases } from '../text/phrases.ts';
import styles from './section-tabs.module.css';
import { sectionName, sectionOf } from './sections.ts';

/** Links to the other screens of a section, above its title; where they do not fit, in one row that scrolls. */
export function SectionTabs({ route }: { route: Exclude<Route, 'program'> }) {
  const row = useRef<HTMLUListElement>(null);
  const hidden = useHidden(row);
  const screens = sectionOf(route);
  const [first] = screens;
  if (!first) return null;
  return (
    <nav className={styles.tabs} aria-label={sectionName(first)} data-print="no">
      <ul ref={row}>
        {screens.map((screen) => (
          <li key={screen}>
            <a href={hrefOf(screen)} aria-current={screen === route ? 'page' : undefined}>
              {phrases.shell[screen]}
            </a>
          </li>
        ))}
      </ul>
      {hidden.before && <Onward row={row} side="before" />}
      {hidden.after && <Onward row={row} side="after" />}
    </nav>
  );
}

/** For the eye and the hand: with Tab, or read aloud, the links themselves come into sight. */
function Onward({ row, side }: { row: RefObject<HTMLUListElement | null>; side: 'before' | 'after' }) {
  const Icon = side === 'before' ? ChevronLeft : ChevronRight;
  return (
    <button
      type="button"
      className={`${styles.onward} ${styles[side]}`}
      aria-hidden="true"
      tabIndex={-1}
      onClick={() => scrollOn(row.current, side === 'before' ? -1 : 1)}
    >
      <Icon size={20} strokeWidth={1.75} />
    </button>
  );
}

function scrollOn(row: HTMLUListElement | null, step: 1 | -1): void {
  if (!row) return;
  const along = document.documentElement.dir === 'rtl' ? -step : step;
  row.scrollBy({ left: along * row.clientWidth * 0.6 });
}

/** On which sides links are out of sight; the one of this page begins in sight. */
function useHidden(row: RefObject<HTMLUListElement | null>) {
  const [hidden, setHidden] = useState({ before: false, after: false });
  useEffect(() => {
    const list = row.current;
    if (!list) return;
    const look = () => {
      const start = Math.abs(list.scrollLeft);
      const rest = list.scrollWidth - list.clientWidth - start;
      setHidden({ before: start > 1, after: rest > 1 });
    };
    showCurrent(list);
    look();
    const size = new ResizeObserver(look);
    size.observe(list);
    list.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      list.removeEventListener('scroll', look);
    };
  }, [row]);
  return hidden;
}

function showCurrent(list: HTMLUListElement): void {
  const current = list.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!current) return;
  const frame = list.getBoundingClientRect();
  list.scrollLeft += (current.left + current.right - frame.left - frame.right) / 2;
}
