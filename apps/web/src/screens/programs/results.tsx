import { lazy, Suspense, useCallback } from 'react';
import type { ColumnId, Sort } from '../../directory/columns.ts';
import { type DirectoryQuery, formatQuery } from '../../directory/directory-query.ts';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import type { ChangeQuery } from '../../directory/use-directory-query.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ProgramCards } from './program-cards.tsx';
import { ProgramsTable } from './programs-table.tsx';

const ProgramMap = lazy(() => import('./map/program-map.tsx'));

interface Props {
  rows: readonly DirectoryRow[];
  query: DirectoryQuery;
  columns: readonly ColumnId[];
  sort: Sort;
  top: number;
  own: boolean;
  wide: boolean;
  onChange: ChangeQuery;
}

/** Whether words are all that was asked for: then no filter can be taken away. */
function isSearchAlone({ filter }: DirectoryQuery): boolean {
  const { words, chosen, least } = filter;
  return words.trim() !== '' && least === 0 && Object.values(chosen).every((values) => values.length === 0);
}

/** The programs found: on a map, in a table, or on a phone as cards. */
export function Results({ rows, query, columns, sort, top, own, wide, onChange }: Props) {
  const order = useCallback((next: Sort) => onChange((now) => ({ ...now, sort: next })), [onChange]);
  const zoom = useCallback((state: string) => onChange((now) => ({ ...now, zoom: state })), [onChange]);
  if (rows.length === 0)
    return <p>{isSearchAlone(query) ? phrases.programs.noneFound : phrases.programs.none}</p>;
  if (query.view === 'map') {
    return (
      <Suspense fallback={<p className="soft">{roomPhrases.programMap.loading}</p>}>
        <ProgramMap rows={rows} own={own} zoom={query.zoom} onZoom={zoom} />
      </Suspense>
    );
  }
  if (!wide) return <ProgramCards rows={rows} sort={sort} top={top} />;
  return (
    <ProgramsTable
      rows={rows}
      columns={columns}
      sort={sort}
      top={top}
      place={formatQuery({ ...query, columns: null })}
      onSort={order}
    />
  );
}
