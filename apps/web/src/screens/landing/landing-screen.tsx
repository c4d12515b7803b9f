import { ArrowRight, FileUp, PencilLine } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { TenFigures } from '../../marks/ten-figures.tsx';
import { Button } from '../../parts/button.tsx';
import { OpenFile } from '../../profile/open-file.tsx';
import { go, hrefOf } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './landing-screen.module.css';
import { SamplesBlock } from './samples-block.tsx';

const t = phrases.landing;
/** Round on purpose: it shows what an answer looks like, not anybody's chance. */
const EXAMPLE = { p: 0.4, lo50: 0.3, hi50: 0.5, lo90: 0.2, hi90: 0.6 };

/** Says what the planner does and does not, and offers the ways in. */
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
  const answer = () => {
    ask.current?.close();
    wanted?.();
  };
  return (
    <div className={styles.landing}>
      <div className={styles.top}>
        <div className={styles.head}>
          <h1>{t.title}</h1>
          <p className={styles.lede}>{t.lede}</p>
          {working && (
            <Start note={t.continueNote}>
              <Button look="primary" icon={ArrowRight} onClick={() => go('home')}>
                {t.continue}
              </Button>
            </Start>
          )}
        </div>
        <figure className={styles.example}>
          <TenFigures range={EXAMPLE} />
          <figcaption>{t.example}</figcaption>
        </figure>
      </div>
      <div className={styles.ways}>
        <SamplesBlock replace={replace} />
        <section className={styles.block} aria-labelledby="own-title">
          <h2 id="own-title">{t.ownTitle}</h2>
          <Start note={t.ownNote}>
            <Button look={working ? 'plain' : 'primary'} icon={PencilLine} onClick={() => replace(startOwn)}>
              {t.own}
            </Button>
          </Start>
          <Start note={t.openNote}>
            <OpenFile icon={FileUp} label={t.open} />
          </Start>
          <div className={styles.links}>
            <a className={styles.link} href={hrefOf('data')}>
              {t.restore}
            </a>
            <a className={styles.link} href={hrefOf('programs')}>
              {t.programs}
            </a>
          </div>
          {working && <p className={styles.note}>{t.replaceWarning}</p>}
        </section>
      </div>
      <dialog ref={ask} className={styles.ask} aria-labelledby="replace-title">
        <h2 id="replace-title">{t.replaceTitle}</h2>
        <p>{t.replaceBody}</p>
        <div className={styles.answers}>
          <Button onClick={() => ask.current?.close()}>{t.replaceNo}</Button>
          <Button look="danger" onClick={answer}>
            {t.replaceYes}
          </Button>
        </div>
      </dialog>
      <div className={styles.columns}>
        <Points title={t.doesTitle} points={t.does}>
          <a className={styles.link} href={hrefOf('season')} onClick={working ? undefined : beginProfile}>
            {t.applied}
          </a>
        </Points>
        <Points title={t.doesNotTitle} points={t.doesNot} />
      </div>
    </div>
  );
}

function startOwn() {
  beginProfile();
  go('begin');
}

function beginProfile() {
  planner.begin({ profile: 1 }, 'own');
}

function Start({ note, children }: { note: string; children: ReactNode }) {
  return (
    <div className={styles.start}>
      {children}
      <p className={styles.note}>{note}</p>
    </div>
  );
}

function Points({ title, points, children }: { title: string; points: string[]; children?: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}
