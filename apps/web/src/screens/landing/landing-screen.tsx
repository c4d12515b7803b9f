import { ArrowRight, FileUp, PencilLine } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { TenFigures } from '../../marks/ten-figures.tsx';
import { Button } from '../../parts/button.tsx';
import { OpenFile } from '../../profile/open-file.tsx';
import { openSample } from '../../profile/sample.ts';
import { go, hrefOf } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './landing-screen.module.css';

const t = phrases.landing;
/** Round on purpose: it shows what an answer looks like, not anybody's chance. */
const EXAMPLE = { p: 0.4, lo50: 0.3, hi50: 0.5, lo90: 0.2, hi90: 0.6 };

/** Says what the planner does and does not, and offers the three ways in. */
export function LandingScreen() {
  const working = usePlanner((state) => state.stage === 'working');
  const mine = usePlanner((state) => state.stage === 'working' && state.origin !== 'sample');
  const [wanted, setWanted] = useState<(() => void) | null>(null);
  const ask = useRef<HTMLDialogElement>(null);
  // A profile of one's own, with its story and plan, is not replaced by a slip of the thumb.
  const replace = (open: () => void) => {
    if (!mine) return open();
    setWanted(() => open);
    ask.current?.showModal();
  };
  return (
    <div className={styles.landing}>
      <div className={styles.top}>
        <div className={styles.head}>
          <h1>{t.title}</h1>
          <p className={styles.lede}>{t.lede}</p>
        </div>
        <figure className={styles.example}>
          <TenFigures range={EXAMPLE} />
          <figcaption>{t.example}</figcaption>
        </figure>
      </div>
      <ul className={styles.starts}>
        {working && (
          <Start note={t.continueNote}>
            <Button look="primary" icon={ArrowRight} onClick={() => go('list')}>
              {t.continue}
            </Button>
          </Start>
        )}
        <Start note={t.sampleNote}>
          <Button
            look={working ? 'plain' : 'primary'}
            icon={ArrowRight}
            onClick={() => replace(() => void openSample())}
          >
            {t.sample}
          </Button>
        </Start>
        <Start note={t.ownNote}>
          <Button icon={PencilLine} onClick={() => replace(startOwn)}>
            {t.own}
          </Button>
        </Start>
        <Start note={t.openNote}>
          <OpenFile icon={FileUp} label={t.open} />
        </Start>
      </ul>
      {working && <p className={styles.warning}>{t.replaceWarning}</p>}
      <dialog ref={ask} className={styles.ask} aria-labelledby="replace-title">
        <h2 id="replace-title">{t.replaceTitle}</h2>
        <p>{t.replaceBody}</p>
        <div className={styles.answers}>
          <Button onClick={() => ask.current?.close()}>{t.replaceNo}</Button>
          <Button look="danger" onClick={wanted ?? undefined}>
            {t.replaceYes}
          </Button>
        </div>
      </dialog>
      <p>
        <a href={hrefOf('programs')}>{t.programs}</a>
      </p>
      <div className={styles.columns}>
        <Points title={t.doesTitle} points={t.does} />
        <Points title={t.doesNotTitle} points={t.doesNot} />
      </div>
    </div>
  );
}

function startOwn() {
  planner.begin({ profile: 1 }, 'own');
  go('profile');
}

function Start({ note, children }: { note: string; children: ReactNode }) {
  return (
    <li className={styles.start}>
      {children}
      <p className={styles.note}>{note}</p>
    </li>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
