import { Fold } from '../../parts/fold.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './letters-screen.module.css';

const t = roomPhrases.letters;

export function CriteriaFold({ criteria }: { criteria: readonly string[] }) {
  return (
    <Fold label={t.howChosen}>
      <div className={styles.folded}>
        <p className={styles.small}>{t.howChosenHelp}</p>
        <ol className={styles.numbered}>
          {criteria.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ol>
      </div>
    </Fold>
  );
}
