import type { StableMatch } from '@matchwright/engine/matching';
import { ArrowDown, ArrowUp, Minus, Plus, RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { RadioRow } from '../../parts/inputs.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useAnswer } from '../../use-asked.ts';
import styles from './rank.module.css';
import {
  everyList,
  HOSPITALS,
  type Hospital,
  marketOf,
  type Person,
  TOWNS,
  type Town,
  WISH,
  wishNumber,
} from './town.ts';

const t = roomPhrases.rank.truth;
const LISTS = everyList();
const nameOf = (one: Hospital) => t.hospitals[one];

/** Why the order of one's own wish is the best list, in words and in a town where one can try to do better. */
export function TruthSection() {
  const [place, setPlace] = useState(0);
  const [handedIn, setHandedIn] = useState<readonly Hospital[]>(WISH);
  const town = TOWNS[place] as Town;
  const { result } = useAnswer('town', town, (one) =>
    planner.ask.stableMatches(LISTS.map((list) => marketOf(one, list))),
  );
  return (
    <section className={styles.part} id="rank-truth" aria-labelledby="rank-truth-title">
      <h2 id="rank-truth-title" tabIndex={-1}>
        {t.title}
      </h2>
      <p>{t.lede}</p>
      <p>{t.more}</p>
      <div className={styles.town} data-print="no">
        <h3>{t.example}</h3>
        <p>{t.exampleHelp}</p>
        <FieldGroup label={t.town}>
          <RadioRow
            name="rank-town"
            value={String(place)}
            options={t.towns.map((label, i) => ({ value: String(i), label }))}
            onChange={(value) => setPlace(Number(value))}
          />
        </FieldGroup>
        <p>
          <b>{t.wish(WISH.map(nameOf))}</b>
        </p>
        <HandedIn list={handedIn} onChange={setHandedIn} />
        {result && <Outcome results={result} handedIn={handedIn} />}
        <Others town={town} match={result?.[listNumber(handedIn)] ?? null} />
        <p>{t.proof}</p>
      </div>
    </section>
  );
}

const listNumber = (handedIn: readonly Hospital[]) =>
  LISTS.findIndex((list) => list.join() === handedIn.join());

interface HandedInProps {
  list: readonly Hospital[];
  onChange: (list: readonly Hospital[]) => void;
}

function HandedIn({ list, onChange }: HandedInProps) {
  const swap = (at: number) => {
    const [one, other] = [list[at] as Hospital, list[at + 1] as Hospital];
    onChange([...list.slice(0, at), other, one, ...list.slice(at + 2)]);
  };
  const off = HOSPITALS.filter((one) => !list.includes(one));
  return (
    <div className={styles.block}>
      <h4>{t.handedIn}</h4>
      <ol className={styles.handed}>
        {list.map((one, i) => (
          <li key={one}>
            <span>
              {i + 1}. <b>{nameOf(one)}</b>
            </span>
            <span className={styles.icons}>
              {i > 0 && (
                <IconButton icon={ArrowUp} aria-label={t.up(nameOf(one))} onClick={() => swap(i - 1)} />
              )}
              {i < list.length - 1 && (
                <IconButton icon={ArrowDown} aria-label={t.down(nameOf(one))} onClick={() => swap(i)} />
              )}
              <IconButton
                icon={Minus}
                aria-label={t.leave(nameOf(one))}
                onClick={() => onChange(list.filter((other) => other !== one))}
              />
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        {off.map((one) => (
          <Button key={one} icon={Plus} onClick={() => onChange([...list, one])}>
            {t.put(nameOf(one))}
          </Button>
        ))}
        {list.join() !== WISH.join() && (
          <Button look="quiet" icon={RotateCcw} onClick={() => onChange(WISH)}>
            {t.reset}
          </Button>
        )}
      </div>
    </div>
  );
}

interface OutcomeProps {
  results: StableMatch[];
  handedIn: readonly Hospital[];
}

function Outcome({ results, handedIn }: OutcomeProps) {
  const numbers = useMemo(() => results.map(wishNumber), [results]);
  const mine = numbers[listNumber(handedIn)] ?? WISH.length + 1;
  const best = numbers[listNumber(WISH)] ?? WISH.length + 1;
  const isTrue = handedIn.join() === WISH.join();
  const where = WISH[mine - 1];
  const truth = WISH[best - 1];
  return (
    <div role="status" className={styles.block}>
      <p className={styles.says}>{where ? t.goes(nameOf(where), mine) : t.nowhere}</p>
      {!isTrue && truth && (
        <p>
          {t.trueGoes(nameOf(truth), best)} {mine === best ? t.same : t.worse}
        </p>
      )}
      <p>
        {t.tried(
          numbers.length,
          numbers.filter((number) => number === best).length,
          numbers.filter((number) => number > best).length,
        )}
      </p>
    </div>
  );
}

function Others({ town, match }: { town: Town; match: StableMatch | null }) {
  const takes = (one: Hospital) =>
    (Object.keys(t.people) as Person[]).find((person) => match?.matches[person] === one);
  return (
    <div className={styles.block}>
      <h4>{t.table}</h4>
      <DataTable
        label={t.table}
        rows={HOSPITALS}
        keyOf={(one) => one}
        columns={[
          { title: t.hospital, value: nameOf },
          { title: t.wants, value: (one) => town.wants[one].map((person) => t.people[person]).join(', ') },
          {
            title: t.takes,
            value: (one) => {
              const person = takes(one);
              if (!match) return '';
              return person ? <b>{t.people[person]}</b> : t.nobody;
            },
          },
        ]}
      />
      <p className="soft">
        {(['ana', 'ben'] as const)
          .map((person) => t.others(t.people[person], town.others[person].map(nameOf)))
          .join(' ')}
      </p>
    </div>
  );
}
