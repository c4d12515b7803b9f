import { usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { hrefOf } from '../../route.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { Reading } from './use-review.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;
/** Fewer sentences show few parts of anything. */
const SHORT = 3;

/** What the reviewer does now, and why it cannot read a text. */
export function ReadingState({ reading: { found, state, retry } }: { reading: Reading }) {
  const hasProfile = usePlanner((one) => one.profile !== null);
  const reviewed = found?.reviewed;
  return (
    <div className={styles.state}>
      <p role="status" className={styles.small}>
        {state === 'reading' ? t.reading : state === 'waiting' && found ? t.waiting : ''}
      </p>
      {state === 'failed' && (
        <Notice tone="care" title={t.failed} role="alert">
          <p>{t.failedHelp}</p>
          <Button onClick={retry}>{t.retry}</Button>
        </Notice>
      )}
      {reviewed && !reviewed.ok && (
        <Notice tone="care" title={t.refused[reviewed.reason]} role="status">
          <p>{reviewed.says}</p>
          <p>{t.kept}</p>
        </Notice>
      )}
      {reviewed?.ok && reviewed.review.sentences < SHORT && (
        <Notice tone="note" role="status">
          <p>{t.short}</p>
        </Notice>
      )}
      {reviewed?.ok && !hasProfile && (
        <p className={styles.small}>
          {t.noProfile} <a href={hrefOf('profile')}>{t.toProfile}</a>
        </p>
      )}
    </div>
  );
}
