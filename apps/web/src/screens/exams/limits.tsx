import type { ExamLimits, StateLimit } from '@matchwright/engine/advice';
import { EXAM_NAMES, US_STATES } from '@matchwright/inputs';
import { Fold } from '../../parts/fold.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './exams-screen.module.css';
import { Part, Says } from './part.tsx';

const t = roomPhrases.exams.limits;

/** How often, and until when. */
export function Limits({ limits }: { limits: ExamLimits }) {
  const { attempts, window, states, says, statesSay } = limits;
  const sources = [
    ...new Set([...limits.sources, ...attempts.flatMap((one) => one.sources), ...(window?.sources ?? [])]),
  ];
  return (
    <Part id="limits" title={roomPhrases.exams.sections.limits} sources={sources}>
      <div className={styles.columns}>
        {attempts.length > 0 && (
          <div className={styles.sub}>
            <h3>{t.attempts}</h3>
            <dl className={styles.limits}>
              {attempts.map((one) => (
                <div key={one.exam}>
                  <dt>{EXAM_NAMES[one.exam]}</dt>
                  <dd>{one.says.join(' ')}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        {window && (
          <div className={styles.sub}>
            <h3>{t.window}</h3>
            <Says lines={window.says} />
          </div>
        )}
        <div className={styles.sub}>
          <h3>{t.rules}</h3>
          <Says lines={says} />
        </div>
      </div>
      {states.length > 0 && <States states={states} says={statesSay} />}
    </Part>
  );
}

function States({ states, says }: { states: StateLimit[]; says: string[] }) {
  const name = (code: string) => US_STATES[code as keyof typeof US_STATES] ?? code;
  return (
    <Fold label={t.states}>
      <div className={styles.sub}>
        <Says lines={says} />
        <ul className={styles.states} aria-label={t.states}>
          {states.map(({ state, says: limit, concern, confidence, source, year }) => (
            <li key={state}>
              <b>{name(state)}</b>
              <span>
                {limit} {concern && <strong>{concern}</strong>}
              </span>
              <span className="soft">
                {t.sure(t.confidence[confidence])} <SourceNote id={source} year={year} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}
