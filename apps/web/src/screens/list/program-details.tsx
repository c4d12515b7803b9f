import type { ListedProgram, ListResult, UnknownFact } from '@matchwright/engine';
import { ArrowLeftRight, TriangleAlert } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { hrefOfProgram } from '../../route.ts';
import { COMMA } from '../../text/language.ts';
import { listed, percent, percentRange, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { withStop } from '../../text/with-stop.ts';
import { swapPrograms } from './list-edits.ts';
import { levelWord } from './list-figures.ts';
import styles from './program-list.module.css';
import { fullName, useProgramNames } from './program-names.ts';
import { unknownWords } from './unknown-words.ts';

const t = phrases.list;

interface Props {
  id: string;
  program: ListedProgram;
  result: ListResult;
  names: Map<string, string>;
}

/** What is behind one row: ranges in words, what is unknown and how it was counted, and its neighbours. */
export function ProgramDetails({ id, program, result, names }: Props) {
  const named = (codes: string[]) => listed(codes.map((code) => names.get(code) ?? code));
  const alternatives = result.alternatives[program.code] ?? [];
  return (
    <tr className={styles.details} id={id}>
      <td className={styles.detailsBody}>
        <p>
          {t.levelLong[levelWord(result, program.specialty, program.level)]}. {t.interviewChance}{' '}
          {percent(program.interview.p)}
          {COMMA}
          {t.likely(percentRange(program.interview.lo50, program.interview.hi50))}
          {COMMA}
          {t.possible(percentRange(program.interview.lo90, program.interview.hi90))}. {t.matchChance}{' '}
          {percent(program.match.p)}
          {COMMA}
          {t.possible(percentRange(program.match.lo90, program.match.hi90))}.
        </p>
        {program.reasons.length > 2 && (
          <p>
            {t.whyHere} {shown(withStop(program.reasons.join('; ')))}
          </p>
        )}
        {program.unknown.map((unknown) => (
          <Policy key={unknown.field} unknown={unknown} code={program.code} />
        ))}
        {program.sameInstitution.length > 0 && (
          <p className={styles.warning}>
            <TriangleAlert size={18} strokeWidth={1.75} aria-hidden="true" />
            <span>{phrases.studio.sameInstitution(named(program.sameInstitution))}</span>
          </p>
        )}
        {alternatives.length > 0 && <Alternatives codes={alternatives} program={program} />}
        <p className="soft">{t.nrmpCode(program.code)}</p>
      </td>
    </tr>
  );
}

/** Programs outside the list that would do as well, each one press from taking this one's place. */
function Alternatives({ codes, program }: { codes: string[]; program: ListedProgram }) {
  const names = useProgramNames();
  const own = fullName(program);
  return (
    <div className={styles.alternatives}>
      <p>{phrases.studio.alternatives}</p>
      <ul>
        {codes.map((code) => {
          const name = names.get(code) ?? code;
          return (
            <li key={code}>
              <a href={hrefOfProgram(code)}>{name}</a>
              <Button
                look="quiet"
                icon={ArrowLeftRight}
                aria-label={phrases.studio.takeInsteadOf(name, own)}
                onClick={() => swapPrograms(code, program.code)}
              >
                {phrases.studio.takeInstead}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** One policy in words, with the source of the statement behind it. */
function Policy({ unknown, code }: { unknown: UnknownFact; code: string }) {
  const stated = usePlanner((state) => state.facts?.stated[code]);
  const needed = usePlanner((state) => state.profile?.visa.needed ?? null);
  const { says, from } = unknownWords(unknown, stated, needed);
  return (
    <p>
      {says}{' '}
      {from && (
        <span className="soft">
          <SourceLine source={from.source} year={from.year} />
        </span>
      )}
    </p>
  );
}
