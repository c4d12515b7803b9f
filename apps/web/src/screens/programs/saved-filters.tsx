import { X } from 'lucide-react';
import { planner, usePlanner } from '../../app-planner.ts';
import { type DirectoryFilter, filterQuery, parseQuery } from '../../directory/directory-query.ts';
import { withoutFilter } from '../../storage/directory-settings.ts';
import { phrases } from '../../text/phrases.ts';
import type { ChangeFilter } from './filter-panel.tsx';
import styles from './saved-filters.module.css';

const t = phrases.filters;

interface Props {
  filter: DirectoryFilter;
  onChange: ChangeFilter;
}

/** Filters that were kept under a name; one press sets them. */
export function SavedFilters({ filter, onChange }: Props) {
  const saved = usePlanner((state) => state.directory.filters);
  if (saved.length === 0) return null;
  const now = filterQuery(filter);
  return (
    <section aria-labelledby="saved-filters" className={styles.saved}>
      <h2 id="saved-filters" className={styles.title}>
        {t.saved}
      </h2>
      <ul>
        {saved.map(({ name, query }) => (
          <li key={name} className={styles.one}>
            <button
              type="button"
              className={styles.use}
              aria-label={t.use(name)}
              aria-current={query === now || undefined}
              onClick={() => onChange(() => parseQuery(query).filter)}
            >
              {name}
            </button>
            <button
              type="button"
              className={styles.forget}
              aria-label={t.forget(name)}
              onClick={() => planner.editDirectory((settings) => withoutFilter(settings, name))}
            >
              <X size={16} strokeWidth={2} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
