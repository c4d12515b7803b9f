import { seasonCount } from '@matchwright/engine/season-count';
import { weekDays } from '@matchwright/engine/season-day';
import { calendarOf } from '@matchwright/facts';
import { usePlanner } from '../../app-planner.ts';
import { seasonShelf, useSeason } from '../../app-season.ts';
import { hrefOf } from '../../route.ts';
import { countedBy } from '../../season/use-season-count.ts';
import { useSeasonToday } from '../../season/use-season-today.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useKeptOpen } from '../../use-kept-open.ts';
import { CertificateFirst } from '../soap/certificate-first.tsx';
import styles from './season-block.module.css';
import { type SeasonTurn, seasonTurn } from './season-turn.ts';

const t = roomPhrases.season.tracker.home;

/** The pages that help then, the most pressing first. */
const PAGES: Record<SeasonTurn, readonly ('season' | 'soap' | 'afterwards')[]> = {
  'under-way': ['season'],
  'match-week': ['afterwards', 'soap'],
  'unmatched-in-match-week': ['soap', 'afterwards'],
  unmatched: ['afterwards'],
  matched: ['afterwards'],
  over: ['afterwards'],
};

/** SOAP is close or now: before somebody is sent there, what it asks for must be known. */
const BEFORE_SOAP: Partial<Record<SeasonTurn, true>> = {
  'match-week': true,
  'unmatched-in-match-week': true,
};

/** For whoever follows a season here: that is what they come for, so it stands on top. */
export default function SeasonBlock() {
  useKeptOpen(seasonShelf);
  const log = useSeason((state) => state.value?.log);
  const former = useSeason((state) => state.value?.past.at(-1)?.season);
  const facts = usePlanner((state) => state.facts);
  const today = useSeasonToday(log?.season);
  if (!log || !facts) return null;
  // A season without its year has not come to its end either.
  const days = log.season === undefined ? [] : calendarOf(facts, log.season);
  const { sent, left, invitations } = seasonCount(log, countedBy(facts, days), today);
  if (sent + left === 0) return former === undefined ? null : <Former season={former} />;
  const turn = seasonTurn(log.result, weekDays(days), today);
  return (
    <section className={styles.season} aria-labelledby="season-card-title">
      <div>
        <h2 id="season-card-title" className={styles.title}>
          {sent > 0 ? t.sent(sent, sent + left, invitations) : t.planned(left)}
        </h2>
        {turn !== 'under-way' && <p className={styles.turn}>{t.turns[turn]}</p>}
        {turn in BEFORE_SOAP && <CertificateFirst />}
      </div>
      <p className={styles.links}>
        {PAGES[turn].map((page) => (
          <a key={page} className={styles.more} href={hrefOf(page)}>
            {t.links[page]}
          </a>
        ))}
      </p>
    </section>
  );
}

/** Between two seasons: the one that is over stays within reach. */
function Former({ season }: { season: number }) {
  return (
    <section className={styles.season} aria-labelledby="season-card-title">
      <h2 id="season-card-title" className={styles.title}>
        {t.former(season)}
      </h2>
      <a className={styles.more} href={hrefOf('afterwards')}>
        {t.links.afterwards}
      </a>
    </section>
  );
}
