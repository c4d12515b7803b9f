import { planner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { phrases } from '../../text/phrases.ts';
import { useAskedAnyway } from '../../use-asked.ts';
import { FactsTable } from './facts-table.tsx';
import { NeighbourLinks } from './neighbours.tsx';
import { ProgramTitle } from './program-head.tsx';
import styles from './program-screen.module.css';
import { VisaEvidence } from './visa-evidence.tsx';

const t = phrases.program;

/** What is known of a program, for whoever has no profile: facts without odds. */
export function FactsOnly({ code }: { code: string }) {
  const { result, error } = useAskedAnyway(`facts ${code}`, (subject) =>
    planner.ask.compare(subject, [code]),
  );
  const view = result?.[0]?.view;
  if (error) {
    return (
      <Notice tone="risk" title={t.factsFailed} role="alert">
        <p>{error}</p>
      </Notice>
    );
  }
  if (!view) return <p className="soft">{t.loading}</p>;
  return (
    <article className={styles.page}>
      <header className={styles.section}>
        <NeighbourLinks code={code} />
        <ProgramTitle view={view} />
        <Notice tone="note">{phrases.programs.needProfile}</Notice>
      </header>
      <VisaEvidence view={view} />
      <FactsTable view={view} />
    </article>
  );
}
