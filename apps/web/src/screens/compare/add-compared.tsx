import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { MOST_COMPARED } from '../../directory/compare-choice.ts';
import { useProgramSearch } from '../../directory/program-search.ts';
import { FoundBy, MeantNote } from '../../directory/search-notes.tsx';
import { TextInput } from '../../parts/inputs.tsx';
import { PopUp } from '../../parts/pop-up.tsx';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { fullName } from '../list/program-names.ts';
import styles from './compare-screen.module.css';

const t = roomPhrases.compare;
const SHOWN = 8;
const NO_LABELS: ProgramLabel[] = [];

interface Props {
  codes: readonly string[];
  onAdd: (code: string) => void;
}

/** Finds another program by its name or place and puts it beside the others. */
export function AddCompared({ codes, onAdd }: Props) {
  if (codes.length >= MOST_COMPARED) return <p className="soft">{t.full(MOST_COMPARED)}</p>;
  return (
    <PopUp icon={Plus} label={t.add}>
      {(close) => (
        <Search
          codes={codes}
          onAdd={(code) => {
            close();
            onAdd(code);
          }}
        />
      )}
    </PopUp>
  );
}

function Search({ codes, onAdd }: Props) {
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const labels = usePlanner((state) => state.facts?.labels ?? NO_LABELS);
  const search = useProgramSearch(wanted, labels);
  const found = useMemo(
    () =>
      search.codes && labels.filter(({ code }) => !codes.includes(code) && search.codes?.has(code) === true),
    [labels, codes, search],
  );
  return (
    <div className={styles.search}>
      <TextInput label={t.add} placeholder={t.addHelp} value={words} onChange={setWords} />
      <MeantNote typed={wanted} meant={search.meant} />
      <p role="status" className="soft">
        {found ? (found.length === 0 ? t.addNone : t.found(found.length)) : ''}
      </p>
      <ul>
        {found?.slice(0, SHOWN).map((label) => (
          <li key={label.code}>
            <button
              type="button"
              className={styles.add}
              aria-label={t.addOne(fullName(label))}
              onClick={() => onAdd(label.code)}
            >
              <b>{label.name}</b>
              <span>
                {label.city}, {label.state} · {phrases.list.specialty[label.specialty]}
              </span>
              <FoundBy words={search.meant ?? wanted} program={label} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
