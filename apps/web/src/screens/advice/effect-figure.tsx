import type { Range } from '@matchwright/engine';
import type { Effect } from '@matchwright/engine/advice';
import { RangeMark, scaleTop } from '../../marks/range-mark.tsx';
import { ScaleTicks } from '../../marks/scale-ticks.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Fold } from '../../parts/fold.tsx';
import { percent, percentRange } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './effect-figure.module.css';

const t = roomPhrases.advice.effect;

/** What the odds say that something changes: the chance as it is and without it, on one scale. */
export function EffectFigure({ effect }: { effect: Effect }) {
  const { compared, now, without, gain, bySpecialty } = effect;
  return (
    <div className={styles.effect} data-part="effect">
      <h4>{t.title}</h4>
      <ChanceRows
        firstIsNow
        rows={[
          { says: t.now, match: now },
          { says: t.without(compared), match: without },
        ]}
      />
      <p>{t.difference(roomPhrases.gains.beside(gain, without))}</p>
      {bySpecialty.length > 1 && (
        <div data-print="no">
          <Fold label={t.bySpecialty}>
            <DataTable
              label={t.bySpecialty}
              rows={bySpecialty}
              keyOf={({ specialty }) => specialty}
              columns={[
                { title: t.specialty, value: ({ specialty }) => phrases.list.specialty[specialty] },
                { title: t.now, value: (one) => chance(one.now), number: true },
                { title: t.without(compared), value: (one) => chance(one.without), number: true },
              ]}
            />
          </Fold>
        </div>
      )}
    </div>
  );
}

interface ChanceRowsProps {
  rows: { says: string; match: Range }[];
  /** The first is the chance as it stands, drawn in ink. */
  firstIsNow?: boolean;
}

/** Chances under each other on a common scale, each with its words and its number. */
export function ChanceRows({ rows, firstIsNow = false }: ChanceRowsProps) {
  const top = scaleTop(rows.map(({ match }) => match));
  return (
    <div className={styles.rows}>
      {rows.map(({ says, match }, index) => (
        <div key={says} className={styles.row}>
          <span>{says}</span>
          <b>{percent(match.p)}</b>
          <span className={styles.mark}>
            <RangeMark range={match} top={top} quiet={firstIsNow && index === 0} />
          </span>
        </div>
      ))}
      <div className={styles.ticks}>
        <ScaleTicks top={top} />
      </div>
    </div>
  );
}

function chance({ p, lo90, hi90 }: Range): string {
  return `${percent(p)} (${percentRange(lo90, hi90)})`;
}
