import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './task.module.css';

/** Why a task is among the first: the dates, what waits for it, and what it is worth. */
export function WhyFirst({ says }: { says: string | undefined }) {
  if (!says) return null;
  return (
    <p className={styles.whyFirst}>
      <b>{roomPhrases.plan.whyFirst}</b> {shown(says)}
    </p>
  );
}
