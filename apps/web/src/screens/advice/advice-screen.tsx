import type { Advice, AdviceTopic } from '@matchwright/engine/advice';
import type { ReactNode } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { en } from '../../text/en.ts';
import { useAsked } from '../../use-asked.ts';
import styles from './advice.module.css';

const t = en.advice;

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
        <Notice tone="note">{en.programs.needProfile}</Notice>
      )}
    </div>
  );
}

function Answer<T extends AdviceTopic>({ topic, children }: Pick<Props<T>, 'topic' | 'children'>) {
  const { result, current, error } = useAsked(`advice ${topic}`, (subject) =>
    planner.ask.advise(subject, topic, planner.readingContext().today),
  );
  return (
    <div className={styles.answer}>
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
