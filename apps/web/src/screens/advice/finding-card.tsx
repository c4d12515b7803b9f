import type { Finding } from '@matchwright/engine/advice';
import { SourceNotes } from '../../parts/source-note.tsx';
import { en } from '../../text/en.ts';
import styles from './advice.module.css';

const t = en.advice;

/** What the rules say, the severest first. */
export function Findings({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <p className="soft">{t.none}</p>;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingCard finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function FindingCard({ finding }: { finding: Finding }) {
  return (
    <article className={styles.finding} data-severity={finding.severity}>
      <p className={styles.kind}>
        {t.kinds[finding.kind]} · {t.severities[finding.severity]}
      </p>
      <h3>{finding.title}</h3>
      <p>{finding.says}</p>
      {finding.do.length > 0 && (
        <ul className={styles.do} aria-label={t.next}>
          {finding.do.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <p>
        <SourceNotes ids={finding.sources} />
      </p>
    </article>
  );
}
