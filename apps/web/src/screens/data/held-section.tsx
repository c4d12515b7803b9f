import { useEffect, useState } from 'react';
import { contentsOf } from '../../backup/contents.ts';
import type { KeptHere } from '../../backup/use-kept.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { fileSize } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { ContentsList } from './contents-list.tsx';
import styles from './data-screen.module.css';

const t = phrases.data.held;

/** What is kept, how large it is, and whether the browser may clear it. */
export function HeldSection({ kept: { present, copies } }: { kept: KeptHere }) {
  const something = contentsOf(present).length > 0;
  return (
    <section className={styles.section} aria-labelledby="held-title">
      <h2 id="held-title">{t.title}</h2>
      {!copies && something && (
        <Notice tone="care">
          <p>{t.onPage}</p>
        </Notice>
      )}
      {something ? <ContentsList backup={present} /> : <p>{copies ? t.nothing : t.closed}</p>}
      {copies && something && <Lasting />}
    </section>
  );
}

/** Says what the browser promises, and lets a person ask it for more. */
function Lasting() {
  const [lasting, setLasting] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    // Old browsers, and pages without https, have no such question.
    navigator.storage?.persisted?.().then(setLasting, () => {});
    navigator.storage?.estimate?.().then(
      ({ usage }) => setBytes(usage ?? null),
      () => {},
    );
  }, []);
  async function ask() {
    const agreed = await navigator.storage.persist().catch(() => false);
    setLasting(agreed);
    setRefused(!agreed);
  }
  return (
    <div className={styles.lasting}>
      <div role="status">
        <p>{lasting ? t.lasting : t.passing}</p>
        {refused && <p>{t.refused}</p>}
      </div>
      {lasting === false && !refused && <Button onClick={() => void ask()}>{t.ask}</Button>}
      {bytes !== null && <p className={styles.small}>{t.all(fileSize(bytes))}</p>}
    </div>
  );
}
