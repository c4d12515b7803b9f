import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import type { SeasonLog } from '@matchwright/inputs/season';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { editSeason } from '../../app-season.ts';
import { TextInput } from '../../parts/inputs.tsx';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './add-section.module.css';
import { readTotals, TOTALS, type Total, type Totals } from './typed-totals.ts';

const t = roomPhrases.season.tracker;
const LABELS: Record<Total, string> = {
  applications: t.start.sent,
  interviews: t.start.invited,
  ranks: t.start.ranked,
};
const PROBLEMS = { wrong: t.start.totalWrong, missing: t.start.totalMissing, more: t.start.moreInvited };

/** Totals by specialty, for whom does not keep each application. */
export function ByTotals({ log }: { log: SeasonLog }) {
  return (
    <div className={styles.totals}>
      {SPECIALTIES.map((specialty) => (
        <TotalsOf key={specialty} specialty={specialty} totals={log.counts[specialty]} />
      ))}
    </div>
  );
}

function textsOf(totals: Totals): Record<Total, string> {
  const text = (field: Total) => totals?.[field]?.toString() ?? '';
  return { applications: text('applications'), interviews: text('interviews'), ranks: text('ranks') };
}

/** What is typed stays; it counts as soon as it makes sense. */
function TotalsOf({ specialty, totals }: { specialty: SpecialtyId; totals: Totals }) {
  const [typed, setTyped] = useState(() => textsOf(totals));
  const read = readTotals(typed);
  const kept = JSON.stringify(totals ?? null);
  const [shown, setShown] = useState(kept);
  // Taken back, or changed in another tab.
  if (shown !== kept) {
    setShown(kept);
    if (!read.ok || JSON.stringify(read.totals ?? null) !== kept) setTyped(textsOf(totals));
  }
  function type(field: Total, text: string) {
    const next = { ...typed, [field]: text };
    setTyped(next);
    const now = readTotals(next);
    if (!now.ok) return;
    const season = planner.store.getState().profile?.season;
    editSeason(t.steps.totals, (before) => {
      const { [specialty]: _replaced, ...others } = before.counts;
      const counts = now.totals ? { ...others, [specialty]: now.totals } : others;
      return { ...before, ...(before.season === undefined && season ? { season } : {}), counts };
    });
  }
  return (
    <fieldset>
      <legend>
        <b>{phrases.list.specialty[specialty]}</b>
      </legend>
      <div className={styles.numbers}>
        {TOTALS.map((field) => (
          <TextInput
            key={field}
            label={LABELS[field]}
            inputMode="numeric"
            maxLength={12}
            value={typed[field]}
            onChange={(text) => type(field, text)}
            {...(!read.ok && read.field === field ? { problem: PROBLEMS[read.why] } : {})}
          />
        ))}
      </div>
    </fieldset>
  );
}
