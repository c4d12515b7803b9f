import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo } from 'react';
import { type ColumnId, firstOrder, type Sort, type SortKey } from '../../directory/columns.ts';
import { ScaleTicks } from '../../marks/scale-ticks.tsx';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './programs-table.module.css';

const t = phrases.programs;

interface Props {
  columns: readonly ColumnId[];
  sort: Sort;
  /** The end of the scale of interview chances. */
  top: number;
  onSort: (sort: Sort) => void;
}

/** The heads of the table; each orders the rows by its column, and turns the order round when pressed again. */
export const ColumnHeads = memo(function ColumnHeads({ columns, sort, top, onSort }: Props) {
  return (
    <tr aria-rowindex={1} className={styles.headRow}>
      <th scope="col" className={styles.tick}>
        <span className="visually-hidden">{roomPhrases.compare.tick}</span>
      </th>
      <Head by="name" sort={sort} onSort={onSort} />
      {columns.map((column) => (
        <Head key={column} by={column} sort={sort} onSort={onSort}>
          {column === 'interview' && (
            <span className={styles.scale}>
              <ScaleTicks top={top} />
            </span>
          )}
        </Head>
      ))}
      <th scope="col" className={styles.choice}>
        <span className="visually-hidden">{t.choice}</span>
      </th>
    </tr>
  );
});

interface HeadProps {
  by: SortKey;
  sort: Sort;
  onSort: (sort: Sort) => void;
  children?: React.ReactNode;
}

function Head({ by, sort, onSort, children }: HeadProps) {
  const current = sort.by === by;
  const Icon = sort.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={by === 'name' ? styles.name : undefined}
      aria-sort={current ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(current ? { by, descending: !sort.descending } : firstOrder(by))}
      >
        {shown(t.columns[by])}
        {current && <Icon size={14} strokeWidth={2} aria-hidden="true" />}
      </button>
      {children}
    </th>
  );
}
