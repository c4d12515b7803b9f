import type { Exclusion, ProgramOdds } from '@matchwright/engine';
import { Check, Pin } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { RangeMark } from '../../marks/range-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { hrefOfProgram } from '../../route.ts';
import { en } from '../../text/en.ts';
import { percent } from '../../text/numbers.ts';
import { includeProgram, pinProgram } from '../list/list-edits.ts';
import { fullName } from '../list/program-names.ts';
import styles from './programs-screen.module.css';

const t = en.programs;

interface Props {
  program: ProgramOdds;
  listed: boolean;
  top: number;
}

/** The cells of one program: its odds, or the rule that leaves it out with its source. */
export function ProgramsRow({ program, listed, top }: Props) {
  const specialty = en.list.specialty[program.specialty];
  return (
    <>
      <th scope="row" className={styles.program}>
        <p className={styles.name}>
          <a href={hrefOfProgram(program.code)}>{program.name}</a>
        </p>
        <p className={styles.place}>
          {program.city}, {program.state}
          <span className={styles.placeSpecialty}> · {specialty}</span>
        </p>
      </th>
      <td className={styles.specialty}>{specialty}</td>
      {program.excluded ? <Reason excluded={program.excluded} /> : <Odds program={program} top={top} />}
      <td className={styles.choice} data-print="no">
        <Choice program={program} listed={listed} />
      </td>
    </>
  );
}

function Odds({ program, top }: { program: ProgramOdds; top: number }) {
  return (
    <>
      <td className={styles.interview}>
        <RangeMark range={program.interview} top={top} />
        <span aria-hidden="true">{percent(program.interview.p)}</span>
      </td>
      <td className={styles.match}>
        <span className={styles.cardLabel}>{en.list.matchChance}</span>
        {percent(program.match.p)}
      </td>
    </>
  );
}

function Reason({ excluded }: { excluded: Exclusion }) {
  const source = usePlanner((state) => (excluded.source ? state.facts?.sources[excluded.source] : undefined));
  const year = excluded.year ?? source?.year;
  return (
    <td colSpan={2} className={styles.reason}>
      {excluded.says}
      {excluded.source && (
        <span className={styles.source}>
          {t.source(source?.title ?? excluded.source, year ? String(year) : t.undated)}
        </span>
      )}
    </td>
  );
}

function Choice({ program, listed }: { program: ProgramOdds; listed: boolean }) {
  const { code, eligible } = program;
  const name = fullName(program);
  const excludedByYou = usePlanner((state) => state.profile?.preferences.exclude.includes(code));
  if (excludedByYou) {
    return (
      <Button aria-label={en.list.removeExclusion(name)} onClick={() => includeProgram(code)}>
        {t.allow}
      </Button>
    );
  }
  if (listed) {
    return (
      <span className={styles.listed}>
        <Check size={18} strokeWidth={1.75} aria-hidden="true" />
        {t.listed}
      </span>
    );
  }
  if (!eligible) return null;
  return (
    <Button look="quiet" icon={Pin} aria-label={en.list.pinName(name)} onClick={() => pinProgram(code)}>
      {en.list.pin}
    </Button>
  );
}
