import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { LiveText } from '../../parts/live-text.tsx';
import { dayWords, monthOf, weekdayName } from '../../text/dates.ts';
import { direction } from '../../text/language.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { addMonths, dayByKey, weeksOf } from './month-days.ts';
import styles from './month-grid.module.css';

const t = roomPhrases.interviews.month;

export interface GridEntry {
  id: string;
  /** ISO date on the person's own clock. */
  day: string;
  /** Time of day, or empty for what lasts a day. */
  time: string;
  name: string;
  href: string;
  tone: 'plain' | 'conflict' | 'due';
}

interface Props {
  entries: readonly GridEntry[];
  /** ISO date. */
  today: string;
  /** A day on which nothing is yet was chosen. */
  onPick: (day: string) => void;
}

/** A month as a grid: arrows move by day and week, Page keys by month, Enter opens what is on a day. */
export function MonthGrid({ entries, today, onPick }: Props) {
  const first = entries.find(({ day }) => day >= today)?.day ?? today;
  const [day, setDay] = useState(first);
  const moved = useRef(false);
  const cell = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (moved.current) cell.current?.focus();
    moved.current = false;
  });
  const month = day.slice(0, 7);
  const weeks = weeksOf(month);
  function press(event: KeyboardEvent, week: readonly string[], on: readonly GridEntry[]) {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (on[0]) window.location.hash = on[0].href;
      else onPick(day);
      return;
    }
    const next = dayByKey(event.key, day, week, direction === 'rtl');
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    setDay(next);
  }
  return (
    <section className={styles.month} aria-labelledby="month-name" data-print="no">
      <div className={styles.head}>
        <h3 id="month-name">{monthOf(month)}</h3>
        <div className={styles.turn}>
          {month !== today.slice(0, 7) && <Button onClick={() => setDay(today)}>{t.today}</Button>}
          <IconButton icon={ChevronLeft} aria-label={t.before} onClick={() => setDay(addMonths(day, -1))} />
          <IconButton icon={ChevronRight} aria-label={t.after} onClick={() => setDay(addMonths(day, 1))} />
        </div>
      </div>
      <LiveText text={monthOf(month)} />
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that keys move in, as the ARIA guide builds one */}
      <table className={styles.grid} role="grid" aria-labelledby="month-name" aria-describedby="month-keys">
        <thead>
          <tr>
            {weeks[0]?.map((one) => (
              <th key={one} scope="col">
                {weekdayName(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => {
                const on = entries.filter((entry) => entry.day === one);
                return (
                  <td
                    key={one}
                    ref={one === day ? cell : undefined}
                    tabIndex={one === day ? 0 : -1}
                    data-other={one.startsWith(month) ? undefined : 'yes'}
                    aria-current={one === today ? 'date' : undefined}
                    onKeyDown={(event) => press(event, week, on)}
                    onFocus={(event) => event.target === event.currentTarget && setDay(one)}
                  >
                    <Day day={one} today={today} entries={on} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p id="month-keys" className="soft">
        {t.keys}
      </p>
    </section>
  );
}

function Day({ day, today, entries }: { day: string; today: string; entries: readonly GridEntry[] }) {
  return (
    <>
      <span className={styles.number}>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span className="visually-hidden">
          {dayWords(day)}
          {day === today && `, ${t.today}`}
        </span>
      </span>
      {entries.map(({ id, time, name, href, tone }) => (
        <a key={id} className={styles.entry} data-tone={tone} href={href} title={name}>
          {tone === 'conflict' && <span className="visually-hidden">{t.conflict} </span>}
          {time && <b>{time}</b>} {name}
        </a>
      ))}
    </>
  );
}
