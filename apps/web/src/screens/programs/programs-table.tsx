import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, useLayoutEffect, useRef } from 'react';
import type { ColumnId, Sort } from '../../directory/columns.ts';
import { useTicks } from '../../directory/compare-choice.ts';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import { ScrollPane } from '../../parts/scroll-pane.tsx';
import { useElementWidth } from '../../parts/use-element-width.ts';
import { phrases } from '../../text/phrases.ts';
import { ColumnHeads } from './column-heads.tsx';
import styles from './programs-table.module.css';
import { TableRow } from './table-row.tsx';

const t = phrases.programs;

/** Widths in pixels; the name takes what is left. */
const NAME_LEAST = 232;
/** Height of a row whose name takes at most two lines. */
const ROW = 76;
const TICK = 44;
const CHOICE = 120;
const WIDTHS: Record<ColumnId, number> = {
  interview: 204,
  match: 68,
  can: 152,
  level: 88,
  specialty: 152,
  state: 120,
  city: 128,
  kind: 104,
  positions: 88,
  imgShare: 92,
  visaJ1: 76,
  visaH1b: 84,
  minStep2: 88,
  years: 104,
  attempts: 104,
  usce: 104,
};

interface Props {
  rows: readonly DirectoryRow[];
  columns: readonly ColumnId[];
  sort: Sort;
  /** The end of the scale of interview chances. */
  top: number;
  /** What the table shows, in one word: the place in the table is remembered for each. */
  place: string;
  onSort: (sort: Sort) => void;
}

/** How far each table was scrolled, so that back from a program's page leads to the same rows. */
const scrolled = new Map<string, number>();

/** Hundreds of programs in a pane that scrolls by itself; only the rows near its window are in the page. */
export const ProgramsTable = memo(function ProgramsTable({ rows, columns, sort, top, place, onSort }: Props) {
  const pane = useRef<HTMLElement>(null);
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW,
    overscan: 6,
    // The rows at hand beyond the window leave time to draw the next ones between frames instead of inside one.
    useFlushSync: false,
    getItemKey: (index) => rows[index]?.code ?? index,
    initialOffset: () => scrolled.get(place) ?? 0,
  });
  useScrolledPlace(virtual, place);
  const tickOf = useTicks();
  const widths = columns.map((column) => WIDTHS[column]);
  const least = TICK + NAME_LEAST + CHOICE + widths.reduce((sum, width) => sum + width, 0);
  const width = useElementWidth(pane);
  const layout = {
    '--columns': `${TICK}px minmax(${NAME_LEAST}px, 1fr) ${widths.map((width) => `${width}px`).join(' ')} ${CHOICE}px`,
    '--least': `${least}px`,
  } as CSSProperties;
  return (
    <ScrollPane
      ref={pane}
      label={t.title}
      className={width > 0 && width < least ? `${styles.pane} ${styles.sideways}` : styles.pane}
      style={layout}
    >
      <table aria-label={t.title} aria-rowcount={rows.length + 1} className={styles.table}>
        <thead className={styles.headGroup}>
          <ColumnHeads columns={columns} sort={sort} top={top} onSort={onSort} />
        </thead>
        <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <TableRow
                key={item.key}
                row={row}
                columns={columns}
                top={top}
                tick={tickOf(row.code)}
                index={item.index}
                start={item.start}
                measure={virtual.measureElement}
              />
            );
          })}
        </tbody>
      </table>
    </ScrollPane>
  );
});

/** Keeps the place of each table, and begins at the top when the table shows something else. */
function useScrolledPlace(virtual: Virtualizer<HTMLElement, HTMLTableRowElement>, place: string) {
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = virtual.scrollElement;
    if (element) element.scrollTop = shown.current === null ? (scrolled.get(place) ?? 0) : 0;
    shown.current = place;
    // The virtualizer knows the offset; asking the element would lay out the page at every step of a scroll.
    return () => void scrolled.set(place, virtual.scrollOffset ?? 0);
  }, [virtual, place]);
}
