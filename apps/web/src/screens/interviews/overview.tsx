import type { InterviewCalendar } from '@matchwright/engine/season';
import { clockAt, type SeasonLog } from '@matchwright/inputs/season';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { hrefOf } from '../../route.ts';
import { halfFilled } from '../../storage/half-filled.ts';
import { figure } from '../../text/bidi.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ADDING, AddInterview } from './add-interview.tsx';
import { Agenda, type ListProps } from './agenda.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { useOwnZone } from './clocks.tsx';
import styles from './interviews.module.css';
import { hrefOfInterview } from './interviews-address.ts';
import { type GridEntry, MonthGrid } from './month-grid.tsx';
import { Opened } from './opened.tsx';
import { OwnClock } from './own-clock.tsx';
import { placedInterviews } from './placed-interviews.ts';
import { dueDay, MisdatedBlock, RepliesBlock } from './replies-block.tsx';
import { ThanksDue } from './thanks-due.tsx';
import { UndatedBlock } from './undated-block.tsx';
import { usePrograms } from './use-programs.ts';

const t = roomPhrases.interviews;

/** Room for a grid of seven columns in which names can be read. */
const GRID_WIDTH = 860;

/** All interviews: what is due first, then the calendar. */
export function Overview({ calendar, log }: { calendar: InterviewCalendar; log: SeasonLog }) {
  const { today } = planner.readingContext();
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const programs = usePrograms();
  const ownZone = useOwnZone();
  const [adding, setAdding] = useState<string | null>(() => (halfFilled(ADDING) ? '' : null));
  const lists = { calendar, log, programs, ownZone };
  const isEmpty = log.applications.every(({ interviews }) => interviews.length === 0);
  return (
    <>
      <OwnClock now={now} />
      {adding === null ? (
        <div className={styles.controls} data-print="no">
          <Button look="primary" icon={Plus} onClick={() => setAdding('')}>
            {t.add}
          </Button>
        </div>
      ) : (
        <Opened key={adding}>
          <AddInterview day={adding} today={today} onClose={() => setAdding(null)} />
        </Opened>
      )}
      <MisdatedBlock {...lists} />
      <RepliesBlock {...lists} />
      <UndatedBlock {...lists} />
      <ThanksDue {...lists} />
      {isEmpty && calendar.replies.length === 0 ? (
        <Nothing />
      ) : (
        <CalendarSection {...lists} today={today} now={now} onPick={setAdding} />
      )}
    </>
  );
}

interface CalendarProps extends ListProps {
  today: string;
  now: string;
  onPick: (day: string) => void;
}

function CalendarSection({ today, now, onPick, ...lists }: CalendarProps) {
  const { calendar } = lists;
  const isWide = useWide(GRID_WIDTH);
  const { ahead, booked, open, over, overDays } = placedInterviews(calendar, lists.log, { now, today });
  return (
    <section className={styles.section} aria-labelledby="calendar">
      <h2 id="calendar">{t.calendar}</h2>
      {open.length > 0 && (
        <div className={styles.block}>
          <h3>{t.held.title}</h3>
          <Agenda {...lists} interviews={open} />
        </div>
      )}
      {isWide && <MonthGrid entries={entriesOf(lists)} today={today} onPick={onPick} />}
      <Agenda {...lists} interviews={ahead} booked={booked} today={today} />
      {over.length + overDays.length > 0 && (
        <Fold label={t.past(over.length + overDays.length)}>
          <div className={styles.folded}>
            <Agenda {...lists} interviews={over.toReversed()} booked={overDays} latestFirst />
          </div>
        </Fold>
      )}
      {calendar.cancelled.length > 0 && (
        <Fold label={t.off(calendar.cancelled.length)}>
          <ul className={styles.folded}>
            {calendar.cancelled.map(({ id, code, name }) => (
              <li key={id}>
                <a className={styles.link} href={hrefOfInterview(code ?? name)}>
                  {lists.programs.nameOf(code ?? name)}
                </a>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <CalendarButton calendar={calendar} />
    </section>
  );
}

function entriesOf({ calendar, log, programs, ownZone }: ListProps): GridEntry[] {
  const inTheWay = new Set(
    calendar.conflicts.flatMap(({ kind, first, second }) => (kind === 'twice' ? [] : [first, second])),
  );
  const interviews = calendar.interviews.map(({ id, code, name, start }): GridEntry => {
    const { date, time } = clockAt(start, ownZone);
    const key = code ?? name;
    const tone = inTheWay.has(id) ? 'conflict' : 'plain';
    return {
      id,
      day: date,
      time: figure(time),
      name: programs.nameOf(key),
      href: hrefOfInterview(key),
      tone,
    };
  });
  const days = calendar.days
    .filter(({ isOff }) => !isOff)
    .map(({ id, code, name, date }): GridEntry => {
      const key = code ?? name;
      const tone = inTheWay.has(id) ? 'conflict' : 'plain';
      const says = t.month.hourUnknown(programs.nameOf(key));
      return { id, day: date, time: '', name: says, href: hrefOfInterview(key), tone };
    });
  const stated = calendar.replies.filter((reply) => reply.stated);
  const replies = stated.map((reply): GridEntry => {
    const key = reply.code ?? reply.name;
    const day = dueDay(reply, log, ownZone);
    const name = t.month.answerTo(programs.nameOf(key));
    return { id: `due ${key}`, day, time: '', name, href: hrefOfInterview(key), tone: 'due' };
  });
  return [...interviews, ...days, ...replies].sort((a, b) =>
    `${a.day}${a.time}`.localeCompare(`${b.day}${b.time}`),
  );
}

function Nothing() {
  return (
    <section className={styles.block} aria-labelledby="nothing">
      <h2 id="nothing">{t.empty.title}</h2>
      <p>{t.empty.says}</p>
      <p>
        <a className={styles.link} href={hrefOf('practise')}>
          {t.empty.practise}
        </a>
      </p>
      <p>
        <a className={styles.link} href={hrefOf('season')}>
          {t.empty.season}
        </a>
      </p>
    </section>
  );
}
