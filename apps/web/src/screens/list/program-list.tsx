import type { ListedProgram, ListResult, SpecialtySummary } from '@matchwright/engine';
import type { SpecialtyId } from '@matchwright/facts';
import { memo, useMemo, useState } from 'react';
import { scaleTop } from '../../marks/range-mark.tsx';
import { ScaleTicks } from '../../marks/scale-ticks.tsx';
import { useInterviewedBefore } from '../../season/season-so-far.ts';
import { count, money, percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { groupedPrograms, signalsOf } from './list-figures.ts';
import type { SignalSlots } from './list-signals.ts';
import styles from './program-list.module.css';
import { fullName } from './program-names.ts';
import { ProgramRow } from './program-row.tsx';
import { SignalDock } from './signal-dock.tsx';
import { useSignalSlots } from './signals-control.tsx';

const t = phrases.list;
const NO_SLOTS: readonly SignalSlots[] = [];

/** The list by specialty; each program is one row, on a phone one card. */
export const ProgramList = memo(function ProgramList({ result }: { result: ListResult }) {
  const groups = useMemo(() => groupedPrograms(result.programs), [result]);
  const top = useMemo(() => scaleTop(result.programs.map((program) => program.interview)), [result]);
  const names = useMemo(
    () => new Map(result.programs.map((program) => [program.code, fullName(program)])),
    [result],
  );
  const slots = useSignalSlots(result);
  const [dragged, setDragged] = useState<ListedProgram | null>(null);
  if (groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      <ListNotes result={result} />
      {groups.map((group) => (
        <Group
          key={group.specialty}
          result={result}
          top={top}
          names={names}
          slots={slots[group.specialty] ?? NO_SLOTS}
          onDrag={setDragged}
          {...group}
        />
      ))}
      {dragged && (
        <SignalDock
          program={dragged}
          slots={slots[dragged.specialty] ?? NO_SLOTS}
          onDone={() => setDragged(null)}
        />
      )}
    </div>
  );
});

/** What the columns mean, once, before the first of them. */
function ListNotes({ result }: { result: ListResult }) {
  const { allowed } = signalsOf(result);
  const silver = Object.values(result.bySpecialty).some(({ silverAllowed }) => silverAllowed > 0);
  return (
    <div className={styles.notes}>
      <p>{t.overlap(percent(result.match.p))}</p>
      {allowed > 0 && <p>{silver ? t.signalTiers : t.signalMeans}</p>}
    </div>
  );
}

interface GroupProps {
  result: ListResult;
  specialty: SpecialtyId;
  programs: ListedProgram[];
  top: number;
  names: Map<string, string>;
  slots: readonly SignalSlots[];
  onDrag: (program: ListedProgram | null) => void;
}

function Group({ result, specialty, programs, top, names, slots, onDrag }: GroupProps) {
  const summary = result.bySpecialty[specialty];
  const interviewed = useInterviewedBefore(result.season);
  const id = `group-${specialty}`;
  return (
    <section aria-labelledby={id}>
      <div className={styles.title}>
        <h2 id={id}>{t.specialty[specialty]}</h2>
        {summary && <p className={styles.meta}>{metaOf(summary)}</p>}
      </div>
      <table aria-labelledby={id} className={styles.table}>
        <thead className={styles.headGroup}>
          <tr className={`${styles.row} ${styles.headRow}`}>
            <th scope="col">{t.columns.program}</th>
            <th scope="col">{t.columns.level}</th>
            <th scope="col" className={styles.scaleHead}>
              {t.columns.interview}
              <ScaleTicks top={top} />
            </th>
            <th scope="col" className={styles.number}>
              {t.columns.match}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t.columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {programs.map((program) => (
            <ProgramRow
              key={program.code}
              program={program}
              result={result}
              top={top}
              names={names}
              slots={slots}
              interviewedIn={interviewed.get(program.code)}
              onDrag={onDrag}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function metaOf(summary: SpecialtySummary): string {
  const signals =
    summary.silverAllowed > 0
      ? [t.groupGold(summary.gold, summary.goldAllowed), t.groupSilver(summary.silver, summary.silverAllowed)]
      : summary.goldAllowed > 0
        ? [t.groupSignals(summary.gold, summary.goldAllowed)]
        : [];
  return [
    t.groupPrograms(count(summary.count), count(summary.eligible), summary.mayBeClosed),
    money(summary.cost),
    ...signals,
    t.groupMatch(percent(summary.match.p)),
  ].join(' · ');
}
