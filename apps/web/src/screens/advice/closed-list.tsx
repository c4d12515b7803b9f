import type { Closed, ClosedProgram } from '@matchwright/engine/advice';
import { Fold } from '../../parts/fold.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { hrefOfProgram } from '../../route.ts';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './closed-list.module.css';

const t = roomPhrases.advice.closes;

/** How many programs something shuts, and one press away which: the certain ones apart from old statements. */
export function ClosedList({ closed, memory }: { closed: Closed; memory: string }) {
  const certain = closed.programs.filter((program) => program.certain);
  const old = closed.programs.filter((program) => !program.certain);
  return (
    <div className={styles.closed} data-part="closed">
      <p>
        <b>{countWords(certain.length, old.length)}.</b>{' '}
        <span className="soft">{t.known(count(closed.known), count(closed.of))}</span>
      </p>
      {closed.programs.length > 0 && (
        <div data-print="no">
          <Fold label={t.names} memory={memory}>
            <Names title={t.certainTitle} programs={certain} />
            <Names title={t.oldTitle} programs={old} />
          </Fold>
        </div>
      )}
    </div>
  );
}

function countWords(certain: number, old: number): string {
  if (certain === 0) return old === 0 ? t.none : t.oldAlone(old);
  return old === 0 ? t.certain(certain) : `${t.certain(certain)}; ${t.old(old)}`;
}

function Names({ title, programs }: { title: string; programs: ClosedProgram[] }) {
  if (programs.length === 0) return null;
  return (
    <div className={styles.group}>
      <p className={styles.title}>{title}</p>
      <ul>
        {programs.map(({ code, name, specialty, says, year, source }) => (
          <li key={code}>
            <a href={hrefOfProgram(code)}>{name}</a>
            <span className={styles.small}>
              {phrases.list.specialty[specialty]}. <span>{says}</span> <SourceNote id={source} year={year} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
