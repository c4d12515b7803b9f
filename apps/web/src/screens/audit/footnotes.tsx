import { SourceNote } from '../../parts/source-note.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './footnotes.module.css';
import type { Numbered } from './numbered.ts';

/** On paper the sources stand at the end, by their numbers. */
export function Footnotes({ numbered: { sources } }: { numbered: Numbered }) {
  if (sources.length === 0) return null;
  return (
    <section className={styles.footnotes} aria-labelledby="footnotes-title">
      <h2 id="footnotes-title">{roomPhrases.audit.sources}</h2>
      <ol>
        {sources.map((id) => (
          <li key={id}>
            <SourceNote id={id} />
          </li>
        ))}
      </ol>
    </section>
  );
}
