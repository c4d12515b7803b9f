import type { ReactNode } from 'react';
import { usePlanner } from '../app-planner.ts';
import { Notice } from '../parts/notice.tsx';
import { roomPhrases } from '../text/room-phrases.ts';
import type { Asked } from '../use-asked.ts';
import styles from './season-answer.module.css';

const t = roomPhrases.advice;

interface Props<T> {
  asked: Asked<T>;
  /** What is worked out, while it takes a while. */
  working?: string;
  children: (result: T) => ReactNode;
}

/** What the engine says of the season, with how far it is and what went wrong. Nothing while there is no profile. */
export function SeasonAnswer<T>({ asked: { result, current, error }, working, children }: Props<T>) {
  const isAsked = usePlanner((state) => state.subject !== null);
  if (!isAsked) return null;
  return (
    <div className={styles.answer}>
      {error && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{error}</p>
        </Notice>
      )}
      <p role="status" className={styles.status}>
        {current || error ? '' : result ? t.updating : (working ?? t.working)}
      </p>
      {result && children(result)}
    </div>
  );
}
