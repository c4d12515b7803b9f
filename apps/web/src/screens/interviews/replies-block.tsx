import type { InterviewCalendar, ReplyDue } from '@matchwright/engine/season';
import { clockAt, type SeasonLog } from '@matchwright/inputs/season';
import { Check, CircleAlert, Clock } from 'lucide-react';
import { planner } from '../../app-planner.ts';
import { editSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { weekdayOf } from '../../text/dates.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { hrefOfApplication } from '../season/season-address.ts';
import { Clocks } from './clocks.tsx';
import { applicationAt, withAnswered } from './interview-edits.ts';
import styles from './interviews.module.css';
import { hrefOfInterview } from './interviews-address.ts';
import type { Programs } from './use-programs.ts';

const words = roomPhrases.interviews;
const t = words.replies;

interface Props {
  calendar: InterviewCalendar;
  log: SeasonLog;
  programs: Programs;
  ownZone: string;
}

/** Invitations without an answer, the one that ends first on top. */
export function RepliesBlock({ calendar, log, programs, ownZone }: Props) {
  if (calendar.replies.length === 0) return null;
  const inOrder = calendar.replies.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return (
    <section className={styles.section} aria-labelledby="replies">
      <h2 id="replies">{t.title}</h2>
      <ul className={styles.items}>
        {inOrder.map((reply) => {
          const key = reply.code ?? reply.name;
          return (
            <li key={key} className={styles.item} data-tone={reply.late ? 'risk' : 'care'}>
              <h3>
                <a className={styles.link} href={hrefOfInterview(key)}>
                  {programs.nameOf(key)}
                </a>
              </h3>
              {reply.stated && (
                <p className={styles.due}>
                  {reply.late ? (
                    <CircleAlert size={18} strokeWidth={2} aria-hidden="true" />
                  ) : (
                    <Clock size={18} strokeWidth={2} aria-hidden="true" />
                  )}
                  <span>
                    {reply.late ? t.late : t.by} <Deadline reply={reply} log={log} ownZone={ownZone} />
                  </span>
                </p>
              )}
              <p>{shown(reply.says)}</p>
              <Answered at={key} name={programs.nameOf(key)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the sentence above it asks for, without the way to the program's page. */
function Answered({ at, name }: { at: string; name: string }) {
  const { today } = planner.readingContext();
  return (
    <div className={styles.controls} data-print="no">
      <Button
        icon={Check}
        aria-label={t.answeredOf(name)}
        onClick={() => editSeason(words.changed.answered(name), (now) => withAnswered(now, at, today))}
      >
        {words.when.answered}
      </Button>
    </div>
  );
}

/** Invitations whose day cannot be right, each with the way to that day. */
export function MisdatedBlock({ calendar, programs }: Pick<Props, 'calendar' | 'programs'>) {
  if (calendar.misdated.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="misdated">
      <h2 id="misdated">{words.misdated.title}</h2>
      <ul className={styles.items}>
        {calendar.misdated.map(({ code, name, says }) => {
          const key = code ?? name;
          return (
            <li key={key} className={styles.item} data-tone="care">
              <h3>
                <a className={styles.link} href={hrefOfInterview(key)}>
                  {programs.nameOf(key)}
                </a>
              </h3>
              <p>{shown(says)}</p>
              <p data-print="no">
                <a className={styles.link} href={hrefOfApplication(key)}>
                  {words.misdated.correct}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Deadline({ reply, log, ownZone }: { reply: ReplyDue; log: SeasonLog; ownZone: string }) {
  const day = dayAlone(reply, log);
  if (day !== null) return <time dateTime={day}>{weekdayOf(day)}</time>;
  return <Clocks moment={reply.due} zone={statedIn(reply, log)?.zone ?? null} ownZone={ownZone} />;
}

/** The day on which a reply with a deadline is due, on the person's own clock. */
export function dueDay(reply: ReplyDue, log: SeasonLog, ownZone: string): string {
  return dayAlone(reply, log) ?? clockAt(reply.due, ownZone).date;
}

/** A deadline that is a day alone stays a day. */
function dayAlone(reply: ReplyDue, log: SeasonLog): string | null {
  const replyBy = statedIn(reply, log)?.replyBy;
  return replyBy?.length === 10 ? replyBy : null;
}

function statedIn({ code, name }: ReplyDue, log: SeasonLog) {
  const interviews = applicationAt(log, code ?? name)?.interviews ?? [];
  return interviews.find(({ replyBy, replied }) => replyBy !== undefined && replied !== true);
}
