import type { ReactNode } from 'react';
import styles from './entry-notice.module.css';
import { Notice } from './notice.tsx';

/** What no number under it counts: it stands before the chance and before the fees. */
export function EntryNotice({ notes, children }: { notes: readonly string[]; children?: ReactNode }) {
  if (notes.length === 0) return null;
  return (
    <div className={styles.entry}>
      <Notice tone="risk">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {children}
      </Notice>
    </div>
  );
}
