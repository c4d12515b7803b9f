import type { ListedProgram, ListResult } from '@matchwright/engine';
import { listed, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { inDoubt } from './list-figures.ts';
import { fullName } from './program-names.ts';
import styles from './proof-section.module.css';

const t = phrases.proof;

/** What we could not find out about the programs in the list, and which of them share people. */
export function UnknownBlock({ result }: { result: ListResult }) {
  const unknown = result.programs.filter((program) => inDoubt(program).length > 0);
  const several = unknown.filter((program) => inDoubt(program).length > 1).length;
  const byField = new Map<string, number>();
  for (const program of unknown) {
    for (const { field } of inDoubt(program)) byField.set(field, (byField.get(field) ?? 0) + 1);
  }
  return (
    <div className={styles.block}>
      <section className={styles.block}>
        <h3>{t.unknownTitle}</h3>
        <p>
          {t.unknownCount(unknown.length, result.programs.length)} {several > 0 && t.unknownSeveral(several)}
        </p>
        <dl className={styles.rows}>
          {[...byField].map(([field, n]) => (
            <div key={field}>
              <dt>{shown(t.fields[field as keyof typeof t.fields] ?? field)}</dt>
              <dd>{phrases.list.programs(n)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <SharedInstitutions result={result} />
    </div>
  );
}

function SharedInstitutions({ result }: { result: ListResult }) {
  const groups = sharedGroups(result);
  if (groups.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3>{t.sharedTitle}</h3>
      <p className={styles.small}>{t.sharedHelp}</p>
      <ul className={styles.rows}>
        {groups.map((programs) => (
          <li key={programs.map((program) => program.code).join()}>{groupWords(programs)}</li>
        ))}
      </ul>
    </section>
  );
}

/** "Hurley Medical Center: Med-Peds and Pediatrics", or the full names where they differ. */
function groupWords(programs: ListedProgram[]): string {
  const names = new Set(programs.map((program) => program.name));
  const [only] = names;
  if (names.size > 1 || only === undefined) return listed(programs.map(fullName));
  return t.sharedGroup(
    only,
    listed(programs.map((program) => phrases.list.shortSpecialty[program.specialty])),
  );
}

/** Each set of listed programs of one institution once. */
function sharedGroups(result: ListResult): ListedProgram[][] {
  const byCode = new Map(result.programs.map((program) => [program.code, program]));
  const groups = new Map<string, ListedProgram[]>();
  for (const program of result.programs) {
    if (program.sameInstitution.length === 0) continue;
    const codes = [program.code, ...program.sameInstitution].sort();
    groups.set(
      codes.join(),
      codes.flatMap((code) => byCode.get(code) ?? []),
    );
  }
  return [...groups.values()];
}
