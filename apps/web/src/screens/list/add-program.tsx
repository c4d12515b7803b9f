import type { ProgramOdds } from '@matchwright/engine';
import { CircleHelp, Pin } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { usePlanner, useWanted } from '../../app-planner.ts';
import { useProgramSearch } from '../../directory/program-search.ts';
import { MeantNote } from '../../directory/search-notes.tsx';
import { Button } from '../../parts/button.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { hrefOf } from '../../route.ts';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { percent, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './add-program.module.css';
import { pinProgram } from './list-edits.ts';
import { fullName } from './program-names.ts';
import { programAsked } from './why-address.ts';
import { WhyNotPanel } from './why-not-panel.tsx';

const t = phrases.studio;
const SHOWN = 8;
const NONE: ProgramOdds[] = [];
const NO_LABELS: ProgramLabel[] = [];

/** Finds a program outside the list, says why it is not in it, and pins it. */
export function AddProgram() {
  const id = useId();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useAskedProgram();
  const wanted = useDeferredValue(words.trim());
  const { found, meant } = useFound(wanted);
  return (
    <section className={styles.add} data-print="no">
      {asked && <WhyNotPanel key={asked} code={asked} onClose={() => setAsked(null)} />}
      <h2>
        <label htmlFor={id}>{t.outside}</label>
      </h2>
      <p className="soft" id={`${id}-help`}>
        {t.outsideHelp}
      </p>
      <SearchBox id={id} aria-describedby={`${id}-help`} words={words} onWords={setWords} />
      <MeantNote typed={wanted} meant={meant} />
      <p role="status" className={styles.count}>
        {found ? t.outsideFound(found.length) : ''}
      </p>
      {found && found.length > 0 && (
        <ul className={styles.found}>
          {found.slice(0, SHOWN).map((program) => (
            <Found key={program.code} program={program} onWhy={() => setAsked(program.code)} />
          ))}
        </ul>
      )}
      <a href={hrefOf('programs')}>{phrases.list.searchMore}</a>
    </section>
  );
}

function Found({ program, onWhy }: { program: ProgramOdds; onWhy: () => void }) {
  const name = fullName(program);
  return (
    <li>
      <span className={styles.about}>
        <b>{program.name}</b>
        <span className={styles.place}>
          {program.city}, {program.state} · {phrases.list.specialty[program.specialty]}
          {program.eligible && ` · ${phrases.list.matchChance.toLowerCase()} ${percent(program.match.p)}`}
        </span>
        {program.excluded && (
          <span className={styles.place}>
            {t.leftOut} {shown(program.excluded.says)}
          </span>
        )}
      </span>
      <span className={styles.choices}>
        <Button icon={Pin} aria-label={phrases.list.pinName(name)} onClick={() => pinProgram(program.code)}>
          {phrases.list.pin}
        </Button>
        <Button icon={CircleHelp} aria-label={t.whyOf(name)} onClick={onWhy}>
          {t.why}
        </Button>
      </span>
    </li>
  );
}

/** Programs outside the list that match the words: those open to the person first, the better chance first. */
function useFound(wanted: string) {
  useWanted('odds');
  const odds = usePlanner((state) => state.odds.result?.programs ?? NONE);
  const inList = usePlanner((state) => state.plan.result?.programs);
  const labels = usePlanner((state) => state.facts?.labels ?? NO_LABELS);
  const { codes, meant } = useProgramSearch(wanted, labels);
  const found = useMemo(() => {
    if (codes === null) return null;
    const listed = new Set(inList?.map((program) => program.code));
    return odds
      .filter((program) => !listed.has(program.code) && codes.has(program.code))
      .sort((a, b) => Number(b.eligible) - Number(a.eligible) || b.match.p - a.match.p);
  }, [odds, inList, codes]);
  return { found, meant };
}

/** The program that is asked about: one pressed here, or the one that a link to this screen names. */
function useAskedProgram() {
  const mainCodes = usePlanner((state) => state.facts?.mainCodes);
  const [linked, setLinked] = useState(() => programAsked(window.location.hash));
  const [pressed, setPressed] = useState<string | null>(null);
  useEffect(() => {
    const moved = () => setLinked(programAsked(window.location.hash));
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  const set = (code: string | null) => {
    setPressed(code);
    setLinked(null);
  };
  const code = pressed ?? linked;
  return [code && mainCodes ? (mainCodes[code] ?? null) : null, set] as const;
}
