import type { ProgramOdds } from '@matchwright/engine';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { ScaleTicks } from '../../marks/scale-ticks.tsx';
import { phrases } from '../../text/phrases.ts';
import { ProgramsRow } from './programs-row.tsx';
import styles from './programs-screen.module.css';

const t = phrases.programs;

interface Props {
  programs: ProgramOdds[];
  inList: Set<string>;
  /** The end of the scale of interview chances; null while there are no odds. */
  top: number | null;
}

/** Hundreds of programs; only those near the window are in the page. */
export function ProgramsTable({ programs, inList, top }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(body.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: programs.length,
    estimateSize: () => 84,
    overscan: 8,
    scrollMargin: offset,
    getItemKey: (index) => programs[index]?.code ?? index,
  });
  return (
    <table aria-label={t.title} aria-rowcount={programs.length + 1} className={styles.table}>
      <thead className={styles.headGroup}>
        <tr aria-rowindex={1} className={`${styles.row} ${styles.headRow}`}>
          <th scope="col">{t.columns.program}</th>
          <th scope="col">{t.columns.specialty}</th>
          {top === null ? (
            <th scope="col" className={styles.wide}>
              {t.columns.facts}
            </th>
          ) : (
            <>
              <th scope="col" className={styles.scaleHead}>
                {t.columns.interview}
                <ScaleTicks top={top} />
              </th>
              <th scope="col" className={styles.number}>
                {t.columns.match}
              </th>
            </>
          )}
          <th scope="col">
            <span className="visually-hidden">{t.columns.status}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body} className={styles.body} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const program = programs[item.index];
          if (!program) return null;
          return (
            <tr
              key={item.key}
              aria-rowindex={item.index + 2}
              data-index={item.index}
              ref={rows.measureElement}
              className={`${styles.row} ${styles.bodyRow}`}
              style={{ transform: `translateY(${item.start - rows.options.scrollMargin}px)` }}
            >
              <ProgramsRow program={program} listed={inList.has(program.code)} top={top} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
