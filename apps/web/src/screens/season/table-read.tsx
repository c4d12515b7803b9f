import type { MergedTracker, ReadTracker } from '@matchwright/inputs/season';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { listed } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './add-section.module.css';
import { SinceText } from './since-text.tsx';
import { StageWord } from './stage-word.tsx';
import { useRows } from './tracker.tsx';
import type { TrackerRow } from './tracker-rows.ts';

const { read: t, board } = roomPhrases.season.tracker;
const SHOWN = 5;
const UNKNOWN_SHOWN = 15;
const REMARKS_SHOWN = 30;

interface Props {
  name: string;
  read: ReadTracker;
  news: MergedTracker;
  onUse: () => void;
  onCancel: () => void;
}

/** What was read of a table, before it counts: how much, what to look at, and every row, those without a known program first. */
export function TableRead({ name, read: { applications, remarks, columns }, news, onUse, onCancel }: Props) {
  const rows = useRows(applications);
  const [unknown, known] = [rows.filter(({ label }) => !label), rows.filter(({ label }) => label)];
  const count = news.added + news.changed;
  return (
    <div className={styles.read}>
      <p role="status">
        <b>{t.found(applications.length, name)}</b>{' '}
        {applications.length > 0 && t.news(news.added, news.changed, news.same)}
      </p>
      {columns.read.length > 0 && (
        <p>
          {t.columnsRead(listed(columns.read))}{' '}
          {columns.notRead.length > 0 && <b>{t.columnsLeft(listed(columns.notRead))}</b>}
        </p>
      )}
      {remarks.length > 0 && (
        <>
          <h4>{t.remarks(remarks.length)}</h4>
          <Lines all={remarks} shown={REMARKS_SHOWN} className={styles.lines}>
            {(says) => <li key={says}>{says}</li>}
          </Lines>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h4>{t.unknown(unknown.length)}</h4>
          <Lines all={unknown} shown={UNKNOWN_SHOWN} className={styles.rows}>
            {rowLine}
          </Lines>
        </>
      )}
      {known.length > 0 && (
        <>
          <h4>{t.first}</h4>
          <Lines all={known} shown={SHOWN} className={styles.rows}>
            {rowLine}
          </Lines>
        </>
      )}
      {rows.length > 0 && count === 0 && <p>{t.nothingNew}</p>}
      <div className={styles.line}>
        {count > 0 && (
          <Button look="primary" icon={Check} onClick={onUse}>
            {t.use(count)}
          </Button>
        )}
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </div>
  );
}

function rowLine(row: TrackerRow) {
  const { key, name, label, status, since, interviewOn } = row;
  return (
    <li key={key}>
      <span className={styles.about}>
        <b>{name}</b>
        {label && <span className={`soft ${styles.where}`}>{`${label.city}, ${label.state}`}</span>}
      </span>
      <span>
        <StageWord status={status} />{' '}
        {(since ?? interviewOn) !== null && (
          <span className="soft">
            <SinceText row={row} />
          </span>
        )}
      </span>
    </li>
  );
}

interface LinesProps<T> {
  all: readonly T[];
  shown: number;
  className: string | undefined;
  children: (one: T) => ReactNode;
}

/** The first lines, and the others one press away. */
function Lines<T>({ all, shown, className, children }: LinesProps<T>) {
  const rest = all.slice(shown);
  return (
    <>
      <ul className={className}>{all.slice(0, shown).map(children)}</ul>
      {rest.length > 0 && (
        <Fold label={board.more(rest.length)}>
          <ul className={className}>{rest.map(children)}</ul>
        </Fold>
      )}
    </>
  );
}
