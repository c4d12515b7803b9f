import { ChanceFigure } from '../../marks/chance-figure.tsx';
import { EntryNotice } from '../../parts/entry-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { hrefOf } from '../../route.ts';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { percent, shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { onCondition, uncountedNotes } from '../../text/standing-words.ts';
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
  return (
    <section className={styles.standing} aria-labelledby="standing-title">
      <div className={styles.words}>
        <EntryNotice notes={uncountedNotes(result)} />
        <h2 id="standing-title">{onCondition(home.fromHere(percent(result.now.p)), result)}</h2>
        <p className="soft">{t.question}</p>
        {result.says.map((one) => (
          <p key={one}>{one}</p>
        ))}
        {result.list && (
          <p>
            {shown(result.list.says)} <a href={hrefOf('rank')}>{t.toRank}</a>
          </p>
        )}
      </div>
      <ChanceFigure match={result.now} vague={false} />
    </section>
  );
}
