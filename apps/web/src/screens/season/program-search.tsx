import type { SpecialtyId } from '@matchwright/facts';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { useProgramSearch } from '../../directory/program-search.ts';
import { FoundBy, MeantNote } from '../../directory/search-notes.tsx';
import { Button } from '../../parts/button.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { fullName } from '../list/program-names.ts';
import styles from './add-section.module.css';

const t = roomPhrases.season.tracker.start;
const SHOWN = 8;
const NO_LABELS: ProgramLabel[] = [];

interface Props {
  /** What the button of each program says, and says aloud. */
  choose: string;
  chooseOf: (name: string) => string;
  /** Codes that need no button, with the word that stands there. */
  settled?: { codes: ReadonlySet<string>; word: string };
  /** Words to begin with, and the specialty whose programs stand first. */
  begins?: string;
  first?: SpecialtyId | null;
  onChoose: (program: ProgramLabel) => void;
}

/** Any program of our facts, by words of its name and place. */
export function ProgramSearch({ choose, chooseOf, settled, begins = '', first, onChoose }: Props) {
  const id = useId();
  const [words, setWords] = useState(begins);
  const wanted = useDeferredValue(words.trim());
  const labels = usePlanner((state) => state.facts?.labels ?? NO_LABELS);
  const { codes, meant } = useProgramSearch(wanted, labels);
  const found = useMemo(() => {
    const all = codes && labels.filter((label) => codes.has(label.code));
    return all?.toSorted((a, b) => Number(b.specialty === first) - Number(a.specialty === first));
  }, [labels, codes, first]);
  return (
    <div className={styles.read}>
      <label htmlFor={id}>{t.search}</label>
      <SearchBox id={id} words={words} onWords={setWords} />
      <MeantNote typed={wanted} meant={meant} />
      <p role="status" className={styles.small}>
        {found && (found.length > SHOWN ? t.foundFirst(SHOWN, found.length) : t.found(found.length))}
      </p>
      {found && found.length > 0 && (
        <ul className={styles.rows}>
          {found.slice(0, SHOWN).map((program) => (
            <li key={program.code}>
              <span className={styles.about}>
                <b>{program.name}</b>
                <br />
                <span className={styles.small}>
                  {program.city}, {program.state} · {phrases.list.shortSpecialty[program.specialty]}
                </span>{' '}
                <FoundBy words={meant ?? wanted} program={program} />
              </span>
              {settled?.codes.has(program.code) ? (
                <span className={styles.small}>{settled.word}</span>
              ) : (
                <Button aria-label={chooseOf(fullName(program))} onClick={() => onChoose(program)}>
                  {choose}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
