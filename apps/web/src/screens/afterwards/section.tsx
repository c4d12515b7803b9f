import type { ReactNode } from 'react';
import { SourceNotes } from '../../parts/source-note.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';

const t = roomPhrases.afterwards;

interface Props {
  id: keyof typeof t.sections | 'begin';
  /** Instead of the name that the way to it has; the one that begins a season has its year. */
  title?: string;
  help?: string;
  sources?: readonly string[];
  children: ReactNode;
}

/** One part of the page: its heading, its content, and where it comes from. */
export function Section({ id, title, help, sources = [], children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title ?? (id !== 'begin' && t.sections[id])}</h2>
        {help && <p className={styles.small}>{help}</p>}
      </div>
      {children}
      {sources.length > 0 && (
        <p className={styles.small}>
          <SourceNotes ids={sources} />
        </p>
      )}
    </section>
  );
}

/** Sentences of the engine, one under the other. */
export function Says({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.says}>
      {lines.map((line) => (
        <li key={line}>{shown(line)}</li>
      ))}
    </ul>
  );
}
