import type { ListResult } from '@matchwright/engine';
import { JumpNav } from '../../parts/jump-nav.tsx';
import { phrases } from '../../text/phrases.ts';
import { groupedPrograms } from './list-figures.ts';
import styles from './list-screen.module.css';

const t = phrases.list;

/** The way past the controls and past hundreds of rows: to each specialty and to the proof. */
export function JumpLinks({ result }: { result: ListResult }) {
  const groups = groupedPrograms(result.programs).map(({ specialty }) => ({
    id: `group-${specialty}`,
    label: t.specialty[specialty],
  }));
  return (
    <div className={styles.jump}>
      <JumpNav places={[...groups, { id: 'proof-title', label: phrases.proof.title }]} />
    </div>
  );
}
