import type { Backup } from '@matchwright/inputs/backup';
import { contentsOf, type Kept } from '../../backup/contents.ts';
import { count, fileSize, shownBytes } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './contents-list.module.css';

const t = phrases.data.held;

/** What a backup holds, or would hold, in plain words and with its size. */
export function ContentsList({ backup }: { backup: Backup }) {
  const parts = contentsOf(backup);
  const total = parts.reduce((sum, { bytes }) => sum + shownBytes(bytes), 0);
  return (
    <dl className={styles.list}>
      {parts.map((kept) => (
        <div key={kept.part}>
          <dt>{wordsOf(kept)}</dt>
          <dd>{fileSize(kept.bytes)}</dd>
        </div>
      ))}
      {parts.length > 1 && (
        <div className={styles.total}>
          <dt>{t.total}</dt>
          <dd>{fileSize(total)}</dd>
        </div>
      )}
    </dl>
  );
}

function wordsOf({ part, count: n }: Kept): string {
  const words = t.parts[part];
  return typeof words === 'string' ? words : words(count(n ?? 0), n === 1);
}
