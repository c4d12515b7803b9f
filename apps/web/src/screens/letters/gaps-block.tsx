import type { LetterGap, LetterPlan } from '@matchwright/engine/advice';
import { CircleCheck, CircleDashed, CircleX, Clock } from 'lucide-react';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './letters-screen.module.css';

const t = roomPhrases.letters;
const ICONS = { missing: CircleX, 'to-ask': CircleDashed, waiting: Clock };

/** What is missing, specialty by specialty, in the order in which a program would notice. */
export function GapsBlock({ plan }: { plan: LetterPlan }) {
  return (
    <section className={styles.section} aria-labelledby="letters-gaps">
      <h2 id="letters-gaps">{t.gaps}</h2>
      <p className={styles.small}>{t.gapsHelp}</p>
      <div className={styles.columns}>
        {plan.matrix.map(({ specialty }) => {
          const gaps = plan.gaps.filter((gap) => gap.specialty === specialty);
          return (
            <div key={specialty} className={styles.gaps}>
              <h3>{phrases.list.shortSpecialty[specialty]}</h3>
              {gaps.length === 0 ? (
                <p className={styles.sent}>
                  <CircleCheck size={18} strokeWidth={2} aria-hidden="true" />
                  {t.noGaps}
                </p>
              ) : (
                <ul>
                  {gaps.map((gap) => (
                    <Gap key={gap.need} gap={gap} />
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Gap({ gap: { state, title, says } }: { gap: LetterGap }) {
  const Icon = ICONS[state];
  return (
    <li className={styles.gap} data-state={state}>
      <p className={styles.state}>
        <Icon size={18} strokeWidth={2} aria-hidden="true" />
        {t.gapStates[state]}
      </p>
      <p>
        <b>{title}</b>
      </p>
      <p className={styles.small}>{says}</p>
    </li>
  );
}
