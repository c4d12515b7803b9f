import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Problem } from '../../parts/field.tsx';
import { CheckInput } from '../../parts/inputs.tsx';
import { type Draft, entriesAt, valueAt, withEntry, withoutEntry, withValue } from '../../profile/draft.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './profile-screen.module.css';
import { editValue, useProblem, writtenPath } from './use-field.ts';

interface Props {
  /** The list's key in the profile. */
  list: string;
  none: string;
  /** The answer that there is none, where an empty list alone would say that it is not known. */
  noneYet?: { field: string; label: string } | undefined;
  addLabel: string;
  entryLabel: (number: number) => string;
  fresh: Record<string, unknown>;
  /** Further buttons, each for an entry that is already partly filled. */
  also?: { label: string; fresh: Record<string, unknown> }[];
  /** Of the entries' headings: below a section's, or below the page's. */
  level?: 2 | 3;
  children: (index: number) => ReactNode;
}

/** A list of entries with add and remove; both can be undone from the list screen. */
export function Entries(props: Props) {
  const { list, none, noneYet, addLabel, entryLabel, fresh, also = [], level = 3, children } = props;
  const count = usePlanner((state) => entriesAt(state.draft, [list]).length);
  const saysNone = usePlanner((state) => noneYet && valueAt(state.draft, [noneYet.field]) === true) ?? false;
  const { entries, added } = useFocusOnNew(count);
  return (
    <div ref={entries} className={styles.entries}>
      {count === 0 && !saysNone && <p className="soft">{none}</p>}
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold no state; an entry is its place in the list
        <Entry key={index} list={list} index={index} label={entryLabel(index + 1)} level={level}>
          {children(index)}
        </Entry>
      ))}
      <div className={styles.add} data-place={list}>
        {noneYet && count === 0 && (
          <CheckInput
            label={noneYet.label}
            checked={saysNone}
            onChange={(on) => editValue([noneYet.field], on || undefined)}
          />
        )}
        {[{ label: addLabel, fresh }, ...also].map((one) => (
          <Button
            key={one.label}
            icon={Plus}
            onClick={() => added(() => add(list, one.fresh, noneYet?.field))}
          >
            {one.label}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** A new entry stands before the button that made it: the focus goes there, so that Tab leads into its fields. */
function useFocusOnNew(count: number) {
  const entries = useRef<HTMLDivElement>(null);
  const awaited = useRef(false);
  useEffect(() => {
    if (!awaited.current) return;
    awaited.current = false;
    const heading = entries.current
      ?.querySelectorAll(':scope > fieldset')
      [count - 1]?.querySelector('h2, h3');
    if (heading instanceof HTMLElement) heading.focus();
  }, [count]);
  const added = (add: () => void) => {
    awaited.current = true;
    add();
  };
  return { entries, added };
}

function add(list: string, entry: Record<string, unknown>, answeredNone: string | undefined) {
  const settled = (draft: Draft) => (answeredNone ? withValue(draft, [answeredNone], undefined) : draft);
  planner.edit((draft) => withEntry(settled(draft), [list], entry), { kind: 'profile' });
}

interface EntryProps {
  list: string;
  index: number;
  label: string;
  level: 2 | 3;
  children: ReactNode;
}

function Entry({ list, index, label, level, children }: EntryProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const problem = useProblem([list, index]);
  return (
    <fieldset className={styles.entry} aria-label={label} data-place={writtenPath([list, index])}>
      <div className={styles.entryHead}>
        <Heading tabIndex={-1}>{label}</Heading>
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
