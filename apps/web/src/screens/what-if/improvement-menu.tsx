import type { WhatIfChange, WhatIfResult } from '@matchwright/engine';
import { agreeingGain, signedBeside, signedGain } from '@matchwright/engine/words';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { money, percent } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { GainMark, type GainScale, gainScale } from './gain-mark.tsx';
import { type Tried, triedFrom } from './tried.ts';
import { TriedPanel } from './tried-panel.tsx';
import styles from './what-if-screen.module.css';

const t = roomPhrases.whatIf;
const SHOWN = 8;

interface Props {
  result: WhatIfResult;
  tried: string | null;
  onTry: (tried: Tried | null) => void;
}

/** Everything that could be done, the greatest gain first, on one scale; then what nobody has measured. */
export function ImprovementMenu({ result, tried, onTry }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? result.changes : result.changes.slice(0, SHOWN);
  const scale = gainScale(shown.map((change) => change.gain));
  const rest = result.changes.length - shown.length;
  return (
    <>
      <section className={styles.section} aria-labelledby="menu-title">
        <div>
          <h2 id="menu-title">{t.menu}</h2>
          <p className={styles.small}>{t.scale}</p>
        </div>
        <ol className={styles.menu}>
          {shown.map((change) => (
            <Improvement
              key={change.id}
              change={change}
              scale={scale}
              tried={tried === change.id}
              onTry={(on) => onTry(on ? triedFrom(change) : null)}
            />
          ))}
        </ol>
        {rest > 0 && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {t.moreHelps(rest)}
          </Button>
        )}
      </section>
      <Unmeasured result={result} />
    </>
  );
}

interface ImprovementProps {
  change: WhatIfChange;
  scale: GainScale;
  tried: boolean;
  onTry: (on: boolean) => void;
}

function Improvement({ change, scale, tried, onTry }: ImprovementProps) {
  const { beside, gain, match, says, sources } = change;
  return (
    <li className={styles.improvement}>
      <div className={styles.what}>
        <h3>{change.change}</h3>
        <p className={styles.small}>
          {t.cost}: {costWords(change)} · {t.months}:{' '}
          {change.months === null ? t.noMonths : t.monthsOf(change.months)}
        </p>
        {beside !== null && <p className={styles.small}>{beside}</p>}
      </div>
      <GainMark gain={agreeingGain(gain, match)} scale={scale} />
      <p className={styles.gain}>
        <b>{t.gain(signedBeside(gain, match))}</b>
        <span className={styles.small}>{t.gainRange(signedGain(gain.lo90), signedGain(gain.hi90))}</span>
        <span className={styles.small}>{t.chanceThen(percent(match.p))}</span>
      </p>
      <Button
        className={styles.try}
        aria-label={t.tryOf(change.change)}
        aria-pressed={tried}
        onClick={() => onTry(!tried)}
      >
        {tried ? t.trying : t.try}
      </Button>
      {tried && (
        <div className={styles.more}>
          <TriedPanel tried={triedFrom(change)} onDone={() => onTry(false)} />
        </div>
      )}
      {says.length + sources.length > 0 && (
        <div className={styles.more}>
          <Fold label={t.details}>
            <ul className={styles.says}>
              {says.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>
              <SourceNotes ids={sources} />
            </p>
          </Fold>
        </div>
      )}
    </li>
  );
}

function costWords({ cost, costRange }: WhatIfChange): string {
  if (cost === null) return t.noCost;
  if (!costRange || costRange.low === costRange.high) return cost === 0 ? t.free : money(cost);
  return t.costRange(money(costRange.low), money(costRange.high));
}

function Unmeasured({ result: { unmeasured, notes } }: { result: WhatIfResult }) {
  return (
    <div className={styles.pair}>
      {unmeasured.length > 0 && (
        <section className={styles.section}>
          <h2>{t.unmeasured}</h2>
          <ul className={styles.rows}>
            {unmeasured.map((one) => (
              <li key={one.id}>
                <h3>{one.change}</h3>
                <p className="soft">{one.why}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles.section}>
          <h2>{t.notes}</h2>
          <ul className={styles.rows}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
