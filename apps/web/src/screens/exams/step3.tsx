import type { ExamGuide } from '@matchwright/engine/advice';
import { StatusWord } from '../../parts/status-word.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ChanceRows } from './chance-rows.tsx';
import { Dates } from './dates.tsx';
import { Decision, STEP3_TONE } from './decision.tsx';
import styles from './exams-screen.module.css';
import { Part, Says } from './part.tsx';

const t = roomPhrases.exams;

/** Whether Step 3 is worth it: the verdict, what it changes, what comes before it, and by when. */
export function Step3({ guide }: { guide: ExamGuide }) {
  const { verdict, title, says, reasons, effect, order, days, exam, sources, h1b } = guide.step3;
  // Without both Steps there is no day to name; with them, an H-1B makes the days matter even without a gain.
  const open = order.every(({ id, status }) => !id.startsWith('step') || status === 'met');
  const dated = days !== null && open && (effect !== null || h1b === true);
  return (
    <Part id={exam} title={t.sections[exam]} sources={sources}>
      <div className={styles.columns}>
        <div className={styles.sub}>
          <Decision tone={STEP3_TONE[verdict]} title={title} says={says} />
          <Says lines={reasons} label={t.why} />
        </div>
        {verdict !== 'passed' && order.length > 0 && (
          <div className={styles.sub}>
            {effect && (
              <ChanceRows
                label={title}
                rows={[
                  { label: t.odds.now, match: effect.now, quiet: true },
                  { label: t.odds.passed, match: effect.passed },
                ]}
              />
            )}
            <h3>{t.order}</h3>
            <ol className={styles.order}>
              {order.map((step) => (
                <li key={step.id}>
                  <StatusWord status={step.status} />
                  <span>{step.says}</span>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
      {dated && <Dates guide={days} projectedFrom={guide.projectedFrom} />}
    </Part>
  );
}
