import type { Gap, LookBack, NextCycle } from '@matchwright/engine/season';
import { planner } from '../../app-planner.ts';
import { Fold } from '../../parts/fold.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { SeasonAnswer } from '../../season/season-answer.tsx';
import { NO_SEASON } from '../../season/season-record.ts';
import { usePlanToday } from '../../season/use-season-today.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useAsked } from '../../use-asked.ts';
import styles from './afterwards.module.css';
import { Chances } from './chances.tsx';
import { Dates } from './dates.tsx';
import { Repairs } from './repairs.tsx';
import { Says, Section } from './section.tsx';

const t = roomPhrases.afterwards;

/** Gaps, the chance of the next season, and its repairs. The second half is the same whatever the log says of the season. */
export function Cycle({ back }: { back: LookBack }) {
  const { season } = back;
  const today = usePlanToday(season);
  const asked = useAsked(`next cycle after ${season} ${today}`, (subject) => {
    const log = { ...NO_SEASON.log, season };
    return planner.ask.season(subject, log, 'next-cycle', { today, now: new Date().toISOString() });
  });
  const cycle = asked.result;
  return (
    <>
      <Gaps gaps={[...back.gaps, ...(cycle?.gaps ?? [])]} isWhole={cycle !== null} />
      {back.next && <Chances next={back.next} />}
      <SeasonAnswer asked={asked} working={t.repairs.working}>
        {(result) => <Ahead cycle={result} />}
      </SeasonAnswer>
    </>
  );
}

function Ahead({ cycle }: { cycle: NextCycle }) {
  return (
    <div className={styles.page}>
      <Repairs cycle={cycle} />
      <Dates cycle={cycle} />
    </div>
  );
}

function Gaps({ gaps, isWhole }: { gaps: readonly Gap[]; isWhole: boolean }) {
  return (
    <Section id="gaps" help={t.gaps.help}>
      {gaps.length === 0 && <p className="soft">{isWhole ? t.gaps.none : t.gaps.working}</p>}
      <ol className={styles.rows}>
        {gaps.map(({ id, title, says, do: steps, effect, sources }) => (
          <li key={id} className={styles.gap}>
            <h3>{shown(title)}</h3>
            <p>{shown(says)}</p>
            {effect && (
              <p className={styles.small}>
                {t.gaps.effect} {roomPhrases.gains.words(effect)}
              </p>
            )}
            {steps.length + sources.length > 0 && (
              <Fold label={t.gaps.what}>
                <Says lines={steps} />
                <p className={styles.small}>
                  <SourceNotes ids={sources} />
                </p>
              </Fold>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
