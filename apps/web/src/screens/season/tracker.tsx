import { meantBy } from '@matchwright/inputs/search';
import type { Application } from '@matchwright/inputs/season';
import { Printer } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { MeantNote } from '../../directory/search-notes.tsx';
import { Button } from '../../parts/button.tsx';
import { CheckInput } from '../../parts/inputs.tsx';
import { usePrinting } from '../../parts/use-printing.ts';
import { useOneKind } from '../../season/use-one-kind.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { Board } from './board.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { PaperTracker } from './paper-tracker.tsx';
import { NO_QUERY } from './season-address.ts';
import styles from './tracker.module.css';
import { TrackerFilters, ViewChoice } from './tracker-filters.tsx';
import { TrackerList } from './tracker-list.tsx';
import { findRows, rowMaker, type TrackerRow } from './tracker-rows.ts';
import { useTrackerQuery } from './use-tracker-query.ts';

const t = roomPhrases.season.tracker.table;

/** The applications as rows, with names of programs. */
export function useRows(applications: readonly Application[]): TrackerRow[] {
  const labels = usePlanner((state) => state.facts?.labels);
  const oneKind = useOneKind();
  const make = useMemo(() => rowMaker(labels ?? [], oneKind), [labels, oneKind]);
  return useMemo(() => applications.map(make), [applications, make]);
}

/** Every application: table, cards or board, with filters and changes of several. */
export function Tracker({ applications }: { applications: readonly Application[] }) {
  const [query, change] = useTrackerQuery();
  const printing = usePrinting();
  const rows = useRows(applications);
  const asked = useDeferredValue(query);
  const searched = useMemo(() => rows.map((row) => row.searched), [rows]);
  const meant = useMemo(() => meantBy(asked.words, searched), [asked.words, searched]);
  const found = useMemo(
    () => findRows(rows, { ...asked, words: meant ?? asked.words }),
    [rows, asked, meant],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What was removed or filtered away is not changed with the others.
  const picked = useMemo(
    () => new Set(found.filter(({ key }) => chosen.has(key)).map(({ key }) => key)),
    [found, chosen],
  );
  const pick = useCallback((key: string, on: boolean) => {
    setChosen((before) => {
      const next = new Set(before);
      if (on) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  return (
    <section className={styles.section} aria-labelledby="applications">
      <div className={styles.bar}>
        <h2 id="applications">{t.title}</h2>
        <div className={styles.views} data-print="no">
          <Button look="quiet" icon={Printer} onClick={() => window.print()}>
            {t.print}
          </Button>
          <ViewChoice query={query} onChange={change} />
        </div>
      </div>
      <TrackerFilters query={query} onChange={change} />
      <MeantNote typed={asked.words} meant={meant} />
      <div className={styles.bar}>
        <p role="status">{t.shown(found.length, rows.length)}</p>
        {query.view === 'table' && found.length > 0 && (
          <span data-print="no">
            <CheckInput
              label={t.pickAll}
              checked={picked.size === found.length}
              onChange={(on) => setChosen(on ? new Set(found.map(({ key }) => key)) : new Set())}
            />
          </span>
        )}
      </div>
      {query.view === 'table' && picked.size > 0 && (
        <BulkBar picked={picked} onClear={() => setChosen(new Set())} />
      )}
      {found.length === 0 ? (
        <div className={styles.none}>
          <p>{t.none}</p>
          <Button onClick={() => change({ ...NO_QUERY, view: query.view })}>{t.clear}</Button>
        </div>
      ) : printing ? (
        <PaperTracker rows={found} />
      ) : query.view === 'board' ? (
        <Board rows={found} />
      ) : (
        <TrackerList rows={found} picked={picked} onPick={pick} />
      )}
    </section>
  );
}
