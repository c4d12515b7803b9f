import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { type ColumnId, columnsOf, type Sort } from '../../directory/columns.ts';
import { useCompareChoice } from '../../directory/compare-choice.ts';
import { findRows } from '../../directory/find-rows.ts';
import { rememberFound } from '../../directory/last-found.ts';
import { useProgramSearch } from '../../directory/program-search.ts';
import { MeantNote } from '../../directory/search-notes.tsx';
import { orderOf, sortRows } from '../../directory/sort-rows.ts';
import { hrefOfQuery, useDirectoryQuery } from '../../directory/use-directory-query.ts';
import { useDirectoryRows } from '../../directory/use-directory-rows.ts';
import { scaleTop } from '../../marks/range-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { EntryReminder } from '../../parts/entry-reminder.tsx';
import { LiveText } from '../../parts/live-text.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { go } from '../../route.ts';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { CompareTray } from './compare-tray.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { ChangeFilter } from './filter-panel.tsx';
import { FilterSide } from './filter-side.tsx';
import { OrderChoice } from './order-choice.tsx';
import { orderWords } from './order-words.ts';
import styles from './programs-screen.module.css';
import { Results } from './results.tsx';
import { ViewChoice } from './view-choice.tsx';

const t = phrases.programs;
/** From this width on there is room for the filters beside a table. */
const TABLE_WIDTH = 960;
const NO_LABELS: ProgramLabel[] = [];

/** Every program, narrowed and ordered as the address says. */
export default function ProgramsScreen() {
  const own = usePlanner((state) => state.profile !== null);
  const odds = usePlanner((state) => state.odds);
  const labels = usePlanner((state) => state.facts?.labels ?? NO_LABELS);
  const { rows, error } = useDirectoryRows();
  const [query, change] = useDirectoryQuery();
  const wide = useWide(TABLE_WIDTH);
  const tray = useCompareChoice((codes) => codes.length > 0);
  const problem = error ?? odds.error;
  // What is typed shows at once; the table follows when it can.
  const wanted = useDeferredValue(query);
  const sort = useStable(orderOf(wanted.sort, own && odds.result !== null));
  const kept = usePlanner((state) => state.directory.columns);
  const chosen = query.columns ?? kept;
  const columns = useMemo(() => columnsOf(chosen, own), [chosen, own]);
  const ordered = useMemo(() => sortRows(rows, sort), [rows, sort]);
  const { codes, meant } = useProgramSearch(wanted.filter.words, labels);
  const found = useMemo(
    () => findRows(ordered, wanted.filter, codes, own),
    [ordered, wanted.filter, codes, own],
  );
  useEffect(
    () => rememberFound({ href: hrefOfQuery(wanted), codes: found.rows.map(({ code }) => code) }),
    [wanted, found],
  );
  const top = useMemo(() => scaleTop(rows.flatMap((row) => row.interview ?? [])), [rows]);
  const changeFilter = useCallback<ChangeFilter>(
    (make) => change((now) => ({ ...now, filter: make(now.filter) })),
    [change],
  );
  const type = useCallback(
    (words: string) => change((now) => ({ ...now, filter: { ...now.filter, words } }), 'in-place'),
    [change],
  );
  const chooseColumns = useCallback(
    (columns: ColumnId[] | null) => {
      planner.editDirectory((settings) => ({ ...settings, columns }));
      change((now) => ({ ...now, columns }), 'in-place');
    },
    [change],
  );
  const order = useCallback((next: Sort) => change((now) => ({ ...now, sort: next })), [change]);
  return (
    <div className={tray ? `${styles.screen} ${styles.withTray}` : styles.screen}>
      <h1>{t.title}</h1>
      <p>{own ? t.lede : t.ledeFacts}</p>
      {own && <EntryReminder />}
      {!own && <NeedProfile />}
      {problem && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      {rows.length === 0 ? (
        <p className="soft">{problem ? '' : t.loading}</p>
      ) : (
        <div className={styles.layout}>
          <FilterSide
            filter={query.filter}
            rows={rows}
            found={found}
            own={own}
            wide={wide}
            order={<OrderChoice sort={sort} own={own} onSort={order} />}
            onType={type}
            onChange={changeFilter}
          />
          <div className={styles.results}>
            <div className={styles.bar}>
              <div className={styles.said}>
                <p role="status" className="soft">
                  {t.found(count(found.rows.length), count(rows.length))}
                </p>
                {own && !odds.result && !odds.error && <p className="soft">{t.working}</p>}
                {wide && query.view === 'table' && isUnseen(sort, columns) && (
                  <p className="soft">{t.ordered(orderWords(sort))}</p>
                )}
              </div>
              <div className={styles.tools}>
                {wide && query.view === 'table' && (
                  <ColumnChooser chosen={chosen} own={own} onChoose={chooseColumns} />
                )}
                <ViewChoice
                  view={query.view}
                  wide={wide}
                  onChoose={(view) => change((now) => ({ ...now, view }))}
                />
              </div>
            </div>
            <MeantNote typed={wanted.filter.words} meant={meant} />
            <FilterChips filter={query.filter} own={own} onChange={changeFilter} />
            <Results
              rows={found.rows}
              query={wanted}
              columns={columns}
              sort={sort}
              top={top}
              own={own}
              wide={wide}
              onChange={change}
            />
          </div>
          <LiveText text={query.sort ? t.ordered(orderWords(sort)) : ''} />
        </div>
      )}
      <CompareTray />
    </div>
  );
}

/** Whether no head of the table shows the order. */
function isUnseen({ by }: Sort, columns: readonly ColumnId[]): boolean {
  return by !== 'name' && !columns.includes(by);
}

function useStable({ by, descending }: Sort): Sort {
  return useMemo(() => ({ by, descending }), [by, descending]);
}

function NeedProfile() {
  return (
    <Notice tone="note">
      <p>{t.needProfile}</p>
      <Button onClick={startOrGoOn}>{t.startProfile}</Button>
    </Notice>
  );
}

function startOrGoOn() {
  if (planner.store.getState().draft === null) planner.begin({ profile: 1 }, 'own');
  go('profile');
}
