import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { Notice } from '../../parts/notice.tsx';
import { openSample, SAMPLES, type Sample } from '../../profile/sample.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './landing-screen.module.css';

const t = phrases.landing;

/** The made-up people, each a button that says who it is. */
export function SamplesBlock({ replace }: { replace: (open: () => void) => void }) {
  const [failed, setFailed] = useState(false);
  const open = (sample: Sample) => {
    setFailed(false);
    openSample(sample).catch(() => setFailed(true));
  };
  return (
    <section className={styles.block} aria-labelledby="samples-title">
      <h2 id="samples-title">{t.sampleTitle}</h2>
      <p className={styles.note}>{t.sampleNote}</p>
      <ul className={styles.samples}>
        {SAMPLES.map((sample) => (
          <li key={sample}>
            <button type="button" className={styles.sample} onClick={() => replace(() => open(sample))}>
              <span className={styles.name}>{t.samples[sample].name}</span>
              <span className={styles.who}>{t.samples[sample].who}</span>
              <ArrowRight size={18} strokeWidth={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {failed && (
        <Notice tone="risk" role="alert">
          <p>{t.sampleFailed}</p>
        </Notice>
      )}
    </section>
  );
}
