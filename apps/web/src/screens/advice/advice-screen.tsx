import type { Advice, AdviceTopic } from '@matchwright/engine/advice';
import type { ReactNode } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { hrefOf } from '../../route.ts';
import { useAdvice } from '../../season/use-advice.ts';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ChangeBar } from '../list/change-bar.tsx';
import styles from './advice.module.css';

const t = roomPhrases.advice;

interface Props<T extends AdviceTopic> {
  topic: T;
  title: string;
  lede: string;
  /** Uses the whole width of the window, for pages in columns. */
  wide?: boolean;
  children: (result: Advice[T]) => ReactNode;
}

/** A page of the advisor: its section, its title, and what the engine says, asked anew when the profile changes. */
export function AdviceScreen<T extends AdviceTopic>({ topic, title, lede, wide, children }: Props<T>) {
  const ready = usePlanner((state) => state.profile !== null);
  return (
    <div className={wide ? `${styles.screen} ${styles.wide}` : styles.screen}>
      <div className={styles.head}>
        <SectionTabs route={topic} />
        <h1>{title}</h1>
        <p data-print="no">{lede}</p>
      </div>
      {ready ? (
        <Answer topic={topic}>{children}</Answer>
      ) : (
        <Notice tone="note" title={t.needTitle}>
          <p>
            {t.needHelp} <a href={hrefOf('profile')}>{t.needLink}</a>
          </p>
        </Notice>
      )}
      {topic !== 'story' && <ChangeBar />}
    </div>
  );
}

function Answer<T extends AdviceTopic>({ topic, children }: Pick<Props<T>, 'topic' | 'children'>) {
  const { result, current, error } = useAdvice(topic);
  const refused = usePlanner((state) => state.issues.length > 0);
  return (
    <div className={styles.answer}>
      {refused && (
        <Notice tone="care">
          <p>
            {phrases.list.staleProfile} <a href={hrefOf('profile')}>{phrases.list.toProfile}</a>
          </p>
        </Notice>
      )}
      {error && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{error}</p>
        </Notice>
      )}
      <p role="status" className={styles.status}>
        {current || error ? '' : result ? t.updating : t.working}
      </p>
      {result && children(result)}
    </div>
  );
}
