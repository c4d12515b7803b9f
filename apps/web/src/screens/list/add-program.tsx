import type { ProgramOdds } from '@matchwright/engine';
import { Pin, Search } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { searchText, wordTest } from '../../directory/search-text.ts';
import { Button } from '../../parts/button.tsx';
import inputs from '../../parts/inputs.module.css';
import { hrefOf } from '../../route.ts';
import { percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './add-program.module.css';
import { pinProgram } from './list-edits.ts';
import { fullName } from './program-names.ts';

const t = phrases.list;
const SHOWN = 8;
const NONE: ProgramOdds[] = [];

/** Finds an eligible program outside the list and pins it. */
export function AddProgram() {
  const id = useId();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const odds = usePlanner((state) => state.odds.result?.programs ?? NONE);
  const inList = usePlanner((state) => state.plan.result?.programs);
  const found = useMemo(() => {
    if (wanted === '') return null;
    const codes = new Set(inList?.map((program) => program.code));
    const hasWords = wordTest(wanted);
    return odds
      .filter((program) => program.eligible && !codes.has(program.code) && hasWords(searchText(program)))
      .sort((a, b) => b.match.p - a.match.p);
  }, [odds, inList, wanted]);
  return (
    <section className={styles.add} data-print="no">
      <h2>
        <label htmlFor={id}>{t.search}</label>
      </h2>
      <p className="soft" id={`${id}-help`}>
        {t.searchHelp}
      </p>
      <span className={styles.box}>
        <Search size={18} strokeWidth={1.75} aria-hidden="true" />
        <input
          id={id}
          className={`${inputs.input} ${inputs.full}`}
          type="search"
          autoComplete="off"
          aria-describedby={`${id}-help`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </span>
      <p role="status" className={styles.count}>
        {found ? t.searchCount(found.length) : ''}
      </p>
      {found && found.length > 0 && (
        <ul className={styles.found}>
          {found.slice(0, SHOWN).map((program) => (
            <li key={program.code}>
              <span>
                <b>{program.name}</b>
                <span className={styles.place}>
                  {program.city}, {program.state} · {t.specialty[program.specialty]} ·{' '}
                  {t.matchChance.toLowerCase()} {percent(program.match.p)}
                </span>
              </span>
              <Button
                icon={Pin}
                aria-label={t.pinName(fullName(program))}
                onClick={() => pinProgram(program.code)}
              >
                {t.pin}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <a href={hrefOf('programs')}>{t.searchMore}</a>
    </section>
  );
}
