import type { Task } from '@matchwright/engine/advice';
import type { ReactNode } from 'react';
import { SourceNotes } from '../../parts/source-note.tsx';
import { dayOf } from '../../text/dates.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './task.module.css';

const t = roomPhrases.plan;

/** Why a task is there, how to do it, how long it takes, what hangs on it. */
export function TaskDetails({ task, titles }: { task: Task; titles: ReadonlyMap<string, string> }) {
  const names = (ids: string[]) => ids.flatMap((id) => titles.get(id) ?? []).join(' · ');
  const open = task.phase !== 'season';
  return (
    <div className={styles.details}>
      <p>{shown(task.why)}</p>
      {task.how.length > 0 && (
        <ol className={styles.how} aria-label={t.how}>
          {task.how.map((step) => (
            <li key={step}>{shown(step)}</li>
          ))}
        </ol>
      )}
      <dl className={styles.facts}>
        {task.days > 0 && <Fact label={t.takes}>{t.days(task.days)}</Fact>}
        {open && task.status !== 'late' && <Fact label={t.soonest}>{dayOf(task.earliest)}</Fact>}
        {open && <Room task={task} titles={titles} />}
        {task.after.length > 0 && <Fact label={t.after}>{names(task.after)}</Fact>}
        {task.before.length > 0 && <Fact label={t.before}>{names(task.before)}</Fact>}
        <Loss task={task} />
        <Fact label={t.source}>
          <SourceNotes ids={task.sources} />
        </Fact>
      </dl>
    </div>
  );
}

function Room({ task, titles }: { task: Task; titles: ReadonlyMap<string, string> }) {
  const { slackDays, seasonSlackDays: season, personal, status, wanted, projected, dueFrom } = task;
  // Room until a deadline that cannot be met says nothing.
  if (task.nextSeason) return null;
  if (status === 'late') return <Fact label={t.room}>{t.wanted(dayOf(wanted), projected)}</Fact>;
  if (personal) return season === null ? null : <Fact label={t.room}>{t.roomOwn(season)}</Fact>;
  const from = titles.get(dueFrom ?? '');
  const byOwn = from !== undefined && season !== null && season > slackDays;
  return <Fact label={t.room}>{byOwn ? t.roomFor(slackDays, from, season) : t.roomDays(slackDays)}</Fact>;
}

/** What is lost by a delay, with the number of the odds where there is one worth naming. */
function Loss({ task: { ifLate, status } }: { task: Task }) {
  if (!ifLate) return null;
  const { says, gain } = ifLate;
  return (
    <Fact label={status === 'late' ? t.isLate : t.ifLate}>
      {shown(says)} {gain && t.gain(roomPhrases.gains.words(gain))}
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
