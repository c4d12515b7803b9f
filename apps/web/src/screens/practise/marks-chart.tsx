import type { Session } from '../../storage/practice.ts';
import { dayOf } from '../../text/dates.ts';
import { oneDecimal } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import styles from './practise.module.css';
import { dayOfSession, summaryOf } from './session-steps.ts';

const t = roomPhrases.practise.history;
const MOST = 12;
const BEST = 5;

/** The average mark of each of the last sessions, once there are two to compare. */
export function MarksChart({ sessions }: { sessions: readonly Session[] }) {
  const marked = sessions
    .flatMap((session) => {
      const { overall } = summaryOf(session);
      return overall === null ? [] : [{ id: session.id, day: dayOf(dayOfSession(session)), overall }];
    })
    .slice(-MOST);
  if (marked.length < 2) return null;
  return (
    <figure className={styles.chart}>
      <figcaption className={shared.small}>{t.chart}</figcaption>
      <ol>
        {marked.map(({ id, day, overall }) => (
          <li key={id}>
            <span className="visually-hidden">{t.chartOf(day, oneDecimal(overall))}</span>
            <span aria-hidden="true">{oneDecimal(overall)}</span>
            <span className={styles.column} aria-hidden="true">
              <span style={{ blockSize: `${(overall / BEST) * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
