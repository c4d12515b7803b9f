import type { ReactNode } from 'react';
import { JumpLink } from '../../parts/jump-link.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './guide.module.css';

interface Part {
  id: string;
  title: string;
}

/** Ways down a long page, to each of its parts. */
export function GuideNav({ parts }: { parts: readonly Part[] }) {
  return (
    <nav className={styles.nav} aria-label={roomPhrases.advice.onThisPage} data-print="no">
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <JumpLink to={id} className={styles.link}>
              {title}
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A part of a guide under its own heading. */
export function GuideSection({ id, title, children }: Part & { children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Sentences one under the other. */
export function Sentences({ says }: { says: readonly string[] }) {
  return (
    <>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** A plain list with marks, such as a checklist. */
export function MarkedList({ items, label }: { items: readonly string[]; label?: string }) {
  return (
    <ul className={styles.marked} aria-label={label}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
