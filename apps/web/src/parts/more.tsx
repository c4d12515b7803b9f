import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './more.module.css';

/** Like a fold, but what it holds is always there on paper. */
export function More({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState(false);
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
