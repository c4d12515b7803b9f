import type { LengthLimits } from '../../runner/reviewing.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { LetterKind } from './letter-notes.tsx';
import styles from './words-screen.module.css';

const t = roomPhrases.words.rules;

/** What may be written to a program after an interview, said plainly. */
export function RulesSection({ kind, limits }: { kind: LetterKind; limits: LengthLimits | null }) {
  const window = limits?.sendBetween;
  const points = [
    ...(kind === 'letter-of-intent' ? [t.oneIntent] : []),
    ...(kind === 'thank-you' ? [window ? t.window(window[0], window[1]) : t.windowUnknown] : []),
    ...t.points,
    t.noMass,
  ];
  return (
    <section className={styles.section} aria-labelledby="rules-title">
      <h2 id="rules-title">{t.title}</h2>
      <ul className={styles.bullets}>
        {points.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </section>
  );
}
