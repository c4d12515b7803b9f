import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './rank.module.css';
import { editRankList, type Pair, pairMoved, withoutPair } from './rank-edits.ts';
import { type NameOf, useRankNames } from './rank-names.ts';

const t = roomPhrases.rank;
const SHOWN = 20;

/** @param closed no other order can count any more */
export function PairList({ pairs, closed }: { pairs: readonly Pair[]; closed: boolean }) {
  const nameOf = useRankNames();
  const [all, setAll] = useState(false);
  const shown = all ? pairs : pairs.slice(0, SHOWN);
  const move = (from: number, to: number) =>
    editRankList(t.did.pairMoved(to + 1), (list) => pairMoved(list, from, to));
  return (
    <>
      <ol className={styles.found}>
        {shown.map((pair, i) => (
          <li key={`${pair.own} ${pair.partner}`}>
            <span className={styles.pair}>
              <span className={styles.pairPlace}>{count(i + 1)}</span>
              <span>
                <b>{sideWords(pair.own, nameOf)}</b>
                <span className={styles.where}>{sideWords(pair.partner, nameOf)}</span>
              </span>
            </span>
            <span className={styles.icons}>
              {!closed && i > 0 && (
                <IconButton icon={ArrowUp} aria-label={t.couple.up(i + 1)} onClick={() => move(i, i - 1)} />
              )}
              {!closed && i < pairs.length - 1 && (
                <IconButton
                  icon={ArrowDown}
                  aria-label={t.couple.down(i + 1)}
                  onClick={() => move(i, i + 1)}
                />
              )}
              <IconButton
                icon={X}
                aria-label={t.couple.remove(i + 1)}
                onClick={() => editRankList(t.did.pairGone(1), (list) => withoutPair(list, i))}
              />
            </span>
          </li>
        ))}
      </ol>
      {pairs.length > shown.length && (
        <div className={styles.actions}>
          <Button look="quiet" onClick={() => setAll(true)}>
            {t.couple.all(pairs.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** One side of a pair: its program with the code, or nobody. */
function sideWords(code: string | null, nameOf: NameOf): string {
  if (code === null) return t.noMatch;
  const { name } = nameOf(code);
  return name === code ? code : `${name} · ${code}`;
}
