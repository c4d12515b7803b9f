import type { ValidationFigure } from '@matchwright/facts';
import { figure } from '../../text/bidi.ts';
import type { Measured } from '../../text/measured-words.ts';
import { percent, signedPoints } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { Measurements } from './measurements.ts';
import styles from './model-screen.module.css';

const t = roomPhrases.model;

/** The three figures that a reader should take away, each with its data, year and n. */
export function InShort({ figures: { figures, coverage }, said }: Measurements) {
  const named = (id: string) => figures.find((figure) => figure.id === id);
  const promise = named('promise-shrunk');
  const plugged = named('promise-plugged');
  const gain = named('program-gain-cellSpread');
  const unseen = coverage.filter(({ nominal, of }) => nominal === 0.9 && of.includes('not seen'));
  const n = unseen.reduce((sum, one) => sum + one.n, 0);
  const held = unseen.reduce((sum, one) => sum + one.observed * one.n, 0) / Math.max(1, n);
  return (
    <section className={styles.section} aria-labelledby="in-short">
      <h2 id="in-short">{t.short}</h2>
      <ul className={styles.short}>
        {promise && (
          <li>
            <h3>{t.promise}</h3>
            <p className={styles.big}>{signedPoints(promise.value)}</p>
            <p>
              {t.promiseSays} {plugged && t.plugged(signedPoints(plugged.value))}
            </p>
            <Basis figure={promise} said={said} />
          </li>
        )}
        {unseen[0] && (
          <li>
            <h3>{t.coverageShort}</h3>
            <p className={styles.big}>{percent(held)}</p>
            <p>{t.coverageSays}</p>
            <Basis figure={{ ...unseen[0], n }} said={said} />
          </li>
        )}
        {gain && (
          <li>
            <h3>{t.gainShort}</h3>
            <p className={styles.big}>{figure(`+${gain.value.toFixed(2)}`)}</p>
            <p>{t.gainSays}</p>
            <Basis figure={gain} said={said} />
          </li>
        )}
      </ul>
    </section>
  );
}

/** What a figure rests on. */
export function Basis({
  figure,
  said,
}: {
  figure: Pick<ValidationFigure, 'data' | 'year' | 'n'>;
  said: Measured;
}) {
  return (
    <p className={styles.small}>
      {said(figure.data)}, {said(figure.year)}, n = {figure.n}
    </p>
  );
}
