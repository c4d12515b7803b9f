import type { ProgramOdds } from '@matchwright/engine';
import { useDeferredValue, useMemo, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { scaleTop } from '../../marks/range-mark.tsx';
import { Notice } from '../../parts/notice.tsx';
import { en } from '../../text/en.ts';
import { count } from '../../text/numbers.ts';
import { type Filter, filtered, NO_FILTER } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import styles from './programs-screen.module.css';
import { ProgramsTable } from './programs-table.tsx';

const t = en.programs;
const NONE: ProgramOdds[] = [];

/** The search survives a look at one program. */
let lastFilter: Filter = NO_FILTER;

export default function ProgramsScreen() {
  const odds = usePlanner((state) => state.odds);
  const ready = usePlanner((state) => state.profile !== null);
  const listed = usePlanner((state) => state.plan.result?.programs);
  const [filter, setFilter] = useState<Filter>(lastFilter);
  lastFilter = filter;
  const wanted = useDeferredValue(filter);
  const programs = odds.result?.programs ?? NONE;
  const inList = useMemo(() => new Set(listed?.map((program) => program.code)), [listed]);
  const shown = useMemo(() => filtered(programs, wanted, inList), [programs, wanted, inList]);
  const top = useMemo(
    () => scaleTop(programs.filter((program) => program.eligible).map((program) => program.interview)),
    [programs],
  );
  return (
    <div className={styles.screen}>
      <h1>{t.title}</h1>
      <p>{t.lede}</p>
      {!ready && <Notice tone="note">{t.needProfile}</Notice>}
      {odds.error && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{odds.error}</p>
        </Notice>
      )}
      {ready && !odds.result && !odds.error && <p className="soft">{t.working}</p>}
      {odds.result && (
        <>
          <FilterBar filter={filter} programs={programs} onChange={setFilter} />
          <p role="status" className="soft">
            {t.found(count(shown.length), count(programs.length))}
          </p>
          {shown.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ProgramsTable programs={shown} inList={inList} top={top} />
          )}
        </>
      )}
    </div>
  );
}
