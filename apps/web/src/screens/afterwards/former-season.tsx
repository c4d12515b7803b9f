import type { SeasonLog } from '@matchwright/inputs/season';
import { planner } from '../../app-planner.ts';
import { JumpLink } from '../../parts/jump-link.tsx';
import { SeasonAnswer } from '../../season/season-answer.tsx';
import { useSeasonAsked } from '../../season/use-season-answer.ts';
import { useSeasonToday } from '../../season/use-season-today.ts';
import { useSeasonTotals } from '../../season/use-season-totals.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { LookBackParts } from './look-back.tsx';

const t = roomPhrases.afterwards;

/** The look back on a season that was set aside, as it was left. */
export function FormerSeason({ log }: { log: SeasonLog }) {
  const season = log.season ?? 0;
  const { applications, invitations, ranked } = useSeasonTotals(log);
  const today = useSeasonToday(season);
  const asked = useSeasonAsked(`look back on ${season} ${today}`, ({ subject }) =>
    planner.ask.season(subject, log, 'afterwards', { today, now: new Date().toISOString() }),
  );
  return (
    <>
      <section className={styles.section} aria-labelledby="ending">
        <h2 id="ending">{t.ending.titleOf(season)}</h2>
        <p>
          {t.past.results[log.result ?? 'unknown']} {t.past.totals(applications, invitations, ranked)}
        </p>
        <p className={styles.small} data-print="no">
          {t.running.change} <JumpLink to="past">{t.sections.past}</JumpLink>
        </p>
      </section>
      <SeasonAnswer asked={asked} working={t.working}>
        {(back) => <LookBackParts back={back} begins={null} />}
      </SeasonAnswer>
    </>
  );
}
