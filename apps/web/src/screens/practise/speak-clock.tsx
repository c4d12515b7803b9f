import type { SpeechFigures } from '@matchwright/words/interview';
import { figure } from '../../text/bidi.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './speak.module.css';

const t = roomPhrases.practise.speak;
/** How far beyond the longest answer the scale goes. */
const BEYOND = 4 / 3;

/** Minutes and seconds, and a bar with the range to end in. */
export function SpeakClock({ seconds, speech: { least, most } }: { seconds: number; speech: SpeechFigures }) {
  const end = most * BEYOND;
  const share = (at: number) => `${Math.min(100, (at / end) * 100)}%`;
  const place = seconds > most ? 'over' : seconds >= least ? 'in' : 'before';
  return (
    <div className={styles.clock}>
      <p className={styles.time}>
        <span className="visually-hidden">{t.time} </span>
        {clock(seconds)}
      </p>
      <div className={styles.scale}>
        <div className={styles.bar} aria-hidden="true">
          <span
            className={styles.range}
            style={{ insetInlineStart: share(least), inlineSize: share(most - least) }}
          />
          <span className={styles.filled} data-place={place} style={{ inlineSize: share(seconds) }} />
        </div>
        <p className={styles.small}>{t.target(count(least), count(most))}</p>
      </div>
    </div>
  );
}

function clock(seconds: number): string {
  return figure(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`);
}
