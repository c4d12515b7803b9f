import type { CheapestRepair } from '@matchwright/engine/advice';
import { roomPhrases } from '../../text/room-phrases.ts';
import { RepairFigures } from '../advice/repair-lines.tsx';
import styles from './audit-page.module.css';
import { FindingLinks } from './findings-block.tsx';
import type { Numbered } from './numbered.ts';

const t = roomPhrases.audit;
const SHOWN = 3;

/** Over all risks, the steps that cost least, with their deadlines. */
export function CheapestBlock({ cheapest, numbered }: { cheapest: CheapestRepair[]; numbered: Numbered }) {
  return (
    <section className={styles.section} aria-labelledby="cheapest-title">
      <div>
        <h2 id="cheapest-title">{t.cheapest}</h2>
        <p className="soft" data-print="no">
          {t.cheapestHelp}
        </p>
      </div>
      <ol className={styles.cheapest}>
        {cheapest.slice(0, SHOWN).map(({ risks, repair }) => (
          <li key={repair.what}>
            <h3>{repair.what}</h3>
            <RepairFigures repair={repair} />
            <FindingLinks label={t.lessens} ids={risks} numbered={numbered} />
          </li>
        ))}
      </ol>
    </section>
  );
}
