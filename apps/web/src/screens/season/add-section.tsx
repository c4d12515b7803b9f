import type { SeasonLog } from '@matchwright/inputs/season';
import type { ReactNode } from 'react';
import { Fold } from '../../parts/fold.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './add-section.module.css';
import { ByList } from './by-list.tsx';
import { BySearch } from './by-search.tsx';
import { BySeasonFile } from './by-season-file.tsx';
import { ByTable } from './by-table.tsx';
import { ByTotals } from './by-totals.tsx';

const t = roomPhrases.season.tracker.start;

/** The ways to bring applications in. While there is none they all stand open; later they wait behind their names. */
export function AddSection({ log, isEmpty }: { log: SeasonLog; isEmpty: boolean }) {
  const ways: { label: string; help: string; part: ReactNode }[] = [
    { label: t.byList, help: t.byListHelp, part: <ByList log={log} /> },
    { label: t.byTable, help: t.byTableHelp, part: <ByTable log={log} /> },
    { label: t.bySearch, help: '', part: <BySearch log={log} /> },
    { label: t.byTotals, help: t.byTotalsHelp, part: <ByTotals log={log} /> },
    { label: t.bySeasonFile, help: t.bySeasonFileHelp, part: <BySeasonFile /> },
  ];
  return (
    <section className={styles.section} aria-labelledby="add" data-print="no">
      <h2 id="add">{isEmpty ? t.title : t.more}</h2>
      {isEmpty && <p>{t.help}</p>}
      <div className={isEmpty ? styles.ways : undefined}>
        {ways.map(({ label, help, part }) =>
          isEmpty ? (
            <div key={label} className={styles.way}>
              <h3>{label}</h3>
              {help && <p className={styles.small}>{help}</p>}
              {part}
            </div>
          ) : (
            <Fold key={label} label={label} memory={`season ${label}`}>
              <div className={styles.folded}>
                {help && <p className={styles.small}>{help}</p>}
                {part}
              </div>
            </Fold>
          ),
        )}
      </div>
    </section>
  );
}
