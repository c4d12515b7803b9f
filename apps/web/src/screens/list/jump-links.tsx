import type { ListResult } from '@matchwright/engine';
import { JumpLink } from '../../parts/jump-link.tsx';
import { en } from '../../text/en.ts';
import styles from './jump-links.module.css';
import { groupedPrograms } from './list-figures.ts';

const t = en.list;

/** The way past the controls and past hundreds of rows: to each specialty and to the proof. */
export function JumpLinks({ result }: { result: ListResult }) {
  const groups = groupedPrograms(result.programs);
  const places = groups.map((group) => ({
    id: `group-${group.specialty}`,
    label: t.specialty[group.specialty],
  }));
  return (
    <nav className={styles.jump} aria-label={t.jumpTo} data-print="no">
      <span aria-hidden="true">{t.jumpTo}</span>
      <ul>
        {[...places, { id: 'proof-title', label: en.proof.title }].map(({ id, label }) => (
          <li key={id}>
            <JumpLink to={id}>{label}</JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
