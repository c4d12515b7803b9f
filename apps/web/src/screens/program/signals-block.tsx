import type { Explanation } from '@matchwright/engine';
import { SourceNotes } from '../../parts/source-note.tsx';
import { percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './program-screen.module.css';

const t = phrases.program;

export function SignalsBlock({ explanation: { signals, interview } }: { explanation: Explanation }) {
  if (signals.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="signals">
      <h2 id="signals">{t.signals}</h2>
      <p className="soft">{signals.length > 1 ? phrases.list.signalTiers : phrases.list.signalMeans}</p>
      <ul className={styles.rows}>
        {signals.map((signal) => (
          <li key={signal.level}>
            <p>
              {signal.name}: <b>{t.signalLine(percent(interview.p), percent(signal.interview.p))}</b>
            </p>
            <p className="soft">
              {t.signalGain((signal.gain.lo90 * 100).toFixed(1), (signal.gain.hi90 * 100).toFixed(1))}
            </p>
            <SourceNotes ids={signal.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
