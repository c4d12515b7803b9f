import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './more.module.css';
import { useRememberedOpen } from './remembered-open.ts';

/**
 * Like a fold, but what it holds is always there on paper.
 * @param memory a name under which it stays open when one comes back to the page
 */
export function More({ label, memory, children }: { label: string; memory?: string; children: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useRememberedOpen(memory);
  return (
    <div className={styles.more}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        data-print="no"
        onClick={() => setOpen(!open)}
      >
        <span>{label}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <div id={id} className={open ? styles.body : `${styles.body} ${styles.closed}`}>
        {children}
      </div>
    </div>
  );
}
