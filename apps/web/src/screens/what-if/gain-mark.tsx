import type { Range } from '@matchwright/engine';
import { signedGain } from '@matchwright/engine/words';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './gain-mark.module.css';

const t = roomPhrases.whatIf;

/** A common scale of gains, in probability, that holds 0 and every likely range. */
export interface GainScale {
  low: number;
  high: number;
}

export function gainScale(gains: Range[]): GainScale {
  const low = Math.min(0, ...gains.map((gain) => gain.lo90));
  const high = Math.max(0.01, ...gains.map((gain) => gain.hi90));
  return { low: low - 0.003, high: high + 0.003 };
}

/** A gain as a bar from zero, with its 50% and 90% ranges. */
export function GainMark({ gain, scale }: { gain: Range; scale: GainScale }) {
  const at = (value: number) => `${(((value - scale.low) / (scale.high - scale.low)) * 100).toFixed(2)}%`;
  const width = `${((Math.abs(gain.p) / (scale.high - scale.low)) * 100).toFixed(2)}%`;
  const alt = t.gainAlt(
    signedGain(gain.p),
    t.to(signedGain(gain.lo50), signedGain(gain.hi50)),
    t.to(signedGain(gain.lo90), signedGain(gain.hi90)),
  );
  return (
    <svg className={styles.mark} role="img" aria-label={alt}>
      <rect
        className={gain.p < 0 ? styles.loss : styles.gain}
        x={at(Math.min(0, gain.p))}
        width={width}
        y="25%"
        height="50%"
        rx="2"
      />
      <line className={styles.possible} x1={at(gain.lo90)} x2={at(gain.hi90)} y1="50%" y2="50%" />
      <line className={styles.zero} x1={at(0)} x2={at(0)} y1="0" y2="100%" />
    </svg>
  );
}
