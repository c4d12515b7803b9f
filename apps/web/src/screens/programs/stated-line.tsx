import { SourceLine } from '../../parts/source-line.tsx';
import type { Stated } from '../../runner/stated-facts.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './programs-screen.module.css';

const t = phrases.programs;

/** What a program stated, one line for each source: facts that need no profile. */
export function StatedLines({ stated }: { stated: Stated[] }) {
  if (stated.length === 0) return <>{t.nothingStated}</>;
  const bySource = new Map<string, Stated[]>();
  for (const one of stated) {
    const key = `${one.source} ${one.year}`;
    bySource.set(key, [...(bySource.get(key) ?? []), one]);
  }
  return [...bySource].map(([key, facts]) => {
    const [first] = facts;
    return (
      <span key={key} className={styles.stated}>
        {facts.map((fact) => shown(t.stated[fact.field](fact.value as never))).join(' · ')}
        {first && (
          <span className={styles.source}>
            <SourceLine source={first.source} year={first.year} />
          </span>
        )}
      </span>
    );
  });
}
