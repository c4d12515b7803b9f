import type { MergedTracker, ReadTracker } from '@matchwright/inputs/season';
import { Check } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { dayOf } from '../../text/dates.ts';
import { listed } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './add-section.module.css';
import { StageWord } from './stage-word.tsx';
import { useRows } from './tracker.tsx';

const t = roomPhrases.season.tracker.read;
const SHOWN = 5;
const REMARKS_SHOWN = 30;

interface Props {
  name: string;
  read: ReadTracker;
  news: MergedTracker;
  onUse: () => void;
  onCancel: () => void;
}

/** What was read of a table, before it counts: how much, what to look at, and the first rows. */
export function TableRead({ name, read: { applications, remarks, columns }, news, onUse, onCancel }: Props) {
  const rows = useRows(applications);
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
          <ul className={styles.lines}>
            {remarks.slice(0, REMARKS_SHOWN).map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          {remarks.length > REMARKS_SHOWN && (
            <p className={styles.small}>{t.firstMore(remarks.length - REMARKS_SHOWN)}</p>
          )}
        </>
      )}
      {rows.length > 0 && (
        <>
          <h4>{t.first}</h4>
          <ul className={styles.rows}>
            {rows.slice(0, SHOWN).map(({ key, name: program, status, since }) => (
              <li key={key}>
                <b className={styles.about}>{program}</b>
                <span>
                  <StageWord status={status} /> {since && <span className="soft">{dayOf(since)}</span>}
                </span>
              </li>
            ))}
          </ul>
          {rows.length > SHOWN && <p className={styles.small}>{t.firstMore(rows.length - SHOWN)}</p>}
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
