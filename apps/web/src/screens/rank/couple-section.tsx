import { MOST_RANKS } from '@matchwright/inputs/season';
import { Trash2 } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Notice } from '../../parts/notice.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AddPair, BuildPairs, OpenPairs } from './couple-forms.tsx';
import { PairList } from './pair-list.tsx';
import styles from './rank.module.css';
import { editRankList } from './rank-edits.ts';
import { useRankList } from './use-rank-order.ts';

const t = roomPhrases.rank;

/** For couples: pairs of programs, entered one by one, from two lists, or from a table. */
export function CoupleSection() {
  const list = useRankList();
  const { length } = list.pairs;
  return (
    <section className={styles.part} id="rank-couple" aria-labelledby="rank-couple-title">
      <h2 id="rank-couple-title" tabIndex={-1}>
        {t.couple.title}
      </h2>
      <p>{t.couple.lede}</p>
      {length > 0 && (
        <>
          <Notice tone="care">
            <p>{t.couple.alone}</p>
          </Notice>
          <h3>{t.couple.list}</h3>
          <p>{t.couple.counts(length, MOST_RANKS)}</p>
          <PairList pairs={list.pairs} />
          <div className={styles.actions}>
            <Button
              look="quiet"
              icon={Trash2}
              onClick={() => editRankList(t.did.pairGone(length), (one) => ({ ...one, pairs: [] }))}
            >
              {t.couple.clear}
            </Button>
          </div>
        </>
      )}
      <Fold label={t.couple.add} memory="rank-pair" open={length > 0}>
        <AddPair list={list} />
      </Fold>
      <Fold label={t.couple.build} memory="rank-build">
        <BuildPairs list={list} />
      </Fold>
      <OpenPairs />
    </section>
  );
}
