import { seasonCount } from '@matchwright/engine/season-count';
import { weekDays } from '@matchwright/engine/season-day';
import { calendarOf } from '@matchwright/facts';
import { usePlanner } from '../../app-planner.ts';
import { seasonShelf, useSeason } from '../../app-season.ts';
import { hrefOf } from '../../route.ts';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { countedBy } from '../../season/use-season-count.ts';
import { useSeasonToday } from '../../season/use-season-today.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useKeptOpen } from '../../use-kept-open.ts';
import { CertificateFirst, certificateIn } from '../soap/certificate-first.tsx';
import styles from './season-block.module.css';
import { type SeasonTurn, seasonTurn } from './season-turn.ts';

const t = roomPhrases.season.tracker.home;

type Page = 'season' | 'soap' | 'afterwards';

/** The pages that help then, the most pressing first. */
const PAGES: Record<SeasonTurn, readonly Page[]> = {
  'under-way': ['season'],
  'match-week': ['afterwards', 'soap'],
  'unmatched-in-match-week': ['soap', 'afterwards'],
  unmatched: ['afterwards'],
  matched: ['afterwards'],
  over: ['afterwards'],
};

type BeforeSoap = 'match-week' | 'unmatched-in-match-week';

/** SOAP is close or now: before somebody is sent there, what it asks for must be known. */
function isBeforeSoap(turn: SeasonTurn): turn is BeforeSoap {
  return turn === 'match-week' || turn === 'unmatched-in-match-week';
}

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
        {isBeforeSoap(turn) ? (
          <AroundSoap turn={turn} />
        ) : (
          turn !== 'under-way' && <p className={styles.turn}>{t.turns[turn]}</p>
        )}
      </div>
      {isBeforeSoap(turn) ? <SoapLinks turn={turn} /> : <Links pages={PAGES[turn]} />}
    </section>
  );
}

/** Why SOAP is closed to whoever did not match, where that is known; null otherwise. */
function useSoapShut(turn: BeforeSoap): string | null {
  const { result } = useSeasonAnswer('soap');
  if (turn !== 'unmatched-in-match-week' || !result) return null;
  return certificateIn(result)?.status === 'not-met' ? (result.says[0] ?? null) : null;
}

function AroundSoap({ turn }: { turn: BeforeSoap }) {
  return (
    <>
      <p className={styles.turn}>{useSoapShut(turn) ?? t.turns[turn]}</p>
      <CertificateFirst />
    </>
  );
}

function SoapLinks({ turn }: { turn: BeforeSoap }) {
  const isShut = useSoapShut(turn) !== null;
  return <Links pages={PAGES[turn].filter((page) => !isShut || page !== 'soap')} />;
}

function Links({ pages }: { pages: readonly Page[] }) {
  return (
    <p className={styles.links}>
      {pages.map((page) => (
        <a key={page} className={styles.more} href={hrefOf(page)}>
          {t.links[page]}
        </a>
      ))}
    </p>
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
