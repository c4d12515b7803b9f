import type { RankResult } from '@matchwright/engine/season';
import type { RankList } from '@matchwright/inputs/season';
import { ArrowUpDown, Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Notice } from '../../parts/notice.tsx';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './rank.module.css';
import { editRankList, inOrder, keyOf, withComparison, withoutComparison } from './rank-edits.ts';
import { type NameOf, useRankNames } from './rank-names.ts';
import { useListState } from './use-list-state.ts';
import { useRankList } from './use-rank-order.ts';

const t = roomPhrases.rank;

type Answer = RankList['comparisons'][number];

export function CompareSection({ result }: { result: RankResult | null }) {
  const list = useRankList();
  const nameOf = useRankNames();
  const onList = new Set(list.ranks.map(keyOf));
  const state = useListState();
  const compared = result?.comparisons;
  const answers = list.comparisons.filter(({ better, worse }) => onList.has(better) && onList.has(worse));
  return (
    <section className={styles.part} id="rank-compare" aria-labelledby="rank-compare-title">
      <h2 id="rank-compare-title" tabIndex={-1}>
        {t.compare.title}
      </h2>
      <p>{state === 'open' ? t.compare.lede : t.compare.over}</p>
      {list.ranks.length < 2 && state === 'open' && <p className="soft">{t.compare.needTwo}</p>}
      {compared && compared.cycles.length > 0 && (
        <Circles cycles={compared.cycles} list={list} nameOf={nameOf} />
      )}
      {compared && list.ranks.length >= 2 && state === 'open' && (
        <Question
          open={compared.open.filter((pair) => pair.every((key) => onList.has(key)))}
          isDone={compared.cycles.length === 0}
          nameOf={nameOf}
        />
      )}
      {compared && compared.against.length > 0 && compared.order && (
        <Notice tone="note" title={t.compare.against}>
          <p>{t.compare.againstHelp}</p>
          <Answers answers={compared.against} nameOf={nameOf} />
          {state === 'open' && (
            <Button icon={Check} onClick={() => takeOrder(compared.order ?? [])}>
              {t.compare.order}
            </Button>
          )}
        </Notice>
      )}
      {answers.length > 0 && (
        <Fold label={t.compare.answers(answers.length)} memory="rank-answers">
          <Answers answers={answers} nameOf={nameOf} />
        </Fold>
      )}
    </section>
  );
}

function takeOrder(order: string[]): void {
  editRankList(t.did.answers, (list) => inOrder(list, order));
}

interface QuestionProps {
  open: RankResult['comparisons']['open'];
  isDone: boolean;
  nameOf: NameOf;
}

/** One pair at a time; another one is one press away, because some choices ripen slowly. */
function Question({ open, isDone, nameOf }: QuestionProps) {
  const [skipped, setSkipped] = useState(0);
  const pair = open[skipped % Math.max(1, open.length)];
  if (!pair) return isDone ? <p>{t.compare.done}</p> : null;
  const choose = (better: string, worse: string) =>
    editRankList(t.did.compared(nameOf(better).name, nameOf(worse).name), (list) =>
      withComparison(list, better, worse),
    );
  return (
    <fieldset className={styles.question}>
      <legend className={styles.asked}>{t.compare.ask}</legend>
      <div className={styles.two}>
        {pair.map((key, i) => (
          <Choice key={key} code={key} nameOf={nameOf} onChoose={() => choose(key, pair[1 - i] as string)} />
        ))}
      </div>
      <p className={styles.ideas}>
        <span className="soft" role="status">
          {t.compare.left(open.length)}
        </span>
        {open.length > 1 && (
          <Button look="quiet" onClick={() => setSkipped(skipped + 1)}>
            {t.compare.skip}
          </Button>
        )}
      </p>
    </fieldset>
  );
}

function Choice({ code, nameOf, onChoose }: { code: string; nameOf: NameOf; onChoose: () => void }) {
  const { name, place, specialty } = nameOf(code);
  return (
    <button type="button" className={styles.choice} onClick={onChoose}>
      <b>{name}</b>
      <span className={styles.where}>
        {[place, specialty && phrases.list.shortSpecialty[specialty]].filter(Boolean).join(' · ')}
      </span>
    </button>
  );
}

interface CirclesProps {
  cycles: string[][];
  list: RankList;
  nameOf: NameOf;
}

/** The shortest circle first; each of its answers can be taken back or turned round. */
function Circles({ cycles, list, nameOf }: CirclesProps) {
  const [cycle = []] = cycles;
  const answers = cycle.map((better, i) => ({ better, worse: cycle[(i + 1) % cycle.length] as string }));
  const given = answers.filter(({ better, worse }) =>
    list.comparisons.some((one) => one.better === better && one.worse === worse),
  );
  return (
    <Notice tone="care" title={t.compare.circle}>
      <p>{t.compare.circleHelp}</p>
      <Answers answers={given} nameOf={nameOf} />
    </Notice>
  );
}

function Answers({ answers, nameOf }: { answers: readonly Answer[]; nameOf: NameOf }) {
  return (
    <ul className={styles.answers}>
      {answers.map(({ better, worse }) => {
        const [first, second] = [nameOf(better).name, nameOf(worse).name];
        const words = t.compare.pair(first, second);
        return (
          <li key={`${better} ${worse}`}>
            <span>{words}</span>
            <span className={styles.actions}>
              <Button
                look="quiet"
                icon={ArrowUpDown}
                aria-label={`${t.compare.turn}: ${words}`}
                onClick={() =>
                  editRankList(t.did.compared(second, first), (list) => withComparison(list, worse, better))
                }
              >
                {t.compare.turn}
              </Button>
              <Button
                look="quiet"
                icon={Undo2}
                aria-label={`${t.compare.takeBack}: ${words}`}
                onClick={() =>
                  editRankList(t.did.uncompared(first, second), (list) =>
                    withoutComparison(list, better, worse),
                  )
                }
              >
                {t.compare.takeBack}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
