import type { RankResult } from '@matchwright/engine/season';
import { Check, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { TextInput } from '../../parts/inputs.tsx';
import { Stars } from '../../parts/stars.tsx';
import { oneDecimal } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { CriteriaStars } from './criteria-stars.tsx';
import styles from './rank.module.css';
import { editRankList, inOrder, keyOf, withCriterion, withoutCriterion } from './rank-edits.ts';
import { useRankNames } from './rank-names.ts';
import { useListState } from './use-list-state.ts';
import { useRankList } from './use-rank-order.ts';

const t = roomPhrases.rank;
/** A new criterion counts in the middle until the person says otherwise. */
const MIDDLE = 3;
/** The longest name that a list keeps. */
const LONGEST = 60;

export function CriteriaSection({ result }: { result: RankResult | null }) {
  const list = useRankList();
  const criteria = Object.entries(list.criteria);
  return (
    <section className={styles.part} id="rank-criteria" aria-labelledby="rank-criteria-title">
      <h2 id="rank-criteria-title" tabIndex={-1}>
        {t.criteria.title}
      </h2>
      <p>{t.criteria.lede}</p>
      {criteria.length > 0 && (
        <ul className={styles.weights}>
          {criteria.map(([name, weight]) => (
            <li key={name}>
              <Stars
                label={t.criteria.weight(name)}
                value={weight}
                // A criterion without a weight is none: the cross takes it away.
                onChange={(stars) =>
                  stars === 0
                    ? editRankList(t.did.noCriterion(name), (one) => withoutCriterion(one, name))
                    : editRankList(t.did.weight(name), (one) => withCriterion(one, name, stars))
                }
              />
              <IconButton
                icon={X}
                aria-label={t.criteria.remove(name)}
                onClick={() => editRankList(t.did.noCriterion(name), (one) => withoutCriterion(one, name))}
              />
            </li>
          ))}
        </ul>
      )}
      <NewCriterion names={criteria.map(([name]) => name)} />
      {criteria.length > 0 && list.ranks.length > 0 && (
        <>
          <CriteriaStars list={list} result={result} />
          <BothOrders result={result} />
        </>
      )}
    </section>
  );
}

function NewCriterion({ names }: { names: string[] }) {
  const [text, setText] = useState('');
  const name = text.trim();
  const isThere = names.some((one) => one.toLowerCase() === name.toLowerCase());
  const add = (criterion: string) =>
    editRankList(t.did.criterion(criterion), (list) => withCriterion(list, criterion, MIDDLE));
  const ideas = t.criteria.suggestions.filter(
    (idea) => !names.some((one) => one.toLowerCase() === idea.toLowerCase()),
  );
  return (
    <div className={styles.block}>
      <form
        className={styles.inline}
        onSubmit={(event) => {
          event.preventDefault();
          if (name === '' || isThere) return;
          add(name);
          setText('');
        }}
      >
        <TextInput
          label={t.criteria.name}
          help={t.criteria.nameHelp}
          value={text}
          onChange={setText}
          maxLength={LONGEST}
          {...(isThere && name !== '' ? { problem: t.criteria.there(name) } : {})}
        />
        <Button type="submit" icon={Plus}>
          {t.criteria.add}
        </Button>
      </form>
      {ideas.length > 0 && (
        <p className={styles.ideas}>
          <span className="soft">{t.criteria.ideas}</span>
          {ideas.map((idea) => (
            <Button key={idea} look="quiet" icon={Plus} onClick={() => add(idea)}>
              {idea}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

/** The order of the criteria beside the person's own. */
function BothOrders({ result }: { result: RankResult | null }) {
  const list = useRankList();
  const nameOf = useRankNames();
  const state = useListState();
  const own = list.ranks.map(keyOf);
  const { weighed = [], weighedOrder = [] } = result ?? {};
  const score = new Map(weighed.map((one) => [one.code, one.score]));
  const isOfNow = weighedOrder.length === own.length && own.every((key) => score.has(key));
  if (!isOfNow || [...score.values()].every((one) => one === null)) return null;
  const isSame = own.every((key, i) => key === weighedOrder[i]);
  const scoreWords = (key: string) => {
    const value = score.get(key);
    return value === null || value === undefined ? t.criteria.none : oneDecimal(value);
  };
  return (
    <div className={styles.block}>
      <h3>{t.criteria.beside}</h3>
      <DataTable
        label={t.criteria.beside}
        rows={own.map((key, i) => ({ key, place: i + 1, other: weighedOrder[i] as string }))}
        keyOf={({ key }) => key}
        columns={[
          { title: t.couple.number, value: ({ place }) => place },
          { title: t.criteria.yours, value: ({ key }) => nameOf(key).name },
          {
            title: t.criteria.weighed,
            value: ({ key, other }) =>
              key === other ? nameOf(other).name : <b className={styles.other}>{nameOf(other).name}</b>,
          },
          { title: t.criteria.score, number: true, value: ({ other }) => scoreWords(other) },
        ]}
      />
      {isSame ? (
        <p>{t.criteria.same}</p>
      ) : (
        <>
          <p>{t.criteria.differs}</p>
          {state === 'open' && (
            <div className={styles.actions}>
              <Button
                icon={Check}
                onClick={() => editRankList(t.did.weighed, (one) => inOrder(one, weighedOrder))}
              >
                {t.criteria.use}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
