import { planner } from '../../app-planner.ts';
import paper from '../../parts/paper-table.module.css';
import { dayOf, dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './paper-tracker.module.css';
import { stageWord } from './stage-word.tsx';
import { placeOf } from './tracker-list.tsx';
import type { TrackerRow } from './tracker-rows.ts';

const t = roomPhrases.season.tracker;

/** Only on paper: one table of what is shown, with nothing to press. */
export function PaperTracker({ rows }: { rows: readonly TrackerRow[] }) {
  const { today } = planner.readingContext();
  return (
    <>
      <p>{t.paper.made(dayWords(today))}</p>
      <table className={`${paper.table} ${styles.applications}`} aria-label={t.table.title}>
        <thead>
          <tr>
            <th scope="col">{t.table.program}</th>
            <th scope="col">{t.table.status}</th>
            <th scope="col">{t.table.since}</th>
            <th scope="col">{t.paper.interview}</th>
            <th scope="col">{t.table.signal}</th>
            <th scope="col">{t.one.notes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PaperRow key={row.key} row={row} today={today} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function PaperRow({ row, today }: { row: TrackerRow; today: string }) {
  const { name, status, application, interviewOn, signal } = row;
  const { notes } = application;
  const day = application.history.at(-1)?.date;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles.place}>{placeOf(row)}</span>
      </th>
      <td>{stageWord(status)}</td>
      <td>{day ? (day > today ? t.table.countsFrom(dayOf(day)) : dayOf(day)) : ''}</td>
      <td>{interviewOn ? dayOf(interviewOn) : ''}</td>
      <td>{signal && t.signals[signal]}</td>
      <td className={styles.notes} dir="auto">
        {notes}
      </td>
    </tr>
  );
}
