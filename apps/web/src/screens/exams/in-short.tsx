import type { ExamGuide } from '@matchwright/engine/advice';
import { JumpLink } from '../../parts/jump-link.tsx';
import { Notice } from '../../parts/notice.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { BOOKING_TONE, DecisionTitle, STEP3_TONE, type Tone, WAITING_TONE } from './decision.tsx';
import styles from './exams-screen.module.css';

const t = roomPhrases.exams;

/** Every decision of the page in one line each, and what to enter before more can be said. */
export function InShort({ guide }: { guide: ExamGuide }) {
  const { step2, step3, applyOrWait } = guide;
  const lines: { id: string; tone: Tone; title: string }[] = [
    { id: step2.exam, tone: BOOKING_TONE[step2.status], title: step2.title },
    { id: step3.exam, tone: STEP3_TONE[step3.verdict], title: step3.title },
    ...(applyOrWait
      ? [{ id: 'wait', tone: WAITING_TONE[applyOrWait.leaning], title: applyOrWait.title }]
      : []),
  ];
  return (
    <nav className={styles.short} aria-label={t.inShort}>
      <ul>
        {lines.map(({ id, tone, title }) => (
          <li key={id}>
            <JumpLink to={id}>
              <DecisionTitle tone={tone} title={title} />
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function EnterFirst({ entries }: { entries: ExamGuide['enterFirst'] }) {
  if (entries.length === 0) return null;
  return (
    <Notice tone="note" title={t.enterFirst}>
      <ul className={styles.first}>
        {entries.map(({ path, says }) => (
          <li key={path}>
            {path.startsWith('practice') ? (
              <JumpLink to="practice">
                <span>{says}</span>
              </JumpLink>
            ) : (
              <a href={hrefOfField(path)}>{says}</a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
