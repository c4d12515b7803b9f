import type { LatestDay, LatestDays } from '@matchwright/engine/advice';
import { EXAM_NAMES } from '@matchwright/inputs';
import { dayWords } from '../../text/dates.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './exams-screen.module.css';
import { Says } from './part.tsx';

const t = roomPhrases.exams.dates;

/** The last test days of one exam on a line from the first deadline to the last. */
export function Dates({ guide, projectedFrom }: { guide: LatestDays; projectedFrom: number | null }) {
  const name = EXAM_NAMES[guide.exam];
  const title = guide.days.some(({ latest }) => latest !== null) ? t.title(name) : t.deadlines(name);
  return (
    <div className={styles.sub}>
      <h3>{title}</h3>
      <ol className={styles.timeline} aria-label={title}>
        {guide.days.map((day) => (
          <Day key={day.event} day={day} />
        ))}
      </ol>
      <Says
        lines={[
          ...guide.says,
          ...(projectedFrom !== null && guide.days.some(({ deadline }) => deadline.projected)
            ? [roomPhrases.exams.projected(projectedFrom)]
            : []),
        ]}
      />
    </div>
  );
}

function Day({ day }: { day: LatestDay }) {
  const { title, deadline, comfortable, latest, daysLeft, status, after } = day;
  return (
    <li className={`${styles.day} ${styles[`day-${status}`]}`}>
      <div className={styles.dayHead}>
        <b>{title}</b>
        <span className="soft">{t.deadline(dayWords(deadline.date), deadline.projected)}</span>
        {status !== 'cannot-tell' && <span className={styles.dayStatus}>{t.status[status]}</span>}
      </div>
      {comfortable && latest && daysLeft !== null && (
        <dl className={styles.dayDates}>
          <div>
            <dt>{t.comfortable}</dt>
            <dd>{dayWords(comfortable)}</dd>
          </div>
          <div>
            <dt>{t.latest}</dt>
            <dd>
              {dayWords(latest)} <span className={styles.left}>{t.left(daysLeft)}</span>
            </dd>
          </div>
        </dl>
      )}
      <p className={styles.after}>
        <span className="soft">{t.later}:</span> <span>{shown(after)}</span>
      </p>
    </li>
  );
}
