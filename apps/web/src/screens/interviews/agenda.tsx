import type { CalendarInterview, InterviewCalendar, InterviewDay } from '@matchwright/engine/season';
import { clockAt, type SeasonLog } from '@matchwright/inputs/season';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { planner } from '../../app-planner.ts';
import { editSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { weekdayOf } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { Clocks } from './clocks.tsx';
import { ConflictNotes } from './conflict-notes.tsx';
import { isOpen, withHeld } from './interview-edits.ts';
import styles from './interviews.module.css';
import { hrefOfInterview } from './interviews-address.ts';
import type { Programs } from './use-programs.ts';

const t = roomPhrases.interviews;

export interface ListProps {
  calendar: InterviewCalendar;
  log: SeasonLog;
  programs: Programs;
  ownZone: string;
}

interface AgendaProps extends ListProps {
  interviews: readonly CalendarInterview[];
  /** Booked for a day whose hour is not known, where they are to be shown, too. */
  booked?: readonly InterviewDay[];
  today?: string;
  /** Of interviews that are over. */
  latestFirst?: boolean;
}

/** Interviews by day of the person's own clock, with a line for today. */
export function Agenda({ interviews, booked = [], today, latestFirst = false, ...props }: AgendaProps) {
  const dayOf = ({ start }: CalendarInterview) => clockAt(start, props.ownZone).date;
  const named = [...interviews.map(dayOf), ...booked.map(({ date }) => date)].sort();
  if (latestFirst) named.reverse();
  const days = [...new Set([...(today === undefined ? [] : [today]), ...named])];
  return (
    <ol className={styles.days}>
      {days.map((day) => {
        const held = interviews.filter((one) => dayOf(one) === day);
        const open = booked.filter(({ date }) => date === day);
        return (
          <li key={day} className={styles.day} aria-current={day === today ? 'date' : undefined}>
            <h3 className={styles.dayName}>{day === today ? t.today(weekdayOf(day)) : weekdayOf(day)}</h3>
            {held.length + open.length === 0 && <p className="soft">{t.noneToday}</p>}
            {held.map((one) => (
              <AgendaItem key={one.id} one={one} {...props} />
            ))}
            {open.map((one) => (
              <BookedItem key={one.id} one={one} {...props} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}

function AgendaItem({ one, log, ...props }: ListProps & { one: CalendarInterview }) {
  return (
    <ProgramItem one={one} {...props} after={<HeldQuestion one={one} log={log} name={nameIn(props, one)} />}>
      <Clocks moment={one.start} zone={one.zone} ownZone={props.ownZone} />
      <p className={styles.small}>{detailsOf(one)}</p>
    </ProgramItem>
  );
}

function BookedItem({ one, ...props }: ListProps & { one: InterviewDay }) {
  return (
    <ProgramItem one={one} {...props}>
      <p>{t.when.hourUnknown}</p>
      {placeOf(one) && <p className={styles.small}>{placeOf(one)}</p>}
    </ProgramItem>
  );
}

type Named = Pick<CalendarInterview, 'id' | 'code' | 'name'>;

const nameIn = ({ programs }: Pick<ListProps, 'programs'>, { code, name }: Named) =>
  programs.nameOf(code ?? name);

interface ItemProps extends Pick<ListProps, 'calendar' | 'programs'> {
  one: Named;
  children: ReactNode;
  after?: ReactNode;
}

/** The program with the way to its page, what is known of the day, and what collides with it. */
function ProgramItem({ one, calendar, programs, children, after }: ItemProps) {
  const name = nameIn({ programs }, one);
  return (
    <article className={styles.item} aria-label={name}>
      <h4>
        <a className={styles.link} href={hrefOfInterview(one.code ?? one.name)}>
          {name}
        </a>
      </h4>
      {children}
      <ConflictNotes id={one.id} calendar={calendar} once />
      {after}
    </article>
  );
}

/** How and where; empty where neither is known. */
export function placeOf({ format, place }: Pick<InterviewDay, 'format' | 'place'>): string {
  return [format && t.form.formats[format], place].filter(Boolean).join(' · ');
}

/** How long it takes, how and where. */
export function detailsOf(one: CalendarInterview): string {
  const { start, end, lengthKnown } = one;
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const length = lengthKnown ? t.lasts(minutes) : t.lastsAssumed(minutes);
  return [length, placeOf(one)].filter(Boolean).join(' · ');
}

interface HeldProps {
  /** A day alone is over when the next one begins. */
  one: CalendarInterview | InterviewDay;
  log: SeasonLog;
  name: string;
}

/** Once it is over: did it take place? */
export function HeldQuestion({ one, log, name }: HeldProps) {
  const key = one.code ?? one.name;
  const isOver =
    'end' in one ? one.end < new Date().toISOString() : one.date < planner.readingContext().today;
  if (!isOver || !isOpen(log, key)) return null;
  const day = 'end' in one ? clockAt(one.start, one.zone ?? 'UTC').date : one.date;
  return (
    <div className={styles.controls} data-print="no">
      <p>{t.held.ask}</p>
      <Button
        icon={CircleCheck}
        aria-label={t.held.yesOf(name)}
        onClick={() => editSeason(t.changed.held(name), (now) => withHeld(now, key, day))}
      >
        {t.held.yes}
      </Button>
    </div>
  );
}
