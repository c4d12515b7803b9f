import type { ProgramOdds } from '@matchwright/engine';
import { useDeferredValue, useMemo, useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { scaleTop } from '../../marks/range-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { go } from '../../route.ts';
import type { ProgramLabel } from '../../runner/runner.ts';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { type Filter, filtered, filterInAddress, NO_FILTER } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { withOwnRules } from './own-rules.ts';
import styles from './programs-screen.module.css';
import { ProgramsTable } from './programs-table.tsx';

const t = phrases.programs;
const NONE: ProgramOdds[] = [];

/** What the person searched for survives a look at one program; a filter that a link brought does not. */
let lastFilter: Filter = NO_FILTER;

export default function ProgramsScreen() {
  const odds = usePlanner((state) => state.odds);
  const profile = usePlanner((state) => state.profile);
  const labels = usePlanner((state) => state.facts?.labels);
  const ready = profile !== null;
  const listed = usePlanner((state) => state.plan.result?.programs);
  const [filter, setFilter] = useState<Filter>(() => filterInAddress(window.location.hash) ?? lastFilter);
  const choose = (next: Filter) => {
    lastFilter = next;
    setFilter(next);
  };
  const wanted = useDeferredValue(filter);
  const programs = useMemo(() => {
    if (!profile) return labels?.map(withoutOdds) ?? NONE;
    return odds.result ? withOwnRules(odds.result.programs, profile) : NONE;
  }, [labels, odds.result, profile]);
  const inList = useMemo(() => new Set(listed?.map((program) => program.code)), [listed]);
  const shown = useMemo(() => filtered(programs, wanted, inList), [programs, wanted, inList]);
  const top = useMemo(
    () => scaleTop(programs.filter((program) => program.eligible).map((program) => program.interview)),
    [programs],
  );
  return (
    <div className={styles.screen}>
      <h1>{t.title}</h1>
      <p>{ready ? t.lede : t.ledeFacts}</p>
      {!ready && (
        <Notice tone="note">
          <p>{t.needProfile}</p>
          <Button onClick={startOrGoOn}>{t.startProfile}</Button>
        </Notice>
      )}
      {odds.error && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{odds.error}</p>
        </Notice>
      )}
      {ready && !odds.result && !odds.error && <p className="soft">{t.working}</p>}
      {programs.length > 0 && (
        <>
          <FilterBar filter={filter} programs={programs} withOdds={ready} onChange={choose} />
          <p role="status" className="soft">
            {t.found(count(shown.length), count(programs.length))}
          </p>
          {shown.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ProgramsTable programs={shown} inList={inList} top={ready ? top : null} />
          )}
        </>
      )}
    </div>
  );
}

const NOWHERE = { p: 0, lo50: 0, hi50: 0, lo90: 0, hi90: 0 };

/** A program as a row of the table while nobody's odds can be worked out. */
function withoutOdds(label: ProgramLabel): ProgramOdds {
  return { ...label, eligible: true, interview: NOWHERE, match: NOWHERE, factors: [], unknown: [] };
}

function startOrGoOn() {
  if (planner.store.getState().draft === null) planner.begin({ profile: 1 }, 'own');
  go('profile');
}
