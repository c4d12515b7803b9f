import type { RankResult } from '@matchwright/engine/season';
import { APPLICANT_TYPES, type ApplicantType } from '@matchwright/facts';
import { MOST_RANKS } from '@matchwright/inputs/season';
import { Trash2 } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { percent, percentRange } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AddPair, BuildPairs, OpenPairs } from './couple-forms.tsx';
import { PairList } from './pair-list.tsx';
import styles from './rank.module.css';
import { editRankList } from './rank-edits.ts';
import { useListState } from './use-list-state.ts';
import { useRankList } from './use-rank-order.ts';

const t = roomPhrases.rank;

/** For couples: pairs of programs, entered one by one, from two lists, or from a table. */
export function CoupleSection({ result }: { result: RankResult | null }) {
  const list = useRankList();
  const closed = useListState() === 'closed';
  const { length } = list.pairs;
  return (
    <section className={styles.part} id="rank-couple" aria-labelledby="rank-couple-title">
      <h2 id="rank-couple-title" tabIndex={-1}>
        {t.couple.title}
      </h2>
      <p>{t.couple.lede}</p>
      {length > 0 && (
        <>
          {result?.couple && <CoupleChance couple={result.couple} />}
          <h3>{t.couple.list}</h3>
          <p>{t.couple.counts(length, MOST_RANKS)}</p>
          {closed && <p className="soft">{t.list.over}</p>}
          <PairList pairs={list.pairs} closed={closed} />
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

function CoupleChance({ couple }: { couple: NonNullable<RankResult['couple']> }) {
  const { partner } = useRankList();
  const { match, both } = couple;
  return (
    <div className={styles.block}>
      <p className={styles.says}>
        {t.couple.chance(percent(match.p), percentRange(match.lo90, match.hi90), percent(both.p))}
      </p>
      <ChoiceInput
        label={t.couple.who}
        value={partner ?? ''}
        empty={t.couple.whoUnknown}
        options={APPLICANT_TYPES.map((type) => ({
          value: type,
          label: phrases.profile.about.applicantOptions[type],
        }))}
        onChange={(type) =>
          editRankList(t.did.partner, (one) => ({
            ...one,
            partner: type === '' ? undefined : (type as ApplicantType),
          }))
        }
      />
      <p className="soft">{t.couple.about}</p>
    </div>
  );
}
