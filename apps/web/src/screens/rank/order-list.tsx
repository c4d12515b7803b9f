import type { RankResult } from '@matchwright/engine/season';
import type { RankList } from '@matchwright/inputs/season';
import { useEffect, useRef } from 'react';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './order-list.module.css';
import { OrderRow } from './order-row.tsx';
import { editRankList, keyOf, moved } from './rank-edits.ts';
import type { NameOf } from './rank-names.ts';
import { useRowDrag } from './use-row-drag.ts';

const t = roomPhrases.rank;

interface Props {
  list: RankList;
  result: RankResult | null;
  nameOf: NameOf;
  /** No other order can count any more. */
  closed: boolean;
}

/** The programs in their order; each can be dragged, moved by buttons and keys, or given a place, until lists are closed. */
export function OrderList({ list, result, nameOf, closed }: Props) {
  const move = (key: string, to: number) => {
    const place = Math.max(1, Math.min(list.ranks.length, to));
    editRankList(t.did.moved(nameOf(key).name, place), (one) => moved(one, key, place));
  };
  const { rows, drag, handle } = useRowDrag(move);
  const kept = useKeptFocus(list);
  const places = new Map(result?.places.map((place) => [place.code, place]));
  const from = drag ? list.ranks.findIndex((line) => keyOf(line) === drag.key) + 1 : 0;
  return (
    <ol ref={rows} className={styles.rows}>
      {list.ranks.map((line, i) => {
        const key = keyOf(line);
        const mark =
          drag && from !== drag.to && i + 1 === drag.to ? (drag.to < from ? 'above' : 'below') : null;
        return (
          <OrderRow
            key={key}
            line={line}
            position={i + 1}
            most={list.ranks.length}
            program={nameOf(key)}
            placed={places.get(key) ?? null}
            due={result?.closed ?? false}
            mark={mark}
            isDragged={drag?.key === key}
            handle={handle(key)}
            onMove={
              closed
                ? null
                : (to, by) => {
                    kept.current = by === null ? null : { key, by };
                    move(key, to);
                  }
            }
          />
        );
      })}
    </ol>
  );
}

/** A row that moves takes the focus along: its button must not stay behind under another row's name. */
function useKeptFocus(list: RankList) {
  const kept = useRef<{ key: string; by: string } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every change of the order
  useEffect(() => {
    const wanted = kept.current;
    kept.current = null;
    if (!wanted) return;
    const row = document.querySelector(`[data-key="${CSS.escape(wanted.key)}"]`);
    const own = row?.querySelector<HTMLElement>(`[data-by="${wanted.by}"]:not(:disabled)`);
    (own ?? row?.querySelector<HTMLElement>('[data-by]:not(:disabled)'))?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [list.ranks]);
  return kept;
}
