import { lengths } from '@matchwright/charts';
import type { RankResult } from '@matchwright/engine/season';
import { useCallback } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { RangeLegend } from '../../marks/range-legend.tsx';
import { RangeMark, scaleTop } from '../../marks/range-mark.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Picture } from '../../parts/picture.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { UncountedNotice } from '../../parts/uncounted-notice.tsx';
import { useOddsSource } from '../../pictures/odds-source.ts';
import { hrefOf } from '../../route.ts';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { count, percent, percentRange, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { isMissed, onCondition } from '../../text/standing-words.ts';
import type { Asked } from '../../use-asked.ts';
import styles from './rank.module.css';
import { type NameOf, useRankNames } from './rank-names.ts';
import { useRankList } from './use-rank-order.ts';

const t = roomPhrases.rank.chance;
const FILE = 'matchwright-rank-chance';
const WORDS = {
  count,
  percent,
  range: percentRange,
  alt: t.alt,
  point: t.point,
  columns: { ...phrases.pictures.columns, length: t.length },
};
const WIDEST = 620;
/** Up to so many bars stand open from the start. */
const FEW = 12;

export function ChanceSection({ asked }: { asked: Asked<RankResult> }) {
  const { result, error } = asked;
  const nobody = usePlanner((state) => state.subject === null);
  const isCouple = useRankList().pairs.length > 0;
  const all = result?.matchByLength.at(-1);
  const { result: outlook } = useSeasonAnswer('outlook');
  return (
    <section className={styles.part} id="rank-chance" aria-labelledby="rank-chance-title">
      <h2 id="rank-chance-title" tabIndex={-1}>
        {t.title}
      </h2>
      {error && (
        <Notice tone="risk" title={roomPhrases.rank.failed} role="alert">
          <p>{error}</p>
        </Notice>
      )}
      {!result && !error && <p className="soft">{roomPhrases.rank.working}</p>}
      {result && !all && <p className="soft">{t.empty}</p>}
      {outlook && outlook.stage !== 'running' && <Ended says={outlook.says} />}
      {result && isMissed(result) && <UncountedNotice uncounted={result} />}
      {result && all && !isMissed(result) && (outlook?.stage ?? 'running') === 'running' && (
        <>
          <UncountedNotice uncounted={result} more={result.visaNotes} />
          <p className={styles.says}>
            {onCondition(
              t.says(result.places.length, percent(all.p), percentRange(all.lo90, all.hi90)),
              result,
            )}
          </p>
          {!isCouple && <Question />}
          {isCouple && (
            <Notice tone="care">
              <p>{roomPhrases.rank.couple.alone}</p>
            </Notice>
          )}
          {nobody && <p className="soft">{t.ofAverage}</p>}
          <LengthsPicture result={result} />
          <Landing result={result} />
          <Fold label={t.know} memory="rank-know" open>
            <ul className={styles.bullets}>
              {result.notes.map((note) => (
                <li key={note}>{shown(note)}</li>
              ))}
            </ul>
            <p className="soft">
              <SourceNotes ids={result.sources} />
            </p>
          </Fold>
        </>
      )}
    </section>
  );
}

/** Once the result can be known, a chance misleads. */
function Ended({ says }: { says: readonly string[] }) {
  return (
    <Notice tone="note">
      {says.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <p>
        <a href={hrefOf('afterwards')}>{roomPhrases.season.tracker.outlook.toAfterwards}</a>
      </p>
    </Notice>
  );
}

/** Which question the number answers, and what the page of the season says beside it. */
function Question() {
  const { result: outlook } = useSeasonAnswer('outlook');
  return (
    <>
      <p className="soft">{t.question}</p>
      {outlook?.list && (
        <p>
          {shown(outlook.list.saysThere)} <a href={hrefOf('season')}>{t.toSeason}</a>
        </p>
      )}
    </>
  );
}

function LengthsPicture({ result }: { result: RankResult }) {
  const source = useOddsSource(result.season);
  const { matchByLength } = result;
  const draw = useCallback(
    (width: number, direction: 'ltr' | 'rtl') => lengths(matchByLength, WORDS, { width }, direction),
    [matchByLength],
  );
  return (
    <Picture title={t.picture} captioned draw={draw} widest={WIDEST} file={{ name: FILE, source }}>
      <p className={styles.legend}>
        <RangeLegend likely={t.likely} possible={t.possible} />
      </p>
    </Picture>
  );
}

function Landing({ result }: { result: RankResult }) {
  const nameOf = useRankNames();
  const { places, unmatched } = result;
  const top = scaleTop([...places.map(({ land }) => land), unmatched]);
  return (
    <Fold label={t.where} memory="rank-landing" open={places.length <= FEW}>
      <p className="soft">{t.whereHelp}</p>
      <ol className={styles.landing}>
        {places.map(({ code, position, land }) => (
          <LandRow key={code} {...{ name: wordsOf(code, position, nameOf), range: land, top }} />
        ))}
        <LandRow name={t.nowhere} range={unmatched} top={top} quiet />
      </ol>
      <p className="soft">{t.rounded}</p>
    </Fold>
  );
}

const wordsOf = (code: string, position: number, nameOf: NameOf) =>
  `${count(position)}. ${nameOf(code).name}`;

interface LandProps {
  name: string;
  range: RankResult['unmatched'];
  top: number;
  quiet?: boolean;
}

function LandRow({ name, range, top, quiet = false }: LandProps) {
  return (
    <li>
      <span className={styles.landName}>{name}</span>
      <RangeMark range={range} top={top} quiet={quiet} />
      <b>{percent(range.p)}</b>
    </li>
  );
}
