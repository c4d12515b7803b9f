import type { ReactNode } from 'react';
import { Fold } from '../../parts/fold.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './exams-screen.module.css';

interface Props {
  id: string;
  title: string;
  sources?: readonly string[];
  children: ReactNode;
}

/** One part of the page: its heading, its content, and where it comes from. */
export function Part({ id, title, sources = [], children }: Props) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {sources.length > 0 && (
        <Fold label={roomPhrases.exams.sources}>
          <p className={styles.sources}>
            <SourceNotes ids={sources} />
          </p>
        </Fold>
      )}
    </section>
  );
}

/** Sentences one under the other. */
export function Says({ lines, label }: { lines: readonly string[]; label?: string }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.says} aria-label={label}>
      {lines.map((line) => (
        <li key={line}>{shown(line)}</li>
      ))}
    </ul>
  );
}
