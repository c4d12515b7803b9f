import type { Standing } from '@matchwright/engine/advice';
import { ChanceFigure } from '../../marks/chance-figure.tsx';
import { EntryNotice } from '../../parts/entry-notice.tsx';
import { hrefOf } from '../../route.ts';
import { couldBe, peopleWords } from '../../text/chance.ts';
import { percentRange } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './standing-block.module.css';

/** Where the person stands, in one sentence with its range. */
export function StandingBlock({ standing }: { standing: Standing }) {
  const { match, vague, programs, expectedInterviews, attend, coupleNote, entryNotes, noneOpen, cannot } =
    standing;
  if (match === null) {
    return (
      <section className={styles.standing} aria-labelledby="standing-title">
        <div className={styles.words}>
          <h2 id="standing-title">{roomPhrases.audit.noChance}</h2>
          <p className={styles.range}>{cannot}</p>
        </div>
      </section>
    );
  }
  return (
    <section className={styles.standing} aria-labelledby="standing-title">
      <div className={styles.words}>
        <EntryNotice notes={entryNotes} />
        <h2 id="standing-title">
          {vague
            ? phrases.chance.tooLittle(percentRange(match.lo90, match.hi90))
            : phrases.chance.headline(peopleWords(match.p))}
        </h2>
        {noneOpen ? (
          <p className={styles.range}>{noneOpen}</p>
        ) : (
          !vague && <p className={styles.range}>{couldBe(match)}</p>
        )}
        {coupleNote && <p>{coupleNote}</p>}
        <p>
          {phrases.list.programs(programs)}, {phrases.list.interviews(expectedInterviews, attend)}.
        </p>
        <a className={styles.list} href={hrefOf('list')} data-print="no">
          {roomPhrases.audit.toList}
        </a>
      </div>
      <div className={styles.figure}>
        <ChanceFigure match={match} vague={vague} />
      </div>
    </section>
  );
}
