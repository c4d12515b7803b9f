import { quantileDots } from '@matchwright/charts';
import type { Range } from '@matchwright/engine';
import { useCallback } from 'react';
import { RangeLegend } from '../marks/range-legend.tsx';
import { Picture } from '../parts/picture.tsx';
import { percent, percentRange } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import { useOddsSource } from './odds-source.ts';
import styles from './pictures.module.css';

const t = phrases.pictures;
const WORDS = {
  ...t.dots,
  percent,
  range: percentRange,
  columns: t.columns,
  likely: t.columns.likely,
  possible: t.columns.possible,
};
const WIDEST = 480;

/** A chance to match as twenty dots, with what they mean. The season is that of the plan it belongs to. */
export function OddsPicture({ match, season }: { match: Range; season: number }) {
  const source = useOddsSource(season);
  // Ranges come anew with every plan, often with the same numbers.
  const { p, lo50, hi50, lo90, hi90 } = match;
  const draw = useCallback(
    (width: number, direction: 'ltr' | 'rtl') =>
      quantileDots({ p, lo50, hi50, lo90, hi90 }, WORDS, { width }, direction),
    [p, lo50, hi50, lo90, hi90],
  );
  return (
    <Picture title={t.dots.title} draw={draw} widest={WIDEST} file={{ name: t.dots.file, source }}>
      <div className={styles.caption}>
        <p>{t.dots.help}</p>
        <RangeLegend
          likely={t.dots.likely(percentRange(lo50, hi50))}
          possible={t.dots.possible(percentRange(lo90, hi90))}
        />
      </div>
    </Picture>
  );
}
