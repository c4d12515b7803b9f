import { useState } from 'react';
import { type DirectoryFilter, filterQuery, NO_FILTER, withChoice } from '../../directory/directory-query.ts';
import { choiceWords } from '../../directory/facet-words.ts';
import { FACET_IDS, OWN_FACETS } from '../../directory/facets.ts';
import { Button } from '../../parts/button.tsx';
import { Chips } from '../../parts/chips.tsx';
import { LiveText } from '../../parts/live-text.tsx';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import type { ChangeFilter } from './filter-panel.tsx';
import styles from './programs-screen.module.css';
import { SaveFilter } from './save-filter.tsx';

const t = phrases.filters;

interface Part {
  id: string;
  label: string;
  without: (now: DirectoryFilter) => DirectoryFilter;
}

interface Props {
  filter: DirectoryFilter;
  own: boolean;
  onChange: ChangeFilter;
}

/** The filters that are set, each one press from being taken away, and all of them together. */
export function FilterChips({ filter, own, onChange }: Props) {
  const parts = partsOf(filter, own);
  const [saved, setSaved] = useState('');
  const query = filterQuery(filter);
  if (query === '') return null;
  return (
    <section className={styles.chips} aria-label={t.chosen} data-print="no">
      <Chips
        chips={parts.map(({ id, label }) => ({ id, label, removeLabel: t.remove(label) }))}
        onRemove={(id) => onChange(parts.find((part) => part.id === id)?.without ?? ((now) => now))}
      />
      <Button look="quiet" onClick={() => onChange(() => NO_FILTER)}>
        {t.clear}
      </Button>
      <SaveFilter query={query} onSaved={(name) => setSaved(t.savedStatus(name))} />
      <LiveText text={saved} />
    </section>
  );
}

/** Words are seen in the search field itself and need no chip; without a profile nothing is about the person. */
function partsOf(filter: DirectoryFilter, own: boolean): Part[] {
  const choices = FACET_IDS.filter((id) => own || !OWN_FACETS.has(id)).flatMap((id) =>
    filter.chosen[id].map((value) => ({
      id: `${id} ${value}`,
      label: shown(t.chip(t.facet[id], choiceWords(id, value))),
      without: (now: DirectoryFilter) => withChoice(now, id, value, false),
    })),
  );
  if (!own || filter.least === 0) return choices;
  return [
    ...choices,
    {
      id: 'least',
      label: t.leastChip(filter.least),
      without: (now: DirectoryFilter) => ({ ...now, least: 0 }),
    },
  ];
}
