import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { DirectoryFilter } from '../../directory/directory-query.ts';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import { FACET_IDS } from '../../directory/facets.ts';
import type { FoundRows } from '../../directory/find-rows.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { type ChangeFilter, FilterPanel } from './filter-panel.tsx';
import styles from './programs-screen.module.css';
import { SavedFilters } from './saved-filters.tsx';

const t = phrases.filters;

interface Props {
  filter: DirectoryFilter;
  rows: readonly DirectoryRow[];
  found: FoundRows;
  own: boolean;
  wide: boolean;
  /** On a phone the choice of an order stands beside the button. */
  order: ReactNode;
  onType: (words: string) => void;
  onChange: ChangeFilter;
}

/** Search first; the filters stand under it, on a phone behind a button. */
export function FilterSide({ filter, rows, found, own, wide, order, onType, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.querySelector('button')?.focus();
  };
  const chosen = FACET_IDS.reduce((sum, id) => sum + filter.chosen[id].length, Number(filter.least > 0));
  return (
    <search className={styles.side} data-print="no" aria-label={t.title}>
      <Field label={t.search}>
        {(wiring) => (
          <SearchBox
            {...wiring}
            words={filter.words}
            onWords={onType}
            placeholder={t.searchHelp}
            spellCheck={false}
            whole
          />
        )}
      </Field>
      {!wide && (
        <div ref={button} className={styles.two}>
          <Button
            icon={SlidersHorizontal}
            aria-expanded={open}
            aria-controls="filters"
            onClick={() => setOpen(!open)}
          >
            {t.open(chosen)}
          </Button>
          {order}
        </div>
      )}
      <div id="filters" hidden={!wide && !open}>
        <SavedFilters filter={filter} onChange={onChange} />
        <FilterPanel filter={filter} rows={rows} found={found} own={own} wide={wide} onChange={onChange} />
        {!wide && (
          <div className={styles.done}>
            <Button look="primary" onClick={close}>
              {t.done(count(found.rows.length))}
            </Button>
          </div>
        )}
      </div>
    </search>
  );
}
