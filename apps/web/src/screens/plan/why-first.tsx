import { More } from '../../parts/more.tsx';
import { leadAndRest } from '../../text/first-sentence.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './task.module.css';

/** Why a task is among the first: the dates; what waits for it, and what it is worth, one press away. */
export function WhyFirst({ says }: { says: string | undefined }) {
  if (!says) return null;
  const [lead, rest] = leadAndRest(says);
  return (
    <div className={styles.whyFirst}>
      <p>
        <b>{roomPhrases.plan.whyFirst}</b> {shown(lead)}
      </p>
      {rest && (
        <More label={phrases.list.more}>
          <p>{shown(rest)}</p>
        </More>
      )}
    </div>
  );
}
