import { memo } from 'react';
import { cellWords } from '../../directory/cell-words.ts';
import type { ColumnId } from '../../directory/columns.ts';
import type { Tick } from '../../directory/compare-choice.ts';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import { RangeMark } from '../../marks/range-mark.tsx';
import { hrefOfProgram } from '../../route.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { CompareTick } from './compare-tick.tsx';
import { LeftOutReason } from './left-out-reason.tsx';
import styles from './programs-table.module.css';
import { RowChoice } from './row-choice.tsx';

const t = phrases.programs;

interface Props {
  row: DirectoryRow;
  columns: readonly ColumnId[];
  top: number;
  tick: Tick;
  /** Place among all rows, counted from 0. */
  index: number;
  /** Distance from the first row, pixels. */
  start: number;
  measure: (row: HTMLTableRowElement | null) => void;
}

/** One program. What leaves it out stands where its chances would. */
export const TableRow = memo(function TableRow({ row, columns, top, tick, index, start, measure }: Props) {
  const reasonAt = row.leftOut
    ? columns.find((column) => column === 'interview' || column === 'match')
    : null;
  return (
    <tr
      ref={measure}
      aria-rowindex={index + 2}
      data-index={index}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <td className={styles.tick} data-print="no">
        <CompareTick row={row} tick={tick} />
      </td>
      <th scope="row" className={styles.name}>
        <a href={hrefOfProgram(row.code)}>{row.name}</a>
        <p className={styles.place}>{place(row, columns)}</p>
      </th>
      {columns.map((column) => {
        if (row.leftOut && (column === 'interview' || column === 'match')) {
          if (column !== reasonAt) return null;
          return (
            <td key={column} style={{ gridColumn: `span ${chancesSide(columns)}` }}>
              <LeftOutReason leftOut={row.leftOut} />
            </td>
          );
        }
        return (
          <td key={column}>
            <Cell row={row} column={column} top={top} />
          </td>
        );
      })}
      <td className={styles.choice} data-print="no">
        <RowChoice row={row} />
      </td>
    </tr>
  );
});

/** The two chances stand side by side, so that a reason may take the room of both. */
function chancesSide(columns: readonly ColumnId[]): number {
  return Number(columns.includes('interview')) + Number(columns.includes('match'));
}

/** What has a column of its own need not be said under the name. */
function place({ city, state, specialty }: DirectoryRow, columns: readonly ColumnId[]): string {
  const where = `${city}, ${state}`;
  return columns.includes('specialty') ? where : `${where} · ${phrases.list.shortSpecialty[specialty]}`;
}

function Cell({ row, column, top }: { row: DirectoryRow; column: ColumnId; top: number }) {
  const words = cellWords(column, row);
  if (!words) return <span className={styles.unknown}>{t.unknown}</span>;
  if (column === 'interview' && row.interview) {
    return (
      <div className={styles.interview}>
        <RangeMark range={row.interview} top={top} />
        <span aria-hidden="true">
          {words.text}
          <span className={styles.note}>{words.note}</span>
        </span>
        {row.level && row.level !== 'applied' && <span className={styles.note}>{t.atLevel[row.level]}</span>}
      </div>
    );
  }
  return (
    <>
      {shown(words.text)}
      {words.note && <span className={styles.note}>{words.note}</span>}
    </>
  );
}
