import { funnel } from '@matchwright/charts';
import type { ListResult } from '@matchwright/engine';
import { useCallback } from 'react';
import { Picture } from '../parts/picture.tsx';
import { count, oneDecimal, percent, percentRange } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import { funnelOf } from './funnel-of.ts';
import { useOddsSource } from './odds-source.ts';
import styles from './pictures.module.css';

const t = phrases.pictures;
const { names, says, ofBefore, ranges, alt, step, number, share, range } = t.funnel;
const WORDS = {
  names,
  says,
  ofBefore,
  ranges,
  alt,
  count,
  expected: oneDecimal,
  percent,
  range: percentRange,
  columns: { step, number, ofBefore: share, range },
};
const WIDEST = 560;

/** From all programs of the specialties to the chance to match, as expected. */
export function FunnelPicture({ result }: { result: ListResult }) {
  const source = useOddsSource(result.season);
  const draw = useCallback(
    (width: number, direction: 'ltr' | 'rtl') => funnel(funnelOf(result), WORDS, { width }, direction),
    [result],
  );
  return (
    <Picture title={t.funnel.title} draw={draw} widest={WIDEST} file={{ name: t.funnel.file, source }}>
      <p className={styles.caption}>{t.funnel.help}</p>
    </Picture>
  );
}
