import { seasonShelf, useSeason } from '../../app-season.ts';
import { hrefOf } from '../../route.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useKeptOpen } from '../../use-kept-open.ts';
import { statusOf } from '../season/season-edits.ts';
import { StageIcon, stageWord } from '../season/stage-word.tsx';
import { statusCounts } from '../season/tracker-rows.ts';
import styles from './season-block.module.css';

const t = roomPhrases.season.tracker.home;

/** Where the applications stand, for whoever follows a season here. */
export default function SeasonBlock() {
  useKeptOpen(seasonShelf);
  const applications = useSeason((state) => state.value?.log.applications);
  if (!applications || applications.length === 0) return null;
  const counts = statusCounts(applications.map((one) => ({ status: statusOf(one) })));
  return (
    <section className={styles.season} aria-labelledby="season-title">
      <h2 id="season-title">{t.title}</h2>
      <ul className={styles.counts}>
        {counts.map(([status, n]) => (
          <li key={status}>
            <StageIcon status={status} />
            {t.counted(count(n), stageWord(status))}
          </li>
        ))}
      </ul>
      <a className={styles.more} href={hrefOf('season')}>
        {t.link}
      </a>
    </section>
  );
}
