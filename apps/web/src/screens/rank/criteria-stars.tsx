import type { RankResult } from '@matchwright/engine/season';
import type { RankList } from '@matchwright/inputs/season';
import { Fold } from '../../parts/fold.tsx';
import { Stars } from '../../parts/stars.tsx';
import { oneDecimal } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './rank.module.css';
import { editRankList, keyOf, withStars } from './rank-edits.ts';
import { useRankNames } from './rank-names.ts';

const t = roomPhrases.rank;
/** Up to so many programs stand open from the start. */
const FEW = 3;

/** Each program with its stars by criterion, folded so that a long list stays short. */
export function CriteriaStars({ list, result }: { list: RankList; result: RankResult | null }) {
  const nameOf = useRankNames();
  const criteria = Object.keys(list.criteria);
  const scores = new Map(result?.weighed.map((one) => [one.code, one.score]));
  return (
    <div className={styles.block}>
      <h3>{t.criteria.stars}</h3>
      <ul className={styles.starred}>
        {list.ranks.map((line) => {
          const key = keyOf(line);
          const { name } = nameOf(key);
          const score = scores.get(key);
          const empty = criteria.filter((criterion) => line.stars[criterion] === undefined).length;
          const shownScore = score === null || score === undefined ? '' : oneDecimal(score);
          return (
            <li key={key}>
              <Fold label={t.criteria.starsOf(name, shownScore)} open={list.ranks.length <= FEW}>
                <div className={styles.stars}>
                  {criteria.map((criterion) => (
                    <Stars
                      key={criterion}
                      label={criterion}
                      value={line.stars[criterion] ?? 0}
                      onChange={(stars) =>
                        editRankList(t.did.stars(name, criterion), (one) =>
                          withStars(one, key, criterion, stars),
                        )
                      }
                    />
                  ))}
                </div>
              </Fold>
              {empty > 0 && <span className={styles.where}>{t.criteria.openStars(empty)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
