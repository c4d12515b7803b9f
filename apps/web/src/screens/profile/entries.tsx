import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Problem } from '../../parts/field.tsx';
import { entriesAt, withEntry, withoutEntry } from '../../profile/draft.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './profile-screen.module.css';
import { useProblem, writtenPath } from './use-field.ts';

interface Props {
  /** The list's key in the profile. */
  list: string;
  none: string;
  addLabel: string;
  entryLabel: (number: number) => string;
  fresh: Record<string, unknown>;
  children: (index: number) => ReactNode;
}

/** A list of entries with add and remove; both can be undone from the list screen. */
export function Entries({ list, none, addLabel, entryLabel, fresh, children }: Props) {
  const count = usePlanner((state) => entriesAt(state.draft, [list]).length);
  return (
    <div className={styles.entries}>
      {count === 0 && <p className="soft">{none}</p>}
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold no state; an entry is its place in the list
        <Entry key={index} list={list} index={index} label={entryLabel(index + 1)}>
          {children(index)}
        </Entry>
      ))}
      <div className={styles.add} data-place={list}>
        <Button
          icon={Plus}
          onClick={() => planner.edit((draft) => withEntry(draft, [list], fresh), { kind: 'profile' })}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}

function Entry(props: { list: string; index: number; label: string; children: ReactNode }) {
  const { list, index, label, children } = props;
  const problem = useProblem([list, index]);
  return (
    <fieldset className={styles.entry} aria-label={label} data-place={writtenPath([list, index])}>
      <div className={styles.entryHead}>
        <h3>{label}</h3>
        <Button
          look="quiet"
          icon={Trash2}
          aria-label={phrases.profile.removeEntry(label)}
          onClick={() => planner.edit((draft) => withoutEntry(draft, [list], index), { kind: 'profile' })}
        >
          {phrases.profile.remove}
        </Button>
      </div>
      {children}
      <Problem text={problem} />
    </fieldset>
  );
}
