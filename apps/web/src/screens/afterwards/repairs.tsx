import type { NextCycle, NextStep } from '@matchwright/engine/season';
import { agreeingGain, signedBeside, signedGain } from '@matchwright/engine/words';
import { Check, ListPlus } from 'lucide-react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { hrefOf } from '../../route.ts';
import { money, percent } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { GainMark, type GainScale, gainScale } from '../what-if/gain-mark.tsx';
import styles from './afterwards.module.css';
import { putInPlan, takeFromPlan } from './season-edits.ts';
import { Says, Section } from './section.tsx';

const t = roomPhrases.afterwards.repairs;
const w = roomPhrases.whatIf;

/** What can still be changed before the next season, with what it is worth; each can become a task of the plan. */
export function Repairs({ cycle: { season, steps, notes, doneBy } }: { cycle: NextCycle }) {
  const scale = gainScale(steps.flatMap(({ gain }) => (gain ? [gain] : [])));
  return (
    <Section id="repairs" title={t.titleOf(season)} help={w.scale}>
      {steps.length === 0 && <p>{t.none}</p>}
      <ol className={styles.rows}>
        {steps.map((step) => (
          <Repair key={step.id} step={step} scale={scale} doneBy={doneBy} />
        ))}
      </ol>
      <Says lines={notes} />
      <p className={styles.ways} data-print="no">
        <a className={styles.link} href={hrefOf('plan')}>
          {roomPhrases.afterwards.toPlan}
        </a>
        <a className={styles.link} href={hrefOf('what-if')}>
          {t.toWhatIf}
        </a>
      </p>
    </Section>
  );
}

function Repair({ step, scale, doneBy }: { step: NextStep; scale: GainScale; doneBy: string | null }) {
  const { change, gain, match, months, says, sources } = step;
  const planned = usePlanner(
    ({ profile }) => profile?.plan?.own?.some(({ title }) => title === change) ?? false,
  );
  const toggle = () =>
    planned ? takeFromPlan(change) : putInPlan(change, doneBy ?? planner.readingContext().today);
  return (
    <li className={styles.repair}>
      <div>
        <h3>{change}</h3>
        <p className={styles.small}>
          {w.cost}: {costWords(step)} · {w.months}: {months === null ? w.noMonths : w.monthsOf(months)}
        </p>
      </div>
      {gain && <GainMark gain={match ? agreeingGain(gain, match) : gain} scale={scale} />}
      <p className={styles.gain}>
        <b>{gain ? w.gain(match ? signedBeside(gain, match) : signedGain(gain.p)) : t.unmeasured}</b>
        {gain && (
          <span className={styles.small}>
            {w.gainRange(signedGain(gain.lo90), signedGain(gain.hi90))}
            {match && ` · ${w.chanceThen(percent(match.p))}`}
          </span>
        )}
      </p>
      <Button
        icon={planned ? Check : ListPlus}
        aria-pressed={planned}
        aria-label={t.putOf(change)}
        onClick={toggle}
        data-print="no"
      >
        {planned ? t.inPlan : t.put}
      </Button>
      {says.length + sources.length > 0 && (
        <div className={styles.whole}>
          <Fold label={w.details}>
            <Says lines={says} />
            <p className={styles.small}>
              <SourceNotes ids={sources} />
            </p>
          </Fold>
        </div>
      )}
    </li>
  );
}

function costWords({ cost, costRange }: NextStep): string {
  if (cost === null) return w.noCost;
  if (!costRange || costRange.low === costRange.high) return cost === 0 ? w.free : money(cost);
  return w.costRange(money(costRange.low), money(costRange.high));
}
