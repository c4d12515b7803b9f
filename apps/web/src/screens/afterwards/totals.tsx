import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import type { SeasonLog } from '@matchwright/inputs/season';
import { useEffect, useRef, useState } from 'react';
import { editSeason } from '../../app-season.ts';
import { FieldGroup } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { TextInput } from '../../parts/inputs.tsx';
import { hrefOf } from '../../route.ts';
import { useSeasonTotals } from '../../season/use-season-totals.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { withCounts } from './afterwards-edits.ts';
import { countsOf, isWrong, MOST, PARTS, problemOf, type TypedCounts, typedFrom } from './typed-counts.ts';

const t = roomPhrases.afterwards.totals;
/** The engine looks back anew after each total, so it waits for the end of a number. */
const PAUSE_MS = 500;

/** What was tracked, or the totals by specialty of a season that was not. */
export function Totals({ log }: { log: SeasonLog }) {
  const single = { ...log, counts: {} };
  const { applications: sent, invitations, ranked, left } = useSeasonTotals(single);
  const forms = SPECIALTIES.map((specialty) => (
    <Specialty key={specialty} specialty={specialty} counts={log.counts[specialty]} />
  ));
  return (
    <section className={styles.section} aria-labelledby="totals">
      <h2 id="totals">{t.title}</h2>
      {sent > 0 ? (
        <>
          <p>
            {t.tracked(sent, invitations, ranked)} {left > 0 && t.left(left)}{' '}
            <a href={hrefOf('season')}>{t.toTracker}</a>
          </p>
          <Fold label={t.others} open={Object.keys(log.counts).length > 0}>
            <p className={styles.small}>{t.othersHelp}</p>
            <div className={styles.totals}>{forms}</div>
          </Fold>
        </>
      ) : (
        <>
          <p>{t.help}</p>
          <div className={styles.totals}>{forms}</div>
        </>
      )}
    </section>
  );
}

type Counts = SeasonLog['counts'][SpecialtyId];

function Specialty({ specialty, counts }: { specialty: SpecialtyId; counts: Counts }) {
  const { typed, type } = useTypedCounts(specialty, counts);
  const name = phrases.list.shortSpecialty[specialty];
  const problem = problemOf(typed);
  return (
    <div className={styles.total}>
      <FieldGroup label={name} {...(problem === null ? {} : { problem: t.problems[problem] })}>
        <div className={styles.numbers}>
          {PARTS.map((part) => (
            <TextInput
              key={part}
              label={t.parts[part]}
              value={typed[part]}
              inputMode="numeric"
              width="short"
              maxLength={12}
              {...(isWrong(typed[part]) ? { problem: t.wrong(MOST) } : {})}
              onChange={(text) => type({ ...typed, [part]: text })}
            />
          ))}
        </div>
      </FieldGroup>
    </div>
  );
}

/** What is typed stays as it is typed; the season takes what can be counted after a pause, or when the screen closes. */
function useTypedCounts(specialty: SpecialtyId, counts: Counts) {
  const [typed, setTyped] = useState(() => typedFrom(counts));
  const waiting = useRef<TypedCounts | null>(null);
  const settle = () => {
    const last = waiting.current;
    waiting.current = null;
    if (!last) return;
    const name = phrases.list.shortSpecialty[specialty];
    editSeason(t.changed(name), (log) => withCounts(log, specialty, countsOf(last)), `totals-${specialty}`);
  };
  // An undo, or another tab, brought other totals than those that stand here.
  const known = JSON.stringify(countsOf(typed)) === JSON.stringify(counts ?? null);
  if (!known && waiting.current === null) setTyped(typedFrom(counts));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what still waits is settled when the screen closes
  useEffect(() => settle, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins anew with each character
  useEffect(() => {
    const timer = setTimeout(settle, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const type = (next: TypedCounts) => {
    waiting.current = next;
    setTyped(next);
  };
  return { typed, type };
}
