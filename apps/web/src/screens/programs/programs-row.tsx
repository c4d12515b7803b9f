import type { Exclusion, ProgramOdds } from '@matchwright/engine';
import { Check, Pin } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { RangeMark } from '../../marks/range-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { hrefOfProgram } from '../../route.ts';
import type { Stated } from '../../runner/stated-facts.ts';
import { percent, percentRange, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { includeProgram, pinProgram } from '../list/list-edits.ts';
import { fullName } from '../list/program-names.ts';
import styles from './programs-screen.module.css';
import { StatedLines } from './stated-line.tsx';

const t = phrases.programs;
const NOTHING: Stated[] = [];

interface Props {
  program: ProgramOdds;
  listed: boolean;
  top: number | null;
}

/** The cells of one program: its odds, or the rule that leaves it out with its source. */
export function ProgramsRow({ program, listed, top }: Props) {
  const specialty = phrases.list.specialty[program.specialty];
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
      <Middle program={program} top={top} />
      <td className={styles.choice} data-print="no">
        {top !== null && <Choice program={program} listed={listed} />}
      </td>
    </>
  );
}

/** Facts while there is no profile, else the odds, or the rule that leaves it out. */
function Middle({ program, top }: { program: ProgramOdds; top: number | null }) {
  const stated = usePlanner((state) => state.facts?.stated[program.code]);
  if (top === null) {
    return (
      <td colSpan={2} className={`${styles.reason} ${styles.wide}`}>
        <StatedLines stated={stated ?? NOTHING} />
      </td>
    );
  }
  if (program.excluded && !program.eligible) return <Reason excluded={program.excluded} />;
  return <Odds program={program} top={top} />;
}

function Odds({ program, top }: { program: ProgramOdds; top: number }) {
  return (
    <>
      <td className={styles.interview}>
        <RangeMark range={program.interview} top={top} />
        <span className={styles.rowLabel}>{phrases.list.interviewChance}</span>
        <span className={styles.figure} aria-hidden="true">
          {percent(program.interview.p)}
          <span className={styles.span}>{percentRange(program.interview.lo90, program.interview.hi90)}</span>
        </span>
      </td>
      <td className={styles.match}>
        <span className={styles.cardLabel}>{phrases.list.matchChance}</span>
        {percent(program.match.p)}
      </td>
    </>
  );
}

function Reason({ excluded }: { excluded: Exclusion }) {
  return (
    <td colSpan={2} className={styles.reason}>
      {shown(excluded.says)}
      {excluded.source && (
        <span className={styles.source}>
          <SourceLine source={excluded.source} year={excluded.year} />
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
      <Button aria-label={phrases.list.removeExclusion(name)} onClick={() => includeProgram(code)}>
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
    <Button look="quiet" icon={Pin} aria-label={phrases.list.pinName(name)} onClick={() => pinProgram(code)}>
      {phrases.list.pin}
    </Button>
  );
}
