import type { RankResult } from '@matchwright/engine/season';
import { Minus } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { hrefOf } from '../../route.ts';
import { dayWords } from '../../text/dates.ts';
import { percent, percentRange } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { isMissed, onCondition } from '../../text/standing-words.ts';
import { AddSection, MarkedRanked } from './add-section.tsx';
import { LeftOff } from './left-off.tsx';
import { OrderList } from './order-list.tsx';
import styles from './rank.module.css';
import { editRankList, keyOf, leftOff } from './rank-edits.ts';
import { useRankNames } from './rank-names.ts';
import { useDeadline, useListState } from './use-list-state.ts';
import { useRankList } from './use-rank-order.ts';

const t = roomPhrases.rank;

/**
 * Once lists are closed, this one stands as it was: nothing to move, no chance of a place, and nothing to ask. When they
 * probably are, everything still works, and nothing invites to a change.
 */
export function ListSection({ result: told }: { result: RankResult | null }) {
  const state = useListState();
  const deadline = useDeadline();
  const closed = state === 'closed';
  // Without the certificate no chance is left.
  const result = closed || (told && isMissed(told)) ? null : told;
  const condition = result?.certificateCondition ?? null;
  const list = useRankList();
  const nameOf = useRankNames();
  return (
    <section className={styles.part} id="rank-list" aria-labelledby="rank-list-title">
      <h2 id="rank-list-title" tabIndex={-1}>
        {list.ranks.length === 0 ? t.list.empty : t.list.title}
      </h2>
      {state === 'probably-closed' && deadline && (
        <Notice tone="care" role="status" title={t.list.probablyDue(dayWords(deadline.date))}>
          <p>{t.list.probablyOver}</p>
        </Notice>
      )}
      {state === 'open' && <MarkedRanked list={list} nameOf={nameOf} />}
      {list.ranks.length === 0 ? (
        <p>
          {state === 'open' ? t.list.emptyHelp : t.list.emptyLate}{' '}
          <a href={hrefOf('season')}>{t.list.emptySeason}</a>
        </p>
      ) : (
        <>
          {state !== 'probably-closed' && <p className="soft">{closed ? t.list.over : t.list.order}</p>}
          {(condition === 'if-certified' || condition === 'if-was-certified') && (
            <p className="soft">{t.list.holds[condition]}</p>
          )}
          {state === 'open' && <Unwanted result={result} />}
          <OrderList list={list} result={result} nameOf={nameOf} closed={closed} />
          {result && result.places.length > 0 && (
            <p>
              {onCondition(
                t.list.unmatched(
                  percent(result.unmatched.p),
                  percentRange(result.unmatched.lo90, result.unmatched.hi90),
                ),
                result,
              )}
            </p>
          )}
        </>
      )}
      <AddSection list={list} nameOf={nameOf} late={state !== 'open'} />
      {(state === 'open' || (list.leftOff ?? []).length > 0) && <LeftOff list={list} nameOf={nameOf} />}
    </section>
  );
}

/** Places that are marked as unwanted and still stand on the list. */
function Unwanted({ result }: { result: RankResult | null }) {
  const list = useRankList();
  const nameOf = useRankNames();
  const keys = list.ranks.filter(({ wouldGo }) => wouldGo === false).map(keyOf);
  if (keys.length === 0) return null;
  const lost = result?.places
    .filter(({ code }) => keys.includes(code))
    .reduce((sum, { land }) => sum + land.p, 0);
  const names = keys.map((key) => nameOf(key).name);
  return (
    <Notice tone="care">
      <p>{t.leaveOff.marked(names, percent(lost ?? 0))}</p>
      <Button
        icon={Minus}
        onClick={() =>
          editRankList(t.did.leftOff(keys.length, names[0] ?? ''), (one) => keys.reduce(leftOff, one))
        }
      >
        {t.leaveOff.takeOff(keys.length)}
      </Button>
    </Notice>
  );
}
