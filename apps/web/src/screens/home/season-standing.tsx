import { ChanceFigure } from '../../marks/chance-figure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { UncountedNotice } from '../../parts/uncounted-notice.tsx';
import { hrefOf } from '../../route.ts';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { percent, shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { isMissed, onCondition } from '../../text/standing-words.ts';
import styles from './standing.module.css';

const { outlook: t, home } = roomPhrases.season.tracker;

/** The chance from here, as the page of the season gives it: applications are out, and the planned list is the past. */
export default function SeasonStanding() {
  const { result, error } = useSeasonAnswer('outlook');
  if (error)
    return (
      <Notice tone="care" title={t.failed}>
        <p>{error}</p>
      </Notice>
    );
  if (!result) return <p role="status">{t.working}</p>;
  if (result.stage !== 'running') return <Ended title={t.endings[result.stage]} says={result.says} />;
  const missed = isMissed(result);
  return (
    <section className={styles.standing} aria-labelledby="standing-title">
      <div className={styles.words}>
        <UncountedNotice uncounted={result} />
        <h2 id="standing-title">{onCondition(home.fromHere(percent(result.now.p)), result)}</h2>
        {!missed && <p className="soft">{t.question(result.invitationsOver)}</p>}
        {result.says.map((one) => (
          <p key={one}>{one}</p>
        ))}
        {result.list && (
          <p>
            {shown(result.list.says)} <a href={hrefOf('rank')}>{t.toRank}</a>
          </p>
        )}
      </div>
      {!missed && <ChanceFigure match={result.now} vague={false} />}
    </section>
  );
}

/** Once the result can be known, a chance misleads, as on the page of the season. */
function Ended({ title, says }: { title: string; says: readonly string[] }) {
  return (
    <section className={styles.words} aria-labelledby="standing-title">
      <h2 id="standing-title">{title}</h2>
      {says.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </section>
  );
}
