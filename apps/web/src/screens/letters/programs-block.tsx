import type { LetterPlan, ProgramLetters } from '@matchwright/engine/advice';
import { Fold } from '../../parts/fold.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { hrefOfProgram } from '../../route.ts';
import { inEnglish } from '../../text/language.ts';
import { count, listed } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './letters-screen.module.css';

const t = roomPhrases.letters;
const GROUPS = ['not-met', 'cannot-tell', 'met'] as const;

/** Programs with a statement that we know, by whether the letters in hand are what it asks for. */
export function ProgramsBlock({ plan: { programs, known } }: { plan: LetterPlan }) {
  const parts = known.map(({ specialty, known: some, of }) =>
    t.known(count(some), count(of), phrases.list.shortSpecialty[specialty]),
  );
  return (
    <section className={styles.section} aria-labelledby="letters-programs">
      <h2 id="letters-programs">{t.programs}</h2>
      {programs.length === 0 ? <p>{t.noPrograms}</p> : <p>{t.programsHelp(listed(parts))}</p>}
      {GROUPS.map((status) => {
        const group = programs.filter(({ now }) => now === status);
        if (group.length === 0) return null;
        return (
          <Fold key={status} label={t.groups[status](count(group.length))}>
            <ul className={styles.programs}>
              {group.map((program) => (
                <li key={program.code}>
                  <ProgramCard program={program} />
                </li>
              ))}
            </ul>
          </Fold>
        );
      })}
    </section>
  );
}

function ProgramCard({ program }: { program: ProgramLetters }) {
  const { code, name, statement, year, note, source, now, planned, says } = program;
  return (
    <article className={styles.card} aria-label={name}>
      <h3>
        <a href={hrefOfProgram(code)}>{name}</a>
      </h3>
      <p className={styles.quote} {...inEnglish}>
        {t.statement(statement)}
      </p>
      <StatusWord status={now} />
      <p>{says}</p>
      {planned !== now && <p>{t.planned[planned]}</p>}
      <p>
        <SourceNote id={source} year={year} />
        {note && (
          <span className={styles.small} {...inEnglish}>
            {' '}
            ({note})
          </span>
        )}
      </p>
    </article>
  );
}
