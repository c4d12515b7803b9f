import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { MOST_COMPARED } from '../../directory/compare-choice.ts';
import { searchText, wordTest } from '../../directory/search-text.ts';
import { TextInput } from '../../parts/inputs.tsx';
import { PopUp } from '../../parts/pop-up.tsx';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { fullName } from '../list/program-names.ts';
import styles from './compare-screen.module.css';

const t = roomPhrases.compare;
const SHOWN = 8;

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
  const labels = usePlanner((state) => state.facts?.labels);
  const found = useMemo(() => {
    if (wanted === '') return null;
    const hasWords = wordTest(wanted);
    return labels?.filter((label) => !codes.includes(label.code) && hasWords(searchText(label))) ?? [];
  }, [labels, codes, wanted]);
  return (
    <div className={styles.search}>
      <TextInput label={t.add} placeholder={t.addHelp} value={words} onChange={setWords} />
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
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
