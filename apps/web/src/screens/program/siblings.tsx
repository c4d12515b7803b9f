import { hrefOfProgram } from '../../route.ts';
import type { ProgramAccount } from '../../runner/runner.ts';
import { percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { fullName } from '../list/program-names.ts';
import styles from './program-screen.module.css';

const t = phrases.program;

export function Siblings({ siblings }: Pick<ProgramAccount, 'siblings'>) {
  if (siblings.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="siblings">
      <h2 id="siblings">{t.siblings}</h2>
      <p className={styles.small}>{t.siblingsHelp}</p>
      <ul className={styles.rows}>
        {siblings.map((sibling) => (
          <li key={sibling.code}>
            <a href={hrefOfProgram(sibling.code)}>{fullName(sibling)}</a>
            <p className="soft">
              {sibling.eligible ? t.siblingMatch(percent(sibling.match.p)) : t.siblingClosed}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
