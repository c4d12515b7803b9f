import { memo } from 'react';
import { cellWords } from '../../directory/cell-words.ts';
import type { ColumnId } from '../../directory/columns.ts';
import type { Tick } from '../../directory/compare-choice.ts';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import { RangeMark } from '../../marks/range-mark.tsx';
import { hrefOfProgram } from '../../route.ts';
import { percent, percentRange, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { CompareTick } from './compare-tick.tsx';
import { LeftOutReason } from './left-out-reason.tsx';
import styles from './program-cards.module.css';
import { RowChoice } from './row-choice.tsx';

const t = phrases.programs;

interface Props {
  row: DirectoryRow;
  top: number;
  /** Facts under the chances. */
  columns: readonly ColumnId[];
  tick: Tick;
}

/** One program on a phone: its chances, or the rule that leaves it out, and a few facts with their years. */
export const ProgramCard = memo(function ProgramCard({ row, top, columns, tick }: Props) {
  return (
    <>
      <h2 className={styles.name}>
        <a href={hrefOfProgram(row.code)}>{row.name}</a>
      </h2>
      <p className={styles.place}>
        {row.city}, {row.state} · {phrases.list.specialty[row.specialty]}
      </p>
      {row.leftOut ? <LeftOutReason leftOut={row.leftOut} /> : <Chances row={row} top={top} />}
      <dl className={styles.facts}>
        {columns.map((column) => (
          <Fact key={column} row={row} column={column} />
        ))}
      </dl>
      <div className={styles.actions} data-print="no">
        <CompareTick row={row} tick={tick} words />
        <RowChoice row={row} />
      </div>
    </>
  );
});

function Chances({ row: { interview, match, level }, top }: { row: DirectoryRow; top: number }) {
  if (!interview || !match) return null;
  return (
    <div className={styles.chances}>
      <p className={styles.label}>
        {phrases.list.interviewChance}
        <span>
          {phrases.list.matchChance} {percent(match.p)}
        </span>
      </p>
      <RangeMark range={interview} top={top} />
      <p className={styles.figure} aria-hidden="true">
        {percent(interview.p)} <span>{percentRange(interview.lo90, interview.hi90)}</span>
      </p>
      {level && level !== 'applied' && <p className={styles.label}>{t.atLevel[level]}</p>}
    </div>
  );
}

function Fact({ row, column }: { row: DirectoryRow; column: ColumnId }) {
  const words = cellWords(column, row);
  return (
    <div>
      <dt>{shown(t.columns[column])}</dt>
      <dd>
        {words ? shown(words.text) : t.unknown}
        {words?.note && <span className={styles.year}>{words.note}</span>}
      </dd>
    </div>
  );
}
