import { useCallback, useMemo } from 'react';
import { type DirectoryFilter, withChoice } from '../../directory/directory-query.ts';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import { FACET_IDS, type FacetId, LEAST_CHANCES, OWN_FACETS, perFacet } from '../../directory/facets.ts';
import type { FoundRows } from '../../directory/find-rows.ts';
import { visaYears } from '../../directory/visa-years.ts';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { FacetGroup } from './facet-group.tsx';
import styles from './filter-panel.module.css';

const t = phrases.filters;
const OPEN: ReadonlySet<FacetId> = new Set(['specialty', 'can', 'j1', 'h1b']);

export type ChangeFilter = (change: (now: DirectoryFilter) => DirectoryFilter) => void;

interface Props {
  filter: DirectoryFilter;
  /** Every program, whatever the filter. */
  rows: readonly DirectoryRow[];
  found: FoundRows;
  /** False while there is no profile: then filters about the person are not offered. */
  own: boolean;
  /** On a wide window the groups that people use most stand open. */
  wide: boolean;
  onChange: ChangeFilter;
}

/** Everything that the programs can be narrowed by, each choice with its count under the other filters. */
export function FilterPanel({ filter, rows, found, own, wide, onChange }: Props) {
  const offered = useMemo(() => perFacet((id) => new Set(rows.map((row) => row.bins[id]))), [rows]);
  const help = useMemo(
    () => ({
      j1: visaHelp(rows, 'visaJ1'),
      h1b: visaHelp(rows, 'visaH1b'),
      can: t.help.can,
      img: t.help.img,
    }),
    [rows],
  );
  const choose = useCallback(
    (id: FacetId, value: string, on: boolean) => onChange((now) => withChoice(now, id, value, on)),
    [onChange],
  );
  return (
    <div className={styles.panel}>
      {FACET_IDS.filter((id) => own || !OWN_FACETS.has(id)).map((id) => (
        <FacetGroup
          key={id}
          id={id}
          chosen={filter.chosen[id]}
          counts={found.counts[id]}
          offered={offered[id]}
          help={(help as Partial<Record<FacetId, string>>)[id]}
          open={wide && OPEN.has(id)}
          onChoose={choose}
        />
      ))}
      {own && (
        <div className={styles.least}>
          <ChoiceInput
            label={t.least}
            empty={t.leastAny}
            value={filter.least === 0 ? '' : String(filter.least)}
            options={LEAST_CHANCES.map((least, i) => ({
              value: String(least),
              label: t.leastOf(least, t.count(count(found.leastCounts[i] ?? 0))),
            }))}
            onChange={(least) => onChange((now) => ({ ...now, least: Number(least) }))}
          />
        </div>
      )}
    </div>
  );
}

function visaHelp(rows: readonly DirectoryRow[], field: 'visaJ1' | 'visaH1b'): string | undefined {
  const years = visaYears(rows, field);
  if (!years) return undefined;
  return t.help.visa(t.years(String(years.first), String(years.last)), String(years.most));
}
