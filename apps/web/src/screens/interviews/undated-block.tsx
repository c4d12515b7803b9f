import type { Application } from '@matchwright/inputs/season';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { planner } from '../../app-planner.ts';
import { editSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { dayWords, weekdayOf } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { hrefOfApplication } from '../season/season-address.ts';
import type { ListProps } from './agenda.tsx';
import { withHeld, withInterview } from './interview-edits.ts';
import styles from './interviews.module.css';
import { hrefOfInterview, keyOf } from './interviews-address.ts';
import { undatedInterviews } from './undated-interviews.ts';
import type { Programs } from './use-programs.ts';

const t = roomPhrases.interviews;

/** What the calendar cannot show: invitations without a day, booked days without an hour, and interviews noted by their status alone. */
export function UndatedBlock({ calendar, log, programs }: ListProps) {
  const due = new Set([...calendar.replies, ...calendar.misdated].map(({ code, name }) => code ?? name));
  const { invited, booked, held } = undatedInterviews(log, due);
  const { closed } = calendar;
  return (
    <>
      <Group
        id="undated"
        words={closed ? { title: t.undatedOver.title, help: overWords(closed) } : t.undated}
        hrefOf={closed ? hrefOfApplication : hrefOfInterview}
        applications={invited}
        programs={programs}
      />
      <Group
        id="booked"
        words={closed ? { title: t.held.title, help: t.undatedOver.booked } : t.booked}
        applications={booked}
        programs={programs}
      >
        {(one) => <BookedDay one={one} programs={programs} />}
      </Group>
      <Group id="held" words={t.heldUndated} applications={held} programs={programs}>
        {(one) => <HeldDay one={one} programs={programs} />}
      </Group>
    </>
  );
}

/** Why nothing is asked for any more, and what noting it still serves. */
function overWords({ date, projected }: NonNullable<ListProps['calendar']['closed']>): string {
  return projected ? t.undatedOver.helpProjected(dayWords(date)) : t.undatedOver.help(dayWords(date));
}

interface GroupProps {
  id: string;
  words: { title: string; help: string };
  /** Where each leads; left out: to its interviews. */
  hrefOf?: (key: string) => string;
  applications: readonly Application[];
  programs: Programs;
  children?: (one: Application) => ReactNode;
}

function Group({ id, words, hrefOf = hrefOfInterview, applications, programs, children }: GroupProps) {
  if (applications.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.help}</p>
      <ul className={styles.plain}>
        {applications.map((one) => (
          <li key={keyOf(one)}>
            <a className={styles.link} href={hrefOf(keyOf(one))}>
              {programs.nameOf(keyOf(one))}
            </a>
            {children?.(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The day of a booked interview; once it is over, whether it took place. */
function BookedDay({ one, programs }: { one: Application; programs: Programs }) {
  const day = one.interviews.find((interview) => interview.day && interview.cancelled !== true)?.day;
  if (day === undefined) return <p>{t.booked.noDay}</p>;
  const name = programs.nameOf(keyOf(one));
  return (
    <>
      <p>{t.booked.on(weekdayOf(day))}</p>
      {day < planner.readingContext().today && (
        <Button
          icon={CircleCheck}
          aria-label={t.held.yesOf(name)}
          onClick={() => editSeason(t.changed.held(name), (now) => withHeld(now, keyOf(one), day))}
        >
          {t.held.yes}
        </Button>
      )}
    </>
  );
}

/** Whether the day of the status was the day of the interview. */
function HeldDay({ one, programs }: { one: Application; programs: Programs }) {
  const day = one.history.findLast(({ status }) => status === 'interviewed')?.date;
  const { today } = planner.readingContext();
  // A day ahead is a slip of the pen: nothing took place on it.
  if (day === undefined || day > today) return null;
  const name = programs.nameOf(keyOf(one));
  const interview = { day, replied: true };
  return (
    <div className={styles.controls} data-print="no">
      <Button
        icon={CircleCheck}
        aria-label={t.heldUndated.yesOf(name, weekdayOf(day))}
        onClick={() =>
          editSeason(t.changed.added(name), (now) =>
            withInterview(now, one, interview, { invited: undefined, today }),
          )
        }
      >
        {t.heldUndated.yes(weekdayOf(day))}
      </Button>
    </div>
  );
}
