import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './fold.module.css';

/** Something that is there for those who want it, one press away. */
export function Fold({ label, open, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.fold} open={open || undefined}>
      <summary className={styles.summary}>
        <span>{label}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      {children}
    </details>
  );
}
