import { Fold } from '../../parts/fold.tsx';
import { inEnglish } from '../../text/language.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './letters-screen.module.css';

const t = phrases.letters;

export function CriteriaFold({ criteria }: { criteria: readonly string[] }) {
  return (
    <Fold label={t.howChosen}>
      <div className={styles.folded}>
        <p className={styles.small}>{t.howChosenHelp}</p>
        <ol className={styles.numbered}>
          {criteria.map((says) => (
            <li key={says} {...inEnglish}>
              {says}
            </li>
          ))}
        </ol>
      </div>
    </Fold>
  );
}
