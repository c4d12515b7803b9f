import type { Validation } from '@matchwright/facts';
import { useEffect, useState } from 'react';
import { Notice } from '../../parts/notice.tsx';
import { messageOf } from '../../planner/planning.ts';
import { fetchValidation } from '../../runner/validation-file.ts';
import { inEnglish } from '../../text/language.ts';
import { type Measured, measuredWords } from '../../text/measured-words.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { InShort } from './in-short.tsx';
import type { Measurements } from './measurements.ts';
import styles from './model-screen.module.css';
import { PublishedTables } from './published-tables.tsx';
import { Tests } from './tests.tsx';

const t = roomPhrases.model;

type Stage =
  | { is: 'loading' }
  | { is: 'failed'; says: string }
  | { is: 'ready'; figures: Validation | null; said: Measured };

/** The model card: what the odds were tested against, how far off they were, and what they never saw. */
export default function ModelScreen() {
  const [stage, setStage] = useState<Stage>({ is: 'loading' });
  useEffect(() => {
    Promise.all([fetchValidation(), measuredWords()]).then(
      ([figures, said]) => setStage({ is: 'ready', figures, said }),
      (error) => setStage({ is: 'failed', says: messageOf(error) }),
    );
  }, []);
  return (
    <article className={styles.screen}>
      <header className={styles.section}>
        <h1>{t.title}</h1>
        <p className={styles.lede}>{t.lede}</p>
        <p>{t.proof}</p>
      </header>
      {stage.is === 'loading' && (
        <p role="status" className="soft">
          {t.loading}
        </p>
      )}
      {stage.is === 'failed' && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p {...inEnglish}>{stage.says}</p>
        </Notice>
      )}
      {stage.is === 'ready' &&
        (stage.figures ? <Card figures={stage.figures} said={stage.said} /> : <p>{t.missing}</p>)}
    </article>
  );
}

function Card({ figures, said }: Measurements) {
  return (
    <>
      <InShort figures={figures} said={said} />
      <section className={styles.section} aria-labelledby="unknown">
        <h2 id="unknown">{t.unknown}</h2>
        <ul className={styles.unknown}>
          {figures.unknown.map((line) => (
            <li key={line}>{said(line)}</li>
          ))}
        </ul>
      </section>
      <Tests figures={figures} said={said} />
      <PublishedTables figures={figures} said={said} />
      <p className="soft">{t.version(figures.model)}</p>
    </>
  );
}
