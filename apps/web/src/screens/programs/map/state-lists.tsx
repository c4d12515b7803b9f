import { US_STATES } from '@matchwright/inputs';
import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { DirectoryRow } from '../../../directory/directory-row.ts';
import fold from '../../../parts/fold.module.css';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { PlaceList } from './place-list.tsx';
import styles from './program-map.module.css';

const t = roomPhrases.programMap;

/** What the map shows, as lists by state: for whoever would rather read. */
export function StateLists({ rows }: { rows: readonly DirectoryRow[] }) {
  const states = useMemo(() => byState(rows), [rows]);
  return (
    <section aria-labelledby="by-state" className={styles.states}>
      <h2 id="by-state">{t.byState}</h2>
      <div>
        {states.map(([state, programs]) => (
          <StateList key={state} state={state} rows={programs} />
        ))}
      </div>
    </section>
  );
}

/** The programs of a state are put on the page only once it is opened. */
function StateList({ state, rows }: { state: string; rows: readonly DirectoryRow[] }) {
  const [open, setOpen] = useState(false);
  const listed = rows.filter((row) => row.level !== null).length;
  return (
    <details className={styles.state} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={`${fold.summary} ${styles.summary}`}>
        <span>{t.stateSummary(US_STATES[state] ?? state, t.programs(rows.length), listed)}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      {open && <PlaceList rows={rows} />}
    </details>
  );
}

const byName = new Intl.Collator('en');

/** Rows of each state that has any, states by their names. */
function byState(rows: readonly DirectoryRow[]): [state: string, rows: DirectoryRow[]][] {
  const states = new Map<string, DirectoryRow[]>();
  for (const row of rows) {
    const known = states.get(row.state);
    if (known) known.push(row);
    else states.set(row.state, [row]);
  }
  const nameOf = (state: string) => US_STATES[state] ?? state;
  return [...states].sort(([a], [b]) => byName.compare(nameOf(a), nameOf(b)));
}
