import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ColumnId, Sort } from '../../directory/columns.ts';
import { useTicks } from '../../directory/compare-choice.ts';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import { phrases } from '../../text/phrases.ts';
import { ProgramCard } from './program-card.tsx';
import styles from './program-cards.module.css';

const FACTS: readonly ColumnId[] = ['visaJ1', 'visaH1b', 'imgShare'];
/** What every card says anyway. */
const SAID = new Set(['name', 'interview', 'match', 'specialty', 'state', 'city']);

interface Props {
  rows: readonly DirectoryRow[];
  sort: Sort;
  /** The end of the scale of interview chances. */
  top: number;
}

/** Hundreds of programs as cards; only those near the window are in the page. What they are ordered by is on each. */
export const ProgramCards = memo(function ProgramCards({ rows, sort, top }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setOffset(element.getBoundingClientRect().top + window.scrollY);
  });
  const columns = useMemo(() => {
    const by = sort.by as ColumnId;
    return SAID.has(by) || FACTS.includes(by) ? FACTS : [by, ...FACTS];
  }, [sort.by]);
  const tickOf = useTicks();
  const virtual = useWindowVirtualizer({
    count: rows.length,
    // The height of a card whose name takes one line: a card that is measured otherwise costs a second layout.
    estimateSize: () => 231,
    overscan: 4,
    // As in the table: cards beyond the window leave time to draw the next ones between frames.
    useFlushSync: false,
    scrollMargin: offset,
    getItemKey: (index) => rows[index]?.code ?? index,
  });
  return (
    <ul
      ref={list}
      className={styles.cards}
      aria-label={phrases.programs.title}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        return (
          <li
            key={item.key}
            data-index={item.index}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            ref={virtual.measureElement}
            className={styles.card}
            style={{ transform: `translateY(${item.start - offset}px)` }}
          >
            <ProgramCard row={row} top={top} columns={columns} tick={tickOf(row.code)} />
          </li>
        );
      })}
    </ul>
  );
});
