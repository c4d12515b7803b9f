import { type SeasonLog, serializeSeason } from '@matchwright/inputs/season';
import { Download, Undo2 } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { Fold } from '../../parts/fold.tsx';
import { useApplicationNames } from '../../season/use-application-names.ts';
import { useSeasonTotals } from '../../season/use-season-totals.ts';
import { dayOf } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { bringBack } from './season-edits.ts';
import { Section } from './section.tsx';

const t = roomPhrases.afterwards.past;

interface Props {
  past: readonly SeasonLog[];
  /** The season on the page; null while nobody said. */
  shown: number | null;
}

/** Seasons that were set aside: to look at, to save as a file, to bring back. */
export function PastSeasons({ past, shown }: Props) {
  const newestFirst = past.map((log, index) => ({ log, index })).reverse();
  return (
    <Section id="past">
      <ul className={styles.rows}>
        {newestFirst.map(({ log, index }) => (
          <PastSeason key={index} log={log} index={index} shown={shown} />
        ))}
      </ul>
    </Section>
  );
}

function PastSeason({ log, index, shown }: { log: SeasonLog; index: number; shown: number | null }) {
  const { applications, invitations, ranked } = useSeasonTotals(log);
  const season = log.season ?? 0;
  return (
    <li className={styles.past}>
      <h3>{t.titleOf(season)}</h3>
      <p>
        {log.result === undefined && applications === 0 ? (
          t.nothingSent(log.applications.length)
        ) : (
          <>
            {t.results[log.result ?? 'unknown']} {t.totals(applications, invitations, ranked)}
          </>
        )}
      </p>
      {log.applications.length > 0 && (
        <Fold label={t.programs(log.applications.length)}>
          <Programs log={log} />
        </Fold>
      )}
      <div className={styles.actions} data-print="no">
        <Button
          icon={Download}
          aria-label={t.saveOf(season)}
          onClick={() => downloadText(serializeSeason(log), fileOf(season), 'application/yaml;charset=utf-8')}
        >
          {t.save}
        </Button>
        {shown !== null && (
          <Button icon={Undo2} aria-label={t.backOf(season)} onClick={() => bringBack(index, log, shown)}>
            {t.back}
          </Button>
        )}
      </div>
    </li>
  );
}

const fileOf = (season: number) => `matchwright-season-${season}.yaml`;

function Programs({ log }: { log: SeasonLog }) {
  const nameOf = useApplicationNames();
  const rows = log.applications.map((one, index) => ({ one, index, last: one.history.at(-1) }));
  return (
    <ul className={styles.says}>
      {rows.map(({ one, index, last }) => (
        <li key={index}>
          {nameOf(one)}: {t.statuses[last?.status ?? 'planned']}
          {last?.date && `, ${dayOf(last.date)}`}
        </li>
      ))}
    </ul>
  );
}
