import type { LetterKind } from '@matchwright/words';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words.rules;

/** What may be written to a program after an interview, said plainly. */
export function RulesSection({ kind }: { kind: LetterKind }) {
  const points = [
    ...(kind === 'letter-of-intent' ? [t.oneIntent] : []),
    ...(kind === 'update-letter' ? [t.oneUpdate] : []),
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
