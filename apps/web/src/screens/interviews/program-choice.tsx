import { useDeferredValue, useMemo, useState } from 'react';
import { useProgramSearch } from '../../directory/program-search.ts';
import { MeantNote } from '../../directory/search-notes.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './interviews.module.css';
import type { Programs } from './use-programs.ts';

const t = roomPhrases.interviews.program;
const SHOWN = 8;

interface Props {
  /** Code or name; empty while none is chosen. */
  value: string;
  /** Keys of the applications of this season, which come first, in this order. */
  applied: readonly string[];
  programs: Programs;
  problem: string | undefined;
  onChange: (key: string) => void;
}

/** The program of an interview: one that was applied to, or any other. */
export function ProgramChoice({ value, applied, programs, problem, onChange }: Props) {
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const { found, meant } = useFound(wanted, applied, programs);
  if (value !== '') {
    return (
      <div className={styles.chosen}>
        <span className={styles.label}>{t.label}</span>
        <strong>{programs.nameOf(value)}</strong>
        <Place program={value} programs={programs} />
        <div>
          <Button onClick={() => onChange('')}>{t.another}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.search}>
      <Field label={t.label} help={applied.length > 0 ? t.helpApplied : t.help} problem={problem}>
        {(wiring) => <SearchBox {...wiring} words={words} onWords={setWords} whole />}
      </Field>
      <MeantNote typed={wanted} meant={meant} />
      <p role="status" className={styles.small}>
        {wanted === '' ? '' : t.found(found.length, count(found.length))}
      </p>
      <ul className={styles.found}>
        {found.slice(0, SHOWN).map((key) => (
          <li key={key}>
            <button type="button" className={styles.pick} onClick={() => onChange(key)}>
              <strong>{programs.nameOf(key)}</strong>
              <Place program={key} programs={programs} applied={applied.includes(key)} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Place({ program, programs, applied }: { program: string; programs: Programs; applied?: boolean }) {
  const label = programs.labelOf(program);
  const words = [label && `${label.city}, ${label.state}`, applied && t.applied].filter(Boolean).join(' · ');
  return words === '' ? null : <span className={styles.small}>{words}</span>;
}

/** Applications first; without words, the applications alone. */
function useFound(wanted: string, applied: readonly string[], programs: Programs) {
  const searched = useMemo(() => {
    const unknown = applied.filter((key) => !programs.labelOf(key));
    return [...programs.all, ...unknown.map((key) => ({ code: key, name: key, city: '', state: '' }))];
  }, [applied, programs]);
  const { codes, meant } = useProgramSearch(wanted, searched);
  const found = useMemo(() => {
    if (codes === null) return [...applied];
    const own = applied.filter((key) => codes.has(programs.labelOf(key)?.code ?? key));
    const known = new Set(applied.map((key) => programs.labelOf(key)?.code ?? key));
    return [...own, ...[...codes].filter((code) => !known.has(code))];
  }, [codes, applied, programs]);
  return { found, meant };
}
