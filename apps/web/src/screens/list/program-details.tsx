import type { ListedProgram, ListResult } from '@matchwright/engine';
import { en } from '../../text/en.ts';
import { listed, percent, percentRange } from '../../text/numbers.ts';
import { levelWord } from './list-figures.ts';
import styles from './program-list.module.css';

const t = en.list;

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
          {percent(program.interview.p)},{' '}
          {t.likely(percentRange(program.interview.lo50, program.interview.hi50))},{' '}
          {t.possible(percentRange(program.interview.lo90, program.interview.hi90))}. {t.matchChance}{' '}
          {percent(program.match.p)}, {t.possible(percentRange(program.match.lo90, program.match.hi90))}.
        </p>
        {program.reasons.length > 2 && <p>{t.whyHere(listed(program.reasons))}</p>}
        {program.unknown.map((unknown) => (
          <p key={unknown.field}>{unknown.says}</p>
        ))}
        {program.sameInstitution.length > 0 && <p>{t.sameInstitution(named(program.sameInstitution))}</p>}
        {alternatives.length > 0 && <p>{t.alternatives(named(alternatives.slice(0, 5)))}</p>}
        <p className="soft">{program.code}</p>
      </td>
    </tr>
  );
}
