import { counts } from '@matchwright/charts';
import type { SeasonOutlook } from '@matchwright/engine/season';
import { useCallback } from 'react';
import { Picture } from '../../../parts/picture.tsx';
import { useOddsSource } from '../../../pictures/odds-source.ts';
import { count, expectedNumber } from '../../../text/numbers.ts';
import { phrases } from '../../../text/phrases.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import styles from './outlook.module.css';

const t = roomPhrases.season.tracker.outlook;
const c = t.chart;
const WORDS = {
  count,
  mean: expectedNumber,
  span: c.span,
  says: c.says,
  awaited: c.awaited,
  notComparable: c.notComparable,
  notKnown: c.notKnown,
  key: { actual: c.actual, likely: c.likely, possible: c.possible },
  alt: c.alt,
  columns: {
    name: c.name,
    from: c.from,
    actual: c.came,
    mean: c.mean,
    likely: c.half,
    possible: c.nine,
  },
};
const WIDEST = 560;

/** Invitations beside what was expected by this day, by specialty. */
export function InvitationsPicture({ outlook: { funnel, season } }: { outlook: SeasonOutlook }) {
  const source = useOddsSource(season);
  const draw = useCallback(
    (width: number, direction: 'ltr' | 'rtl') =>
      counts(
        funnel.map(({ specialty, from, actual, expected }) => ({
          name: specialty === 'all' ? c.all : phrases.list.shortSpecialty[specialty],
          from,
          actual,
          expected,
        })),
        WORDS,
        { width },
        direction,
      ),
    [funnel],
  );
  return (
    <>
      <Picture title={t.comparison} draw={draw} widest={WIDEST} file={{ name: c.file, source }} />
      {funnel.length > 1 && <p className={styles.small}>{t.rounded}</p>}
    </>
  );
}
