import type { Range } from '@matchwright/engine';
import type { Standing } from '@matchwright/engine/advice';
import { usePlanner } from '../../app-planner.ts';
import { ChanceFigure } from '../../marks/chance-figure.tsx';
import { UncountedNotice } from '../../parts/uncounted-notice.tsx';
import { mayFallBelow, openQuestions } from '../../profile/open-questions.ts';
import { hrefOf } from '../../route.ts';
import { PlannedChance } from '../../season/planned-chance.tsx';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { standingWords } from '../../text/standing-words.ts';
import styles from './standing-block.module.css';

/** Where the person stands, in one sentence with its range. */
export function StandingBlock({ standing }: { standing: Standing }) {
  const { match, stage, vague, programs, expectedInterviews, attend, coupleNote, noneOpen, cannot } =
    standing;
  const below = usePlanner(({ profile }) => profile !== null && mayFallBelow(openQuestions(profile)));
  if (match === null) {
    return (
      <section className={styles.standing} aria-labelledby="standing-title">
        <div className={styles.words}>
          <UncountedNotice uncounted={standing} />
          <h2 id="standing-title">
            {stage === 'closed' ? roomPhrases.audit.listsClosed : roomPhrases.audit.noChance}
          </h2>
          <p className={styles.range}>{cannot}</p>
          {stage === 'closed' && (
            <a className={styles.list} href={hrefOf('season')} data-print="no">
              {phrases.home.toSeasonChance}
            </a>
          )}
        </div>
      </section>
    );
  }
  if (stage === 'sent') return <Sent standing={standing} match={match} />;
  const { headline, range } = standingWords(match, vague, standing);
  return (
    <section className={styles.standing} aria-labelledby="standing-title">
      <div className={styles.words}>
        <UncountedNotice uncounted={standing} />
        <h2 id="standing-title">{noneOpen === null ? headline : phrases.chance.noneOpen}</h2>
        {(noneOpen ?? range) && <p className={styles.range}>{noneOpen ?? range}</p>}
        {noneOpen === null && below && <p>{phrases.chance.mayFallBelow}</p>}
        {coupleNote && <p>{coupleNote}</p>}
        <p>
          {phrases.list.programs(programs)}, {phrases.list.interviews(expectedInterviews, attend)}.
        </p>
        <a className={styles.list} href={hrefOf('list')} data-print="no">
          {roomPhrases.audit.toList}
        </a>
      </div>
      {noneOpen === null && (
        <div className={styles.figure}>
          <ChanceFigure match={match} vague={vague} />
        </div>
      )}
    </section>
  );
}

/** Once applications are out, the answers to them decide, and their page has the chance. */
function Sent({ standing, match }: { standing: Standing; match: Range }) {
  return (
    <section className={styles.standing} aria-labelledby="standing-title">
      <div className={styles.words}>
        <UncountedNotice uncounted={standing} />
        <h2 id="standing-title">{phrases.home.listPlanned}</h2>
        <PlannedChance match={match} />
      </div>
    </section>
  );
}
