import { seasonShelf, useSeason } from '../../app-season.ts';
import { hrefOf } from '../../route.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useKeptOpen } from '../../use-kept-open.ts';
import styles from './season-block.module.css';
import { seasonTotals } from './season-totals.ts';

const t = roomPhrases.season.tracker.home;

/** For whoever follows a season here: that is what they come for, so it stands on top. */
export default function SeasonBlock() {
  useKeptOpen(seasonShelf);
  const log = useSeason((state) => state.value?.log);
  const totals = log ? seasonTotals(log) : null;
  if (!totals) return null;
  const { sent, planned, invitations } = totals;
  return (
    <section className={styles.season} aria-labelledby="season-card-title">
      <h2 id="season-card-title" className={styles.title}>
        {sent > 0 ? t.sent(sent, invitations) : t.planned(planned)}
      </h2>
      <a className={styles.more} href={hrefOf('season')}>
        {t.link}
      </a>
    </section>
  );
}
