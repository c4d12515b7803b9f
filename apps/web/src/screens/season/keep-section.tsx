import { type SeasonLog, serializeSeason } from '@matchwright/inputs/season';
import { Download } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './add-section.module.css';
import { seasonCsv } from './season-csv.ts';
import { useRows } from './tracker.tsx';

const t = roomPhrases.season.tracker.keep;

/** One name in every language: the command line is told it. */
const FILE = 'matchwright-season';

/** The season as a table for a spreadsheet, and as the file that everything here reads. */
export function KeepSection({ log }: { log: SeasonLog }) {
  const rows = useRows(log.applications);
  return (
    <section className={styles.section} aria-labelledby="keep" data-print="no">
      <h2 id="keep">{t.title}</h2>
      <p className={styles.small}>{t.help}</p>
      <div className={styles.line}>
        {rows.length > 0 && (
          <Button icon={Download} onClick={() => downloadText(seasonCsv(rows), `${FILE}.csv`, 'text/csv')}>
            {t.csv}
          </Button>
        )}
        <Button
          icon={Download}
          onClick={() => downloadText(serializeSeason(log), `${FILE}.yaml`, 'application/yaml')}
        >
          {t.file}
        </Button>
      </div>
    </section>
  );
}
